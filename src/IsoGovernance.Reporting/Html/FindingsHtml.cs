using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Html;

/// <summary>The findings and reviews: a fold for each agency or system, in it a block for each rule.</summary>
internal static class FindingsHtml
{
    // So many are read at once; more are unfolded one by one.
    private const int OpenUpTo = 40;

    // So many are told with the remedy beside them; more lead to it, or the page would say little else.
    private const int RemediesUpTo = 1000;

    public static void Write(HtmlPage page, ComplianceReport report, ReportOptions options)
    {
        var groups = FindingGroup.Of(report);
        var listed = report.Findings.Count + report.Reviews.Count;
        page.Raw("<section id=\"findings\" aria-labelledby=\"findings-title\" tabindex=\"-1\">\n").Around("h2 id=\"findings-title\"", HtmlTexts.Both(texts => texts.Findings));
        WriteNotListed(page, report);
        if (listed == 0) page.Around("p", HtmlTexts.Both(texts => texts.NoFinding));
        else FilterHtml.Write(page, groups, listed);
        foreach (var group in groups) Write(page, group, listed, options);
        page.Raw("</section>\n");
    }

    public static void WriteNotListed(HtmlPage page, ComplianceReport report)
    {
        NotListed(HtmlTexts.Both(texts => texts.Findings), report.FindingsNotListed);
        NotListed(HtmlTexts.Both(texts => texts.Reviews), report.ReviewsNotListed);

        void NotListed(LocalizedText what, int count)
        {
            if (count > 0) page.Around("p class=\"note\"", HtmlTexts.Both(texts => what.In(texts.Language) + ": " + texts.ManyMore(count)));
        }
    }

    private static void Write(HtmlPage page, FindingGroup group, int listed, ReportOptions options)
    {
        page.Raw(listed <= OpenUpTo ? "<details class=\"agency\" open=\"open\"><summary><h3>" : "<details class=\"agency\"><summary><h3>");
        if (group.Name is { } name) page.Text(name);
        else page.Both(HtmlTexts.Both(language => new ColumnTexts(language).NoName));
        page.Raw("</h3>");
        foreach (var mark in Mark.All)
        {
            if (group.CountOf(mark) is > 0 and var count) page.Raw("<span class=\"mark " + mark.Name + "\">" + ReportTexts.Number(count) + " ").Both(mark.Words).Raw("</span>");
        }
        page.Raw("</summary>\n");
        foreach (var block in group.Blocks) Write(page, block, listed <= RemediesUpTo, options);
        page.Raw("</details>\n");
    }

    private static void Write(HtmlPage page, FindingBlock block, bool tellsRemedy, ReportOptions options)
    {
        page.Raw("<div class=\"rule " + block.Mark.Name + "\" data-mark=\"" + block.Mark.Name + "\" data-family=\"").Text(RuleFamilies.Of(block.Code));
        page.Raw("\" data-count=\"").Number(block.Findings.Count).Raw("\"><h4><span class=\"mark " + block.Mark.Name + "\">").Both(block.Mark.Words).Raw("</span> ");
        page.Raw("<a class=\"code\" href=\"").Text(RulePage.Of(block.Code, options) ?? "#" + RulesHtml.IdOf(block.Code)).Raw("\">").Text(block.Code).Raw("</a> ");
        page.Both(block.Rule.Text.Title).Raw("</h4>\n<ul>\n");
        foreach (var finding in block.Findings) Write(page, finding);
        page.Raw("</ul>\n");
        RulesHtml.WriteLaw(page, block.Citations);
        if (tellsRemedy) RulesHtml.WriteRemedy(page, block.Rule);
        page.Raw("</div>\n");
    }

    private static void Write(HtmlPage page, Finding finding)
    {
        page.Raw(finding.Waiver is null ? "<li>" : "<li class=\"waived\">").Both("p", HtmlTexts.Both(finding.Message));
        if (finding.Waiver is { } waiver) page.Both("p", HtmlTexts.Both(texts => texts.Waived(waiver)));
        if (finding.Severity != finding.RuleSeverity) page.Both("p", HtmlTexts.Both(texts => texts.Regraded(Words.Of(finding.RuleSeverity).In(texts.Language))));
        page.Raw("<p class=\"place\">").Both(RecordKinds.Of(finding.Subject.Kind)).Raw(" ").Element("b", finding.Subject.Id).Raw(" ");
        page.Element("code", FindingsText.PlaceOf(finding)).Raw("</p>");
        if (finding.Explanation is { } explanation) Write(page, explanation);
        page.Raw("</li>\n");
    }

    private static void Write(HtmlPage page, Explanation explanation)
    {
        page.Raw("<details class=\"steps\"><summary>").Both(HtmlTexts.Both(texts => texts.CameAbout)).Raw("</summary><ol>\n");
        foreach (var step in explanation.Steps) page.Around("li class=\"" + step.Kind + "\"", HtmlTexts.Both(language => StepTexts.Of(step, language)));
        page.Raw("</ol></details>");
    }
}
