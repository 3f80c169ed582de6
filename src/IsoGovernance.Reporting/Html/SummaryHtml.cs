using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Html;

/// <summary>The summary: pictures of coverage and of the inspection quota, and every figure.</summary>
internal static class SummaryHtml
{
    private static readonly SummaryTexts InVietnamese = new(Language.Vietnamese), InEnglish = new(Language.English);

    public static void Write(HtmlPage page, ComplianceSummary summary)
    {
        page.Raw("<section id=\"summary\" aria-labelledby=\"summary-title\">\n<div class=\"pictures\">\n");
        page.Raw("<h2 id=\"summary-title\" class=\"unseen\">").Both(Both(texts => texts.Title)).Raw("</h2>\n");
        WriteCoverage(page, summary);
        WriteQuota(page, summary);
        page.Raw("</div>\n");
        WriteFigures(page, summary);
        page.Raw("</section>\n");
    }

    private static void WriteCoverage(HtmlPage page, ComplianceSummary summary)
    {
        Open(page, "coverage", HtmlTexts.Coverage);
        Row(page, HtmlTexts.WholeRegister, summary["coverage"], summary["coverage"], "total");
        foreach (var group in summary.Groups)
        {
            var coverage = group.Figures.First(figure => string.Equals(figure.Figure.Name, "coverage", StringComparison.Ordinal));
            if (coverage.Whole == 0) continue;
            var (kind, tier) = (AgencyTexts.Of(group.Kind), AgencyTexts.Of(group.Tier));
            Row(page, new(kind.Vietnamese + " (" + tier.Vietnamese + ")", kind.English + " (" + tier.English + ")"), coverage, coverage, "");
        }
        page.Raw("</tbody>\n");
        if (summary.LowestCoverage.Count > 0)
        {
            page.Raw("<tbody>\n<tr><th colspan=\"2\" scope=\"rowgroup\" class=\"part\">").Both(Both(texts => texts.Lowest)).Raw("</th></tr>\n");
            foreach (var low in summary.LowestCoverage)
            {
                page.Raw("<tr><th scope=\"row\">").Text(low.AgencyName is { Length: > 0 } name ? name : low.Agency?.Value ?? low.Path);
                BarsHtml.Write(page, low.Share.Denominator, 0, 0, (low.IsCertain ? "done" : "perhaps", low.Share.Numerator));
                page.Raw("</th><td>").Both(Both(texts => low.Share + " (" + LocalizedFormat.Percent(low.Share, texts.Language) + ")")).Raw("</td></tr>\n");
            }
            page.Raw("</tbody>\n");
        }
        Close(page, summary["coverage"], null);
    }

    private static void WriteQuota(HtmlPage page, ComplianceSummary summary)
    {
        var (share, needed) = (summary["onSiteShare"], summary["onSiteNeeded"]);
        Open(page, "quota", HtmlTexts.Quota);
        Row(page, share.Figure.Title, share, share, "total", needed.Least);
        Row(page, needed.Figure.Title, needed, null, "");
        Row(page, summary["onSiteStillNeeded"].Figure.Title, summary["onSiteStillNeeded"], null, "");
        foreach (var name in new[] { "inspectionsPlanned", "inspectionsCarriedOut", "inspectionsCombined", "inspectionsNotCarriedOut" })
        {
            var whole = summary["inspectionsPlanned"];
            Row(page, summary[name].Figure.Title, summary[name], whole, "");
        }
        page.Raw("</tbody>\n");
        Close(page, share, share.Whole is > 0 ? HtmlTexts.QuotaKey : HtmlTexts.NoQuota);
    }

    private static void Open(HtmlPage page, string id, LocalizedText title)
    {
        page.Raw("<figure id=\"" + id + "\">\n<table class=\"bars\">\n").Around("caption", title);
        page.Raw("<thead class=\"unseen\"><tr><th scope=\"col\">").Both(Both(texts => texts.FigureHeads[0])).Raw("</th><th scope=\"col\">");
        page.Both(HtmlTexts.Value).Raw("</th></tr></thead>\n<tbody>\n");
    }

    private static void Close(HtmlPage page, SummaryFigure figure, LocalizedText? key)
    {
        page.Raw("</table>\n<figcaption>");
        if (key is not null) page.Both(key).Raw(" ");
        page.Both(HtmlTexts.PerhapsKey).Raw(" ").Both(figure.Figure.Counts).Raw("</figcaption>\n</figure>\n");
    }

    private static void Row(HtmlPage page, LocalizedText title, SummaryFigure figure, SummaryFigure? of, string style, long needed = 0)
    {
        page.Raw("<tr class=\"" + style + "\"><th scope=\"row\">").Both(title);
        if (of is not null)
        {
            var whole = (of.Figure.IsShare ? of.Whole : of.Least) ?? 0;
            BarsHtml.Write(page, whole, needed, Math.Min(figure.Most ?? whole, whole), ("done", figure.Least));
        }
        page.Raw("</th><td>").Both(Both(texts => texts.Value(figure))).Raw("</td></tr>\n");
    }

    private static void WriteFigures(HtmlPage page, ComplianceSummary summary)
    {
        foreach (var gap in summary.Gaps) page.Raw("<p class=\"note\">").Both(Both(texts => texts.Gap + gap.Text.In(texts.Language))).Raw("</p>\n");
        page.Raw("<details class=\"more\"><summary>").Both(HtmlTexts.AllFigures).Raw("</summary>\n<div class=\"scroll\"><table class=\"grid\">\n");
        page.Raw("<caption>").Both(Both(texts => texts.Period(summary))).Raw("</caption>\n<thead><tr><th scope=\"col\">");
        page.Both(Both(texts => texts.FigureHeads[0])).Raw("</th><th scope=\"col\">").Both(HtmlTexts.Value).Raw("</th></tr></thead>\n<tbody>\n");
        foreach (var figure in summary.Figures)
        {
            page.Raw("<tr><th scope=\"row\">").Both(Both(texts => texts.TitleOf(figure))).Raw("</th><td>").Both(Both(texts => texts.Value(figure))).Raw("</td></tr>\n");
        }
        page.Raw("</tbody>\n</table></div></details>\n");
    }

    private static LocalizedText Both(Func<SummaryTexts, string> text) => new(text(InVietnamese), text(InEnglish));
}
