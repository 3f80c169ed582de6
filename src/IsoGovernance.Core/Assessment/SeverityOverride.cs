using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>A host's own severity for the findings of a rule. The report shows the rule's own beside it.</summary>
public sealed record SeverityOverride
{
    /// <summary>The code of the rule, for instance <c>SCP002</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The severity of its findings.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
