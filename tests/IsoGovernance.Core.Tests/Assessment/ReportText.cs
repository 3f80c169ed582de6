using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;

namespace IsoGovernance.Tests;

/// <summary>Everything that a report says, line by line.</summary>
internal static class ReportText
{
    public static string[] Of(ComplianceReport report) =>
    [
        .. report.Findings.Select(finding => "finding " + Line(finding)),
        .. report.Reviews.Select(review => "review " + Line(review)),
        .. report.Errors.Select(error => "error " + error),
        .. report.Outcomes.Select(pair => "outcome " + pair.Key + " " + Counts(pair.Value)),
        .. OfSummary(report.Summary),
        .. Of(report.DueDates),
        .. report.Interpretations.Select(reading => "reading " + reading),
        .. report.Parameters.Select(parameter => "parameter " + parameter.Parameter.Name + " " + parameter.Value + " " + parameter.Document?.Text),
    ];

    private static IEnumerable<string> OfSummary(ComplianceSummary? summary)
    {
        if (summary is null) return [];
        return
        [
            .. summary.Figures.Select(figure => "figure " + figure),
            .. summary.Groups.SelectMany(group => group.Figures.Select(figure => "figure " + group.Kind + " " + group.Tier + " " + figure)),
            .. summary.LowestCoverage.Select(low => "lowest " + low),
            .. SummaryFigures.All.SelectMany(figure => summary.Trace(figure.Name).Select(record => "traced " + figure.Name + " " + record)),
        ];
    }

    private static string[] Of(DueDateReport? report) => report is null ? [] :
    [
        .. report.Dates.Select(date => "due " + string.Join(
            " | ",
            date.Code, date.State, date.LastDay, date.LatestLastDay, date.Since, date.Doubt?.Code, date.AgencyName, date.Subject.Id, date.Subject.Path, date.Path, date.Message(Language.Vietnamese),
            string.Join("; ", date.Citations.Select(citation => citation.Text.English)), string.Join("; ", date.Parameters.Select(parameter => parameter.Parameter.Name + "=" + parameter.Value)))),
        .. report.NotKnown.Select(known => "not known " + known.Code + " " + known.Reason.Code + " " + known.Count),
    ];

    private static string Line(Finding finding) => string.Join(
        " | ",
        finding.Code, finding.Severity, finding.Subject.Kind, finding.Subject.Id, finding.Subject.Path, finding.Path, finding.Message(Language.Vietnamese), finding.Message(Language.English),
        string.Join("; ", finding.Citations.Select(citation => citation.Text.English)), string.Join("; ", finding.Parameters.Select(parameter => parameter.Parameter.Name + "=" + parameter.Value)),
        string.Join(" ", finding.Explanation?.Steps.Select(step => step.Message(Language.English)) ?? []));

    private static string Counts(OutcomeCounts counts) => string.Join(
        " ", counts.Pass, counts.Fail, counts.NotApplicable, counts.NotEvaluated, counts.NeedsReview, string.Join(",", counts.Reasons.Select(pair => pair.Key.Code + "=" + pair.Value)));
}
