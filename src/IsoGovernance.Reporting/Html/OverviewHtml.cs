using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Html;

/// <summary>How much was found, in how many records, and how much was not judged.</summary>
internal static class OverviewHtml
{
    public static void Write(HtmlPage page, AssessedRegister assessed)
    {
        var report = assessed.Report;
        page.Raw("<section id=\"overview\" aria-labelledby=\"overview-title\">\n").Around("h2 id=\"overview-title\"", HtmlTexts.Overview);
        if (report.IsIncomplete) page.Around("p class=\"note\"", HtmlTexts.Both(texts => texts.Incomplete));
        page.Raw("<ul class=\"cards\">\n");
        foreach (var mark in Mark.All)
        {
            var count = mark.Severity is { } severity ? report.CountOf(severity) : report.Reviews.Count + report.ReviewsNotListed;
            Card(page, "mark " + mark.Name, count, mark.Words);
        }
        var unevaluated = report.Outcomes.Values.Where(counts => counts.NotEvaluated > 0).ToList();
        Card(page, "gap", unevaluated.Sum(counts => (long)counts.NotEvaluated), HtmlTexts.NotEvaluatedTitle);
        Card(page, "plain", assessed.Agencies, HtmlTexts.Agencies);
        Card(page, "plain", assessed.Systems, HtmlTexts.Systems);
        Card(page, "plain", assessed.Inspections, HtmlTexts.Inspections);
        page.Raw("</ul>\n");
        page.Around("p", HtmlTexts.Both(texts => texts.NotEvaluated(unevaluated.Sum(counts => (long)counts.NotEvaluated), unevaluated.Count)));
        if (report.Findings.Count == 0) page.Around("p class=\"note\"", HtmlTexts.Both(texts => texts.NoFinding));
        FindingsHtml.WriteNotListed(page, report);
        page.Raw("</section>\n");
    }

    private static void Card(HtmlPage page, string style, long count, LocalizedText words) =>
        page.Raw("<li class=\"" + style + "\"><strong>").Number(count).Raw("</strong> ").Both(words).Raw("</li>\n");
}

/// <summary>How a severity, or what a person must judge, is marked: by a word, and by the sign and the colour that the style gives to the name.</summary>
internal sealed record Mark(string Name, LocalizedText Words, Severity? Severity)
{
    public static readonly Mark[] All =
    [
        new("violation", Texts.Words.Of(Rules.Severity.Violation), Rules.Severity.Violation),
        new("warning", Texts.Words.Of(Rules.Severity.Warning), Rules.Severity.Warning),
        new("info", Texts.Words.Of(Rules.Severity.Info), Rules.Severity.Info),
        new("review", new("Cần người xem xét", "For a person to judge"), null),
    ];

    public static Mark Of(Severity? severity) => System.Array.Find(All, mark => mark.Severity == severity)!;
}
