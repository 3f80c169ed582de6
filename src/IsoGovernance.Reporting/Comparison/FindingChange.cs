namespace IsoGovernance.Reporting.Comparison;

/// <summary>What became of a finding from one report to the next.</summary>
public enum FindingChange
{
    /// <summary>The later report has it, and the earlier one would have had it.</summary>
    New,

    /// <summary>The earlier report has it, and the later one would have it if it were still there.</summary>
    Fixed,

    /// <summary>Both have it; its severity, its waiver and the values found may differ.</summary>
    Unchanged,

    /// <summary>One report has it, and the other cannot tell.</summary>
    NotComparable,
}
