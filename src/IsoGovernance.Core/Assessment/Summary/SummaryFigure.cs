namespace IsoGovernance.Assessment;

/// <summary>A figure of the summary (số liệu). Where records or values are missing it is a range, and never a guess.</summary>
public sealed record SummaryFigure
{
    internal SummaryFigure()
    {
    }

    /// <summary>What the figure is.</summary>
    public required FigureDescriptor Figure { get; init; }

    /// <summary>For <c>declaredByEdition</c> the edition; null for other figures and where the declaration names none.</summary>
    public StandardEdition? Edition { get; internal init; }

    /// <summary>The number that the records show for certain; for a share, its numerator.</summary>
    public long Least { get; internal init; }

    /// <summary>The largest number that it may be; null where it may be any number more.</summary>
    public long? Most { get; internal init; }

    /// <summary>For a share, its denominator; null for a number, and for a share whose denominator is not recorded.</summary>
    public long? Whole { get; internal init; }

    /// <summary>Whether the figure is known exactly, its denominator included.</summary>
    public bool IsExact { get; internal init; }

    /// <summary>
    /// The share by what the records show for certain; null for a number, and where there is nothing to have a share of: neither nothing nor
    /// the whole.
    /// </summary>
    public Ratio? Share => Whole is > 0 and <= int.MaxValue && Least <= int.MaxValue ? new Ratio((int)Least, (int)Whole.Value) : null;
}
