using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Sarif;

/// <summary>The rules that something was found by, in the order of their codes, as the tool's reporting descriptors.</summary>
internal sealed class SarifRules
{
    private readonly List<Rule> _rules;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public SarifRules(ComplianceReport report)
    {
        _rules = report.Findings.Concat(report.Reviews).Select(finding => finding.Rule)
            .GroupBy(rule => rule.Descriptor.Code, StringComparer.Ordinal).Select(group => group.First())
            .OrderBy(rule => rule.Descriptor.Code, StringComparer.Ordinal).ToList();
        for (var i = 0; i < _rules.Count; i++) _index.Add(_rules[i].Descriptor.Code, i);
    }

    public int IndexOf(string code) => _index[code];

    public void Write(Utf8JsonWriter json, ReportOptions options)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules) Write(json, rule, options);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Rule rule, ReportOptions options)
    {
        var (text, language) = (rule.Text, options.Language);
        json.WriteStartObject();
        json.WriteString("id", rule.Descriptor.Code);
        json.WriteString("name", rule.Descriptor.Name);
        json.WriteMessage("shortDescription", text.Title.In(language));
        json.WriteMessage("fullDescription", text.Demand.In(language));
        WriteHelp(json, rule, text, language);
        if (RulePage.Of(rule.Descriptor.Code, options) is { } page) json.WriteString("helpUri", page);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifValues.LevelOf(rule.Descriptor.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, Rule rule, RuleText text, Language language)
    {
        var columns = new ColumnTexts(language);
        (string Heading, string Text)[] parts =
        [
            (columns.Law, string.Join("; ", rule.Descriptor.Citations.Select(citation => citation.Text.In(language)))),
            (columns.Remedy, text.Remedy.In(language)),
            (columns.NotJudged, text.NotJudged.In(language)),
        ];
        var told = parts.Where(part => part.Text.Length > 0).ToList();
        json.WriteStartObject("help");
        json.WriteString("text", text.Demand.In(language) + string.Concat(told.Select(part => "\n\n" + part.Heading + ": " + part.Text)));
        json.WriteString(
            "markdown",
            Markdown.MarkdownCell.Of(text.Demand.In(language)) + string.Concat(told.Select(part => "\n\n**" + part.Heading + ":** " + Markdown.MarkdownCell.Of(part.Text))));
        json.WriteEndObject();
    }
}
