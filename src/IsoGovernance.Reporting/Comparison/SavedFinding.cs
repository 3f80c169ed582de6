using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>A finding as a report in JSON tells it. Immutable.</summary>
public sealed record SavedFinding
{
    internal SavedFinding(FindingIdentity identity) => Identity = identity;

    /// <summary>The rule's permanent code, for instance <c>AUD001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How grave the report has it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether a waiver covers it, so that it does not count.</summary>
    public required bool IsWaived { get; init; }

    /// <summary>The record that the rule judged.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The JSON pointer of the place that shows it.</summary>
    public required string Path { get; init; }

    /// <summary>The sentence that tells it, in the language that the report was written in.</summary>
    public required string Message { get; init; }

    /// <summary>The values found, as one JSON object without white space.</summary>
    public required string Arguments { get; init; }

    /// <summary>What it is recognised by.</summary>
    internal FindingIdentity Identity { get; }

    /// <summary>Whether it counts: it is of that severity or graver, and no waiver covers it.</summary>
    internal bool CountsAs(Severity severity) => !IsWaived && Severity >= severity;
}
