using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>The result of an assessment: what was found, what a person must judge, and what was not judged and why.</summary>
/// <remarks>The same input gives the same report on any machine. Immutable.</remarks>
public sealed record ComplianceReport
{
    internal ComplianceReport()
    {
    }

    /// <summary>The assessment date.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The version of the rules.</summary>
    public required string RuleSet { get; init; }

    /// <summary>A digest of the input, taken by whoever read it; null when the facts did not come from a file.</summary>
    public string? InputDigest { get; init; }

    /// <summary>What was found, by subject, rule and place.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>What a person must judge, with the evidence, in the same order.</summary>
    public ValueList<Finding> Reviews { get; internal init; }

    /// <summary>Faults of rules; they say nothing about the data.</summary>
    public ValueList<RuleError> Errors { get; internal init; }

    /// <summary>How often each rule said what, by the rule's code.</summary>
    public required IReadOnlyDictionary<string, OutcomeCounts> Outcomes { get; init; }

    /// <summary>The readings that the rules followed, by name.</summary>
    public ValueList<ReadingUsed> Interpretations { get; internal init; }

    /// <summary>The numbers of the law that the rules read, with the values in force on the assessment date, by name.</summary>
    public ValueList<ParameterInForce> Parameters { get; internal init; }

    /// <summary>Whether nothing graver than a severity was found.</summary>
    /// <param name="severity">The gravest severity that is accepted.</param>
    /// <returns>Whether every finding is of that severity or milder. That nothing was found is not a pass: see <see cref="Outcomes"/>.</returns>
    public bool HasNothingWorseThan(Severity severity)
    {
        foreach (var finding in Findings.Items)
        {
            if (finding.Severity > severity) return false;
        }
        return true;
    }
}
