using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Text;

namespace IsoGovernance.Reporting.Html;

/// <summary>
/// An assessment as one page that loads nothing: both languages are in it, and everything can be read without the script, which filters.
/// It is well-formed XML too, but for the style and the script.
/// </summary>
internal static class AssessmentHtml
{
    public static void Write(AssessedRegister assessed, StreamWriter output, ReportOptions options)
    {
        var (page, report) = (new HtmlPage(output), assessed.Report);
        var title = HtmlTexts.Both(texts => HtmlTexts.Title.In(texts.Language) + " – " + NameOf(assessed, texts));
        WriteHead(page, title, options.Language);
        WriteHeader(page, assessed, title, options.Language);
        page.Raw("<main>\n");
        OverviewHtml.Write(page, assessed);
        if (report.Summary is { } summary) SummaryHtml.Write(page, summary);
        ArticlesHtml.Write(page, report.Findings);
        if (report.DueDates is { } due) CalendarHtml.Write(page, due);
        FindingsHtml.Write(page, report, options);
        RulesHtml.Write(page, report, options);
        ProblemsHtml.Write(page, assessed);
        BasisHtml.Write(page, assessed, options);
        page.Raw("</main>\n<script>").Raw(HtmlAssets.Script).Raw("</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(HtmlPage page, LocalizedText title, Language language)
    {
        var code = language == Language.Vietnamese ? "vi" : "en";
        page.Raw("<!DOCTYPE html>\n<html lang=\"" + code + "\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        page.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + HtmlAssets.Policy + "\"/>\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n");
        page.Raw("<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        page.Element("title", title.In(language)).Raw("\n<style>").Raw(HtmlAssets.Style).Raw("</style>\n</head>\n");
    }

    // The choice of the language stands before what it chooses, so that the style alone can follow it.
    private static void WriteHeader(HtmlPage page, AssessedRegister assessed, LocalizedText title, Language language)
    {
        page.Raw("<body>\n");
        WriteChoice(page, "vi", title.Vietnamese, language == Language.Vietnamese);
        WriteChoice(page, "en", title.English, language == Language.English);
        page.Around("a class=\"skip\" href=\"#findings\"", HtmlTexts.Skip);
        page.Raw("<header>\n<p class=\"languages\"><label for=\"vi\" lang=\"vi\" class=\"always\">Tiếng Việt</label> ");
        page.Raw("<label for=\"en\" lang=\"en\" class=\"always\">English</label></p>\n");
        page.Raw("<p class=\"authority\">").Both(HtmlTexts.Both(texts => NameOf(assessed, texts))).Raw("</p>\n");
        page.Around("h1", HtmlTexts.Title);
        page.Around("p class=\"asof\"", HtmlTexts.Both(texts => texts.AsOf(assessed.Report.AsOf, assessed.Report.RuleSet)));
        page.Raw("<nav aria-labelledby=\"contents\"><span id=\"contents\" class=\"unseen\">").Both(HtmlTexts.Contents).Raw("</span>\n");
        Link(page, "overview", HtmlTexts.Overview);
        if (assessed.Report.DueDates is not null) Link(page, "calendar", HtmlTexts.Calendar);
        Link(page, "findings", HtmlTexts.Both(texts => texts.Findings));
        if (ProblemsHtml.HasAny(assessed)) Link(page, "problems", HtmlTexts.Both(texts => texts.Problems));
        Link(page, "basis", HtmlTexts.Basis);
        page.Raw("</nav>\n</header>\n");
    }

    private static void WriteChoice(HtmlPage page, string code, string title, bool isChosen)
    {
        page.Raw("<input class=\"unseen\" type=\"radio\" name=\"language\" id=\"" + code + "\" data-title=\"").Text(title).Raw("\"");
        page.Raw(isChosen ? " checked=\"checked\"/>\n" : "/>\n");
    }

    private static string NameOf(AssessedRegister assessed, ReportTexts texts) => assessed.Authority?.Name is { Length: > 0 } name ? name : texts.Unnamed;

    private static void Link(HtmlPage page, string target, LocalizedText text) => page.Around("a href=\"#" + target + "\"", text);
}
