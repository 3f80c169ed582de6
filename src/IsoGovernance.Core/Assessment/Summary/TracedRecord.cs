namespace IsoGovernance.Assessment;

/// <summary>A record behind a figure of the summary.</summary>
public sealed record TracedRecord
{
    internal TracedRecord()
    {
    }

    /// <summary>The JSON pointer of the record within the register.</summary>
    public required string Path { get; init; }

    /// <summary>The agency that it is reported under; null where the register does not hold it.</summary>
    public Id<Agency>? Agency { get; internal init; }

    /// <summary>The name of that agency; null when not recorded.</summary>
    public string? AgencyName { get; internal init; }

    /// <summary>For <c>declaredByEdition</c> the edition; null otherwise, and where none is named.</summary>
    public StandardEdition? Edition { get; internal init; }

    /// <summary>How much the record counts; for a share, towards the numerator.</summary>
    public int Counts { get; internal init; }

    /// <summary>For a share, how much the record counts towards the denominator; null for a number.</summary>
    public int? Of { get; internal init; }

    /// <summary>Whether it counts for certain; otherwise a value that decides is not recorded.</summary>
    public bool IsCertain { get; internal init; }
}
