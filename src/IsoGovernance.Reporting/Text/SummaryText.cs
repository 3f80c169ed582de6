using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using IsoGovernance.Json;

namespace IsoGovernance.Reporting.Text;

/// <summary>How much was found, what was judged, and what was not and why.</summary>
internal static class SummaryText
{
    public static void Write(TextPage page, ReportTexts texts, AssessedRegister assessed)
    {
        var report = assessed.Report;
        page.Heading(texts.Summary);
        page.Wrapped(texts.Totals(
            report.CountOf(Severity.Violation), report.CountOf(Severity.Warning), report.CountOf(Severity.Info), report.Reviews.Count + report.ReviewsNotListed));
        var unevaluated = report.Outcomes.Values.Where(counts => counts.NotEvaluated > 0).ToList();
        page.Wrapped(texts.NotEvaluated(unevaluated.Sum(counts => (long)counts.NotEvaluated), unevaluated.Count));
        foreach (var use in report.Waivers.Where(use => use.Findings == 0)) page.Wrapped(texts.WaiverUnused(use.Waiver, use.IsExpired));
        foreach (var off in report.RulesOff) page.Wrapped(texts.RuleOff(off));
        WriteOutcomes(page, texts, report.Outcomes);
        WriteReasons(page, texts, unevaluated);
        if (report.Interpretations.Count == 0) return;
        page.Line();
        page.Wrapped(texts.Readings + string.Join(", ", report.Interpretations.Select(reading => reading.Name + " = " + reading.Choice)));
    }

    private static void WriteOutcomes(TextPage page, ReportTexts texts, IReadOnlyDictionary<string, OutcomeCounts> outcomes)
    {
        var spoken = outcomes.Where(pair => HasSpoken(pair.Value)).ToList();
        if (spoken.Count > 0)
        {
            var table = new TextTable(texts.OutcomeHeads);
            foreach (var pair in spoken)
            {
                var counts = pair.Value;
                int[] numbers = [counts.Pass, counts.Fail, counts.NotApplicable, counts.NotEvaluated, counts.NeedsReview];
                table.Add([pair.Key, .. numbers.Select(number => ReportTexts.Number(number))]);
            }
            page.Line();
            table.Write(page, indentation: "  ");
        }
        if (spoken.Count == outcomes.Count) return;
        page.Line();
        page.Wrapped(texts.OnlyNotApplicable + string.Join(", ", outcomes.Where(pair => !HasSpoken(pair.Value)).Select(pair => pair.Key)));
    }

    private static bool HasSpoken(OutcomeCounts counts) => counts.Pass + counts.Fail + counts.NotEvaluated + counts.NeedsReview > 0;

    private static void WriteReasons(TextPage page, ReportTexts texts, List<OutcomeCounts> unevaluated)
    {
        if (unevaluated.Count == 0) return;
        page.Line();
        page.Line(texts.Reasons);
        var reasons = unevaluated
            .SelectMany(counts => counts.Reasons)
            .Where(pair => pair.Key.Kind == OutcomeKind.NotEvaluated)
            .GroupBy(pair => pair.Key.Code, StringComparer.Ordinal);
        foreach (var reason in reasons.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var count = ReportTexts.Number(reason.Sum(pair => (long)pair.Value));
            page.Wrapped(reason.First().Key.Text.In(texts.Language) + " (" + reason.Key + ")", hang: 10, label: count.PadLeft(8));
        }
    }
}
