using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>A finding of one report or of both. Immutable.</summary>
public sealed record ComparedFinding
{
    internal ComparedFinding()
    {
    }

    /// <summary>What became of it.</summary>
    public required FindingChange Change { get; init; }

    /// <summary>The finding in the earlier report; null where it has none.</summary>
    public SavedFinding? Before { get; init; }

    /// <summary>The finding in the later report; null where it has none.</summary>
    public SavedFinding? After { get; init; }

    /// <summary>Why the report without it cannot tell; null where it can, and where both have it.</summary>
    public ComparisonGap? Gap { get; init; }

    /// <summary>The finding in the later report or, where that has none, in the earlier one.</summary>
    public SavedFinding Latest => After ?? Before!;

    /// <summary>Whether both reports have it, with different severities.</summary>
    public bool IsRegraded => Before is { } before && After is { } after && before.Severity != after.Severity;

    /// <summary>Whether both reports have it, and a waiver covers it in one of them only.</summary>
    public bool IsWaiverChanged => Before is { } before && After is { } after && before.IsWaived != after.IsWaived;

    /// <summary>Whether both reports have it, and the values found differ.</summary>
    public bool IsRevalued => Before is { } before && After is { } after && !string.Equals(before.Identity.Exact, after.Identity.Exact, System.StringComparison.Ordinal);

    /// <summary>Whether it counts in the later report and did not, or may not have, in the earlier one.</summary>
    internal bool CountsNewly(Severity severity) => After is { } after && after.CountsAs(severity) && !(Before is { } before && before.CountsAs(severity));
}
