using System.IO;
using IsoGovernance.Json;

namespace IsoGovernance.Reporting.Text;

/// <summary>An assessment for people to read.</summary>
internal static class AssessmentText
{
    public static void Write(AssessedRegister assessed, StreamWriter output, ReportOptions options)
    {
        var page = new TextPage(output, options.Colour);
        var texts = new ReportTexts(options.Language);
        var findings = new FindingsText(page, texts);
        HeaderText.Write(page, texts, assessed);
        ProblemsText.Write(page, texts, assessed.Problems, assessed.ProblemsNotListed);
        findings.WriteFindings(assessed.Report.Findings, assessed.Report.FindingsNotListed);
        findings.WriteReviews(assessed.Report.Reviews, assessed.Report.ReviewsNotListed);
        ProblemsText.WriteErrors(page, texts, assessed.Report.Errors);
        SummaryText.Write(page, texts, assessed);
    }
}
