using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>What changed from one report to the next: findings that are new, fixed, unchanged, and those that cannot be compared. Immutable.</summary>
/// <remarks>
/// Findings are matched by rule, record and member and by the values that name what was found, never by their place in a list. Reviews are not
/// compared: a person judges them each time.
/// </remarks>
public sealed record ReportComparison
{
    private ReportComparison(SavedReport before, SavedReport after) => (Before, After) = (before, after);

    /// <summary>The earlier report.</summary>
    public SavedReport Before { get; }

    /// <summary>The later report.</summary>
    public SavedReport After { get; }

    /// <summary>All findings of both, by subject, rule and place.</summary>
    public ValueList<ComparedFinding> Findings { get; private init; }

    /// <summary>Rules whose findings are in one report only and that the other could evaluate for fewer records, by code.</summary>
    public ValueList<EvaluationLoss> Losses { get; private init; }

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The earlier report.</param>
    /// <param name="after">The later report.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportComparison Of(SavedReport before, SavedReport after)
    {
        if (before is null) throw new ArgumentNullException(nameof(before));
        if (after is null) throw new ArgumentNullException(nameof(after));
        var pairs = new FindingPairs(before, after);
        var (earlier, later) = (new ReportCoverage(before), new ReportCoverage(after));
        var compared = pairs.Both.Select(pair => new ComparedFinding { Change = FindingChange.Unchanged, Before = pair.Before, After = pair.After })
            .Concat(pairs.OnlyAfter.Select(finding => Alone(FindingChange.New, earlier.GapFor(finding)) with { After = finding }))
            .Concat(pairs.OnlyBefore.Select(finding => Alone(FindingChange.Fixed, later.GapFor(finding)) with { Before = finding }))
            .OrderBy(finding => finding.Latest.Subject.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Latest.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Latest.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Latest.Identity.Exact, StringComparer.Ordinal)
            .ThenBy(finding => finding.Change)
            .ToList();
        return new ReportComparison(before, after) { Findings = ValueList.From(compared), Losses = ValueList.From(LossesOf(before, after, compared)) };
    }

    /// <summary>Whether a finding counts in the later report that did not count before, or whether that cannot be ruled out.</summary>
    /// <param name="severity">The mildest severity that counts.</param>
    /// <returns>
    /// Whether a finding of that severity or graver, not waived, is new, was milder or waived before, or cannot be compared, or the later report
    /// does not tell all of its findings.
    /// </returns>
    public bool MayBeWorse(Severity severity) =>
        After.FindingsNotListed > 0 || After.IsIncomplete || Findings.Any(finding => finding.CountsNewly(severity));

    private static ComparedFinding Alone(FindingChange change, ComparisonGap? gap) => new() { Change = gap is null ? change : FindingChange.NotComparable, Gap = gap };

    private static IEnumerable<EvaluationLoss> LossesOf(SavedReport before, SavedReport after, List<ComparedFinding> findings) =>
        findings.Where(finding => finding.Change is FindingChange.New or FindingChange.Fixed)
            .Select(finding => (finding.Change, Loss: LossOf(finding.Latest.Code, before, after)))
            .Where(one => one.Change == FindingChange.Fixed ? one.Loss.After > one.Loss.Before : one.Loss.Before > one.Loss.After)
            .Select(one => one.Loss)
            .Distinct()
            .OrderBy(loss => loss.Code, StringComparer.Ordinal);

    private static EvaluationLoss LossOf(string code, SavedReport before, SavedReport after) => new(code, before.NotEvaluatedOf(code), after.NotEvaluatedOf(code));
}
