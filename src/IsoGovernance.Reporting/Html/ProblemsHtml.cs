using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Html;

/// <summary>What went wrong besides the data's own breaches: in reading, and in rules.</summary>
internal static class ProblemsHtml
{
    public static bool HasAny(AssessedRegister assessed) => assessed.Problems.Count > 0 || assessed.ProblemsNotListed > 0 || assessed.Report.Errors.Count > 0;

    public static void Write(HtmlPage page, AssessedRegister assessed)
    {
        if (!HasAny(assessed)) return;
        page.Raw("<section id=\"problems\" aria-labelledby=\"problems-title\">\n").Around("h2 id=\"problems-title\"", HtmlTexts.Both(texts => texts.Problems)).Raw("<ul class=\"problems\">\n");
        foreach (var problem in assessed.Problems)
        {
            page.Raw("<li>").Element("span class=\"code\"", problem.Code).Raw(" ").Both(problem.Message);
            if (problem.IsLoss) page.Raw(" <b>").Both(HtmlTexts.Both(texts => "(" + texts.Lost + ")")).Raw("</b>");
            var place = ReportTexts.Place(problem.Source, problem.Cell, problem.Line, problem.Column);
            page.Raw(" ").Element("code", place + " " + (problem.Path.Length == 0 ? "/" : problem.Path)).Raw("</li>\n");
        }
        page.Raw("</ul>\n");
        if (assessed.ProblemsNotListed > 0) page.Around("p class=\"note\"", HtmlTexts.Both(texts => texts.ManyMore(assessed.ProblemsNotListed)));
        WriteErrors(page, assessed.Report.Errors);
        if (assessed.Report.DueDates is { } due && !due.Errors.Equals(assessed.Report.Errors)) WriteErrors(page, due.Errors);
        page.Raw("</section>\n");
    }

    private static void WriteErrors(HtmlPage page, ValueList<RuleError> errors)
    {
        if (errors.Count == 0) return;
        page.Around("h3", HtmlTexts.Both(texts => texts.Errors)).Raw("<ul class=\"problems\">\n");
        foreach (var error in errors) page.Raw("<li>").Element("span class=\"code\"", error.Code).Raw(" ").Text(error.Message).Raw(" ").Element("code", error.Path).Raw("</li>\n");
        page.Raw("</ul>\n");
    }
}
