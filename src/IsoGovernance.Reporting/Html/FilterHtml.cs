using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Html;

/// <summary>The filter of the findings; hidden until the script that works it runs.</summary>
internal static class FilterHtml
{
    public static void Write(HtmlPage page, List<FindingGroup> groups, int listed)
    {
        page.Raw("<form id=\"filter\" role=\"search\" hidden=\"hidden\" aria-labelledby=\"filter-title\">\n").Around("h3 id=\"filter-title\" class=\"unseen\"", HtmlTexts.Filter);
        page.Raw("<p class=\"name\"><label for=\"name\">").Both(HtmlTexts.FilterAgency).Raw("</label><input type=\"search\" id=\"name\" autocomplete=\"off\"/></p>\n");
        Open(page, HtmlTexts.Severity);
        foreach (var mark in Mark.All)
        {
            var count = groups.Sum(group => group.CountOf(mark));
            if (count > 0) Choice(page, "mark", mark.Name, "mark " + mark.Name, mark.Words, count);
        }
        page.Raw("</fieldset>\n");
        Open(page, HtmlTexts.Family);
        var families = groups.SelectMany(group => group.Blocks).GroupBy(block => RuleFamilies.Of(block.Code), StringComparer.Ordinal);
        foreach (var family in families.OrderBy(family => family.Key, StringComparer.Ordinal))
        {
            Choice(page, "family", family.Key, "", RuleFamilies.NameOf(family.Key), family.Sum(block => block.Findings.Count));
        }
        page.Raw("</fieldset>\n<p class=\"actions\"><output id=\"shown\" for=\"name\" aria-live=\"polite\"><b id=\"count\">").Number(listed).Raw("</b> / ");
        page.Number(listed).Raw(" ").Both(new LocalizedText("mục", "entries")).Raw(", <b id=\"agencies\">").Number(groups.Count).Raw("</b> ");
        page.Both(new LocalizedText("cơ quan, hệ thống", "agencies or systems")).Raw("</output>");
        page.Around("button type=\"reset\"", HtmlTexts.ShowAll).Around("button type=\"button\" id=\"open\"", HtmlTexts.OpenAll).Around("button type=\"button\" id=\"close\"", HtmlTexts.CloseAll);
        page.Raw("</p>\n</form>\n<p id=\"none\" class=\"note\" hidden=\"hidden\">").Both(HtmlTexts.NoMatch).Raw("</p>\n");
    }

    private static void Open(HtmlPage page, LocalizedText legend) => page.Raw("<fieldset>").Around("legend", legend);

    private static void Choice(HtmlPage page, string name, string value, string style, LocalizedText words, int count)
    {
        page.Raw("<label class=\"chip " + style + "\"><input type=\"checkbox\" name=\"" + name + "\" value=\"").Text(value).Raw("\"/>");
        page.Both("span", words).Raw(" <small>" + ReportTexts.Number(count) + "</small></label>\n");
    }
}
