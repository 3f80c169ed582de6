namespace IsoGovernance.Assessment;

/// <summary>A system that handles few of its administrative procedures (tỷ lệ thủ tục hành chính được đưa vào hệ thống).</summary>
public sealed record LowCoverage
{
    internal LowCoverage()
    {
    }

    /// <summary>The JSON pointer of the system within the register.</summary>
    public required string Path { get; init; }

    /// <summary>The agency that runs it; null where the register does not hold it.</summary>
    public Id<Agency>? Agency { get; internal init; }

    /// <summary>The name of that agency; null when not recorded.</summary>
    public string? AgencyName { get; internal init; }

    /// <summary>The share handled, of those that have to be.</summary>
    public Ratio Share { get; internal init; }

    /// <summary>Whether every value that decides is recorded; otherwise the share may be another.</summary>
    public bool IsCertain { get; internal init; }
}
