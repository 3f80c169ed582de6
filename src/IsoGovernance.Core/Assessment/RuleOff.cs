namespace IsoGovernance.Assessment;

/// <summary>A rule that a host has switched off. It is not run, and the report says so.</summary>
public sealed record RuleOff
{
    /// <summary>The code of the rule, for instance <c>OBL009</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
