using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using IsoGovernance.Tool.LawMap;
using static IsoGovernance.Tool.Output.Rules.MarkdownText;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>The law map as a Markdown page in both languages: each provision with its rules, or the reason why it has none.</summary>
internal static class LawMapMarkdown
{
    public static string Page
    {
        get
        {
            var page = new StringBuilder("# Bản đồ pháp luật\nLaw map\n");
            page.Append('\n').Append(Lines(LawMapTexts.Introduction)).Append('\n');
            foreach (var (heading, items) in LawMapTexts.Notes)
            {
                Heading(page, "##", heading);
                page.Append('\n');
                foreach (var item in items) page.Append("- ").Append(Lines(item)).Append('\n');
            }
            foreach (var text in LawTexts.All) Append(page, text);
            Heading(page, "##", LawMapTexts.OtherTexts);
            foreach (var cited in Others().GroupBy(one => one.Citation.Instrument).OrderBy(InOrder)) Append(page, cited);
            Heading(page, "##", LawMapTexts.NoCitation);
            page.Append('\n').Append(Links(RuleTable.All.Where(rule => rule.Descriptor.Citations.Count == 0))).Append('\n');
            return page.ToString();
        }
    }

    private static void Append(StringBuilder page, LawText text)
    {
        Heading(page, "##", text.Instrument.Title);
        page.Append('\n').Append(Lines(LawMapTexts.Count(text))).Append('\n');
        foreach (var provision in text.Whole.Parts)
        {
            Heading(page, "###", LawMapTexts.Heading(provision));
            page.Append("\n| ").Append(LawMapTexts.Place).Append(" | ").Append(LawMapTexts.Rules).Append(" | ").Append(LawMapTexts.NotJudged);
            page.Append(" |\n|---|---|---|\n");
            foreach (var row in MapRow.Of(provision))
            {
                page.Append("| ").Append(string.Join(", ", row.Places.Select(Place))).Append(" | ").Append(Links(row.Rules));
                page.Append(" | ").Append(row.Reason is { } reason ? Lines(reason) : "").Append(" |\n");
            }
        }
    }

    private static void Append(StringBuilder page, IGrouping<Instrument, (Citation Citation, Rule Rule)> cited)
    {
        Heading(page, "###", cited.Key.Title);
        page.Append("\n| ").Append(LawMapTexts.Place).Append(" | ").Append(LawMapTexts.Rules).Append(" |\n|---|---|\n");
        foreach (var place in cited.GroupBy(one => one.Citation).OrderBy(InOrder, StringComparer.Ordinal))
        {
            var steps = string.Join('.', CitedSteps.Of(place.Key));
            var name = place.Key.Annex is null ? steps : LawMapTexts.Annex(steps);
            page.Append("| **").Append(name).Append("** | ").Append(Links(place.Select(one => one.Rule))).Append(" |\n");
        }
    }

    private static IEnumerable<(Citation Citation, Rule Rule)> Others() =>
        from rule in RuleTable.All
        from citation in rule.Descriptor.Citations
        where LawTexts.Of(citation.Instrument) is null
        select (citation, rule);

    private static (InstrumentKind, string) InOrder(IGrouping<Instrument, (Citation, Rule)> cited) => (cited.Key.Kind, cited.Key.Number);

    // Numbers by their value: 4.3, 9.2.2, 10.2.1.
    private static string InOrder(IGrouping<Citation, (Citation, Rule)> cited) =>
        string.Join('.', CitedSteps.Of(cited.Key).Select(step => step.PadLeft(3, '0')));

    private static string Place(Provision place)
    {
        var covered = MapRow.Covered(place);
        var name = place.Parts.Count == 0 && LawMapTexts.Paragraph(place.Step) is { } words ? place.Above + "** " + words : place + "**";
        return "**" + name + (covered.Length > 0 ? " (" + covered + ")" : "");
    }

    private static string Links(IEnumerable<Rule> rules)
    {
        var links = string.Join(", ", rules.Select(rule => rule.Descriptor.Code).Select(code => "[" + code + "](rules/" + code + ".md)"));
        return links.Length > 0 ? links : "–";
    }

    private static string Lines(LocalizedText text) => Escaped(text.Vietnamese) + "<br>*" + Escaped(text.English) + "*";

    private static void Heading(StringBuilder page, string level, LocalizedText text)
    {
        page.Append('\n').Append(level).Append(' ').Append(Escaped(text.Vietnamese)).Append('\n');
        if (text.English != text.Vietnamese) page.Append('*').Append(Escaped(text.English)).Append("*\n");
    }
}
