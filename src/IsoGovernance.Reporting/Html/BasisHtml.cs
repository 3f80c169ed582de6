using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Law;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Html;

/// <summary>What the assessment rests on: data, versions, readings, numbers of the law, the host's decisions, and what each rule said how often.</summary>
internal static class BasisHtml
{
    public static void Write(HtmlPage page, AssessedRegister assessed, ReportOptions options)
    {
        page.Raw("<section id=\"basis\" aria-labelledby=\"basis-title\">\n").Around("h2 id=\"basis-title\"", HtmlTexts.Basis);
        WriteInputs(page, assessed, options);
        WriteReadings(page, assessed.Report.Interpretations);
        WriteParameters(page, assessed.Report.Parameters);
        WritePolicy(page, assessed.Report);
        WriteOutcomes(page, assessed.Report);
        page.Raw("</section>\n");
    }

    private static void WriteInputs(HtmlPage page, AssessedRegister assessed, ReportOptions options)
    {
        page.Raw("<details class=\"more\"><summary>").Both(HtmlTexts.Inputs).Raw("</summary>\n<dl>\n");
        Entry(HtmlTexts.AsOf, Words.Date(assessed.Report.AsOf));
        Entry(HtmlTexts.RuleSet, Same(assessed.Report.RuleSet));
        Entry(HtmlTexts.Tool, Same(options.ToolVersion));
        Entry(HtmlTexts.Files, Same(string.Join(", ", assessed.Inputs)));
        Entry(HtmlTexts.Digest, Same(assessed.Report.InputDigest));
        page.Raw("</dl></details>\n");

        void Entry(LocalizedText name, LocalizedText? value)
        {
            if (value is not null) page.Raw("<dt>").Both(name).Raw("</dt><dd>").Both(value).Raw("</dd>\n");
        }

        static LocalizedText? Same(string? text) => string.IsNullOrEmpty(text) ? null : new LocalizedText(text!, text!);
    }

    private static void WriteReadings(HtmlPage page, ValueList<ReadingUsed> readings)
    {
        if (readings.Count == 0) return;
        Open(page, HtmlTexts.Readings, HtmlTexts.Name, HtmlTexts.Choice, HtmlTexts.Question);
        foreach (var reading in readings)
        {
            page.Raw("<tr>").Element("th scope=\"row\"", reading.Name).Element("td", reading.Choice).Raw("<td>");
            if (ReadingQuestions.Of(reading.Name) is { } question) page.Both(question);
            page.Raw("</td></tr>\n");
        }
        Close(page);
    }

    private static void WriteParameters(HtmlPage page, ValueList<ParameterInForce> parameters)
    {
        if (parameters.Count == 0) return;
        Open(page, HtmlTexts.Parameters, HtmlTexts.Name, HtmlTexts.Value, HtmlTexts.From, HtmlTexts.Until, HtmlTexts.Both(language => new ColumnTexts(language).Law));
        foreach (var parameter in parameters)
        {
            page.Raw("<tr>").Element("th scope=\"row\"", parameter.Parameter.Name).Raw("<td>").Text(parameter.Value).Raw(" (").Both(parameter.Parameter.Unit).Raw(")</td><td>");
            page.Both(Words.Date(parameter.From)).Raw("</td><td>").Both(Words.Date(parameter.Until)).Raw("</td><td>");
            if (parameter.Document is { } document) page.Text(document.Text);
            else if (parameter.Citations.Count > 0) page.Both(RulesHtml.TextOf(parameter.Citations));
            page.Raw("</td></tr>\n");
        }
        Close(page);
    }

    private static void WritePolicy(HtmlPage page, ComplianceReport report)
    {
        if (report.Waivers.Count + report.Severities.Count + report.RulesOff.Count == 0) return;
        page.Raw("<details class=\"more\"><summary>").Both(HtmlTexts.Policy).Raw("</summary>\n<ul>\n");
        foreach (var use in report.Waivers)
        {
            page.Raw("<li>").Element("span class=\"code\"", use.Waiver.Code).Raw(" ").Text(use.Waiver.SubjectId).Raw(": ");
            page.Both(HtmlTexts.Both(texts => use.Findings > 0 ? texts.Waived(use.Waiver) : texts.WaiverUnused(use.Waiver, use.IsExpired))).Raw("</li>\n");
        }
        foreach (var own in report.Severities)
        {
            page.Raw("<li>").Element("span class=\"code\"", own.Code).Raw(" ").Both(HtmlTexts.Severity).Raw(": ").Both(Words.Of(own.Severity)).Raw(" – ").Text(own.Reason).Raw("</li>\n");
        }
        foreach (var off in report.RulesOff) page.Around("li", HtmlTexts.Both(texts => texts.RuleOff(off)));
        page.Raw("</ul></details>\n");
    }

    private static void WriteOutcomes(HtmlPage page, ComplianceReport report)
    {
        if (report.Outcomes.Count == 0) return;
        Open(page, HtmlTexts.Outcomes, [.. Enumerable.Range(0, 6).Select(at => HtmlTexts.Both(texts => texts.OutcomeHeads[at]))]);
        foreach (var pair in report.Outcomes)
        {
            page.Raw("<tr>").Element("th scope=\"row\"", pair.Key);
            foreach (var count in new[] { pair.Value.Pass, pair.Value.Fail, pair.Value.NotApplicable, pair.Value.NotEvaluated, pair.Value.NeedsReview }) page.Raw("<td>").Number(count).Raw("</td>");
            page.Raw("</tr>\n");
        }
        page.Raw("</tbody>\n</table></div>\n");
        WriteReasons(page, report);
        page.Raw("</details>\n");
    }

    private static void WriteReasons(HtmlPage page, ComplianceReport report)
    {
        var reasons = report.Outcomes.Values.SelectMany(counts => counts.Reasons).Where(pair => pair.Key.Kind == OutcomeKind.NotEvaluated)
            .GroupBy(pair => pair.Key.Code, System.StringComparer.Ordinal).OrderBy(reason => reason.Key, System.StringComparer.Ordinal).ToList();
        if (reasons.Count == 0) return;
        page.Around("h3", HtmlTexts.Both(texts => texts.Reasons)).Raw("<ul>\n");
        foreach (var reason in reasons) page.Raw("<li>").Both(reason.First().Key.Text).Raw(": ").Number(reason.Sum(pair => (long)pair.Value)).Raw("</li>\n");
        page.Raw("</ul>\n");
    }

    private static void Open(HtmlPage page, LocalizedText title, params LocalizedText[] heads)
    {
        page.Raw("<details class=\"more\"><summary>").Both(title).Raw("</summary>\n<div class=\"scroll\"><table class=\"grid\">\n<caption class=\"unseen\">").Both(title);
        page.Raw("</caption>\n<thead><tr>");
        foreach (var head in heads) page.Raw("<th scope=\"col\">").Both(head).Raw("</th>");
        page.Raw("</tr></thead>\n<tbody>\n");
    }

    private static void Close(HtmlPage page) => page.Raw("</tbody>\n</table></div></details>\n");
}
