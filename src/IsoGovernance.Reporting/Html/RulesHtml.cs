using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Html;

/// <summary>The rules by which something was found, each once: what it demands, the law, and how to put a finding right.</summary>
internal static class RulesHtml
{
    public static void Write(HtmlPage page, ComplianceReport report, ReportOptions options)
    {
        var rules = report.Findings.Concat(report.Reviews).Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Descriptor.Code, StringComparer.Ordinal).ToList();
        if (rules.Count == 0) return;
        page.Raw("<section id=\"rules\" aria-labelledby=\"rules-title\">\n").Around("h2 id=\"rules-title\"", HtmlTexts.Rules);
        foreach (var rule in rules) Write(page, rule, options);
        page.Raw("</section>\n");
    }

    public static string IdOf(string code) => "rule-" + code;

    public static void WriteLaw(HtmlPage page, ValueList<Citation> citations)
    {
        if (citations.Count > 0) page.Raw("<p class=\"why\">").Both("b", HtmlTexts.Both(texts => texts.Law)).Both(TextOf(citations)).Raw("</p>\n");
    }

    public static void WriteRemedy(HtmlPage page, Rule rule) =>
        page.Raw("<p class=\"why\">").Both("b", HtmlTexts.Both(language => new ColumnTexts(language).Remedy + ": ")).Both(rule.Text.Remedy).Raw("</p>\n");

    public static LocalizedText TextOf(IEnumerable<Citation> citations) =>
        HtmlTexts.Both(language => string.Join("; ", citations.Select(citation => citation.Text.In(language))));

    private static void Write(HtmlPage page, Rule rule, ReportOptions options)
    {
        var code = rule.Descriptor.Code;
        page.Raw("<article class=\"about\" id=\"").Text(IdOf(code)).Raw("\"><h3>");
        if (RulePage.Of(code, options) is { } address) page.Raw("<a class=\"code\" href=\"").Text(address).Raw("\">").Text(code).Raw("</a> ");
        else page.Element("span class=\"code\"", code).Raw(" ");
        page.Both(rule.Text.Title).Raw("</h3>\n").Around("p", rule.Text.Demand);
        WriteLaw(page, rule.Descriptor.Citations);
        WriteRemedy(page, rule);
        page.Raw("</article>\n");
    }
}
