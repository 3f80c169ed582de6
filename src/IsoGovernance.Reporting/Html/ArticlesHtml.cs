using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Html;

/// <summary>A picture of the findings by the articles that they rest on.</summary>
internal static class ArticlesHtml
{
    public static void Write(HtmlPage page, ValueList<Finding> findings)
    {
        if (findings.Count == 0) return;
        var rows = Count(findings);
        var longest = rows.Max(row => row.Counts.Sum(count => (long)count));
        page.Raw("<section id=\"articles\" aria-labelledby=\"articles-title\">\n<figure>\n<table class=\"bars\">\n");
        page.Around("caption id=\"articles-title\"", HtmlTexts.ByArticle);
        page.Raw("<thead><tr><th scope=\"col\"><span class=\"unseen\">").Both(HtmlTexts.Article).Raw("</span></th>");
        foreach (var mark in Mark.All.Take(3)) page.Raw("<th scope=\"col\" class=\"mark " + mark.Name + "\">").Both(mark.Words).Raw("</th>");
        page.Raw("</tr></thead>\n<tbody>\n");
        foreach (var (title, counts) in rows)
        {
            page.Raw("<tr><th scope=\"row\">").Both(title);
            BarsHtml.Write(page, longest, 0, 0, ("violation", counts[0]), ("warning", counts[1]), ("info", counts[2]));
            page.Raw("</th>");
            foreach (var count in counts) page.Raw("<td>").Number(count).Raw("</td>");
            page.Raw("</tr>\n");
        }
        page.Raw("</tbody>\n</table>\n").Around("figcaption", HtmlTexts.ByArticleKey).Raw("</figure>\n</section>\n");
    }

    private static List<(LocalizedText Title, int[] Counts)> Count(ValueList<Finding> findings)
    {
        // Very many findings share one list of provisions, and an article may be cited in several of its clauses.
        var places = new Dictionary<(Instrument, string), (Citation Whole, int[] Counts)>();
        var none = new int[3];
        foreach (var finding in findings)
        {
            var column = Severity.Violation - finding.Severity;
            if (finding.Citations.Count == 0) none[column]++;
            foreach (var whole in finding.Citations.Select(Whole).Distinct())
            {
                var key = (whole.Instrument, OrderOf(whole));
                if (!places.TryGetValue(key, out var place)) places.Add(key, place = (whole, new int[3]));
                place.Counts[column]++;
            }
        }
        var rows = places
            .OrderBy(pair => pair.Key.Item1.Kind).ThenBy(pair => pair.Key.Item1.IssuedOn).ThenBy(pair => pair.Key.Item1.Number, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
            .Select(pair => (pair.Value.Whole.Text, pair.Value.Counts)).ToList();
        if (none.Any(count => count > 0)) rows.Add((HtmlTexts.NoArticle, none));
        return rows;
    }

    private static Citation Whole(Citation citation) =>
        citation.Article is { } article ? Citation.Of(citation.Instrument, article)
        : citation.Annex is { } annex ? Citation.OfAnnex(citation.Instrument, annex)
        : Citation.OfClause(citation.Instrument, citation.Clause!.Split('.')[0]);

    // Numbers by their value.
    private static string OrderOf(Citation whole) => (whole.Annex is null ? "0" : "1") + (whole.Article ?? whole.Annex ?? whole.Clause!).PadLeft(6, '0');
}
