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

    /// <summary>How many findings there were beyond those listed; see <see cref="AssessmentOptions.FindingLimit"/>.</summary>
    public int FindingsNotListed { get; internal init; }

    /// <summary>What a person must judge, with the evidence, in the same order.</summary>
    public ValueList<Finding> Reviews { get; internal init; }

    /// <summary>How many reviews there were beyond those listed.</summary>
    public int ReviewsNotListed { get; internal init; }

    /// <summary>What became of the host's waivers, in their order: one that matched nothing, or has expired, is told too.</summary>
    public ValueList<WaiverUse> Waivers { get; internal init; }

    /// <summary>The severities that differ from the rules' own.</summary>
    public ValueList<SeverityOverride> Severities { get; internal init; }

    /// <summary>The rules that were switched off and not run.</summary>
    public ValueList<RuleOff> RulesOff { get; internal init; }

    /// <summary>What is due, as it is seen from the assessment date; null where it was not asked for.</summary>
    public DueDateReport? DueDates { get; internal init; }

    /// <summary>Faults of rules; they say nothing about the data.</summary>
    public ValueList<RuleError> Errors { get; internal init; }

    /// <summary>
    /// Whether the assessment was ended before all of the register was judged. What was found stands; what needs the whole register was not
    /// evaluated, and there are no summary and no due dates.
    /// </summary>
    public bool IsIncomplete { get; internal init; }

    /// <summary>How often each rule said what, by the rule's code.</summary>
    public required IReadOnlyDictionary<string, OutcomeCounts> Outcomes { get; init; }

    /// <summary>The readings that the rules followed, by name.</summary>
    public ValueList<ReadingUsed> Interpretations { get; internal init; }

    /// <summary>The numbers of the law that the rules read, with the values in force on the assessment date, by name.</summary>
    public ValueList<ParameterInForce> Parameters { get; internal init; }

    /// <summary>
    /// What the register shows, in numbers; null where one system was judged alone, where the whole register counts as lost in reading, and where
    /// the report is incomplete.
    /// </summary>
    public ComplianceSummary? Summary { get; internal init; }

    /// <summary>The same report with the places of its findings and reviews in the text that the register was read from.</summary>
    /// <param name="places">The places by the JSON pointers of findings and of the facts that explain them.</param>
    /// <returns>The report; findings whose pointer is not among the places keep theirs.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="places"/> is null.</exception>
    public ComplianceReport Located(IReadOnlyDictionary<string, TextPlace> places)
    {
        if (places is null) throw new System.ArgumentNullException(nameof(places));
        return this with { Findings = Located(Findings, places), Reviews = Located(Reviews, places) };
    }

    private static ValueList<Finding> Located(ValueList<Finding> findings, IReadOnlyDictionary<string, TextPlace> places) =>
        new(System.Array.ConvertAll(findings.Items, finding => finding.Located(places)));

    /// <summary>Whether nothing graver than a severity was found.</summary>
    /// <param name="severity">The gravest severity that is accepted.</param>
    /// <returns>Whether every finding that is not waived, listed or not, is of that severity or milder. That nothing was found is not a pass: see <see cref="Outcomes"/>.</returns>
    public bool HasNothingWorseThan(Severity severity) => !(Gravest > severity);

    /// <summary>The gravest severity of the findings that are not waived, listed or not; null when there are none.</summary>
    public Severity? Gravest { get; internal init; }

    internal ValueList<int> BySeverity { get; init; }

    /// <summary>How many findings of a severity there were.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number, waived ones and those not listed included.</returns>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="severity"/> is none.</exception>
    public int CountOf(Severity severity) =>
        severity is >= Severity.Info and <= Severity.Violation
            ? BySeverity[(int)severity]
            : throw new System.ArgumentOutOfRangeException(nameof(severity), severity, "There are three severities.");
}
