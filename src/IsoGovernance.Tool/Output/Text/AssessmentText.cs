using System.IO;

namespace IsoGovernance.Tool.Output.Text;

/// <summary>An assessment for people to read.</summary>
internal static class AssessmentText
{
    public static void Write(AssessedDocument assessed, TextWriter output, Language language)
    {
        var page = new TextPage(output);
        var texts = new ReportTexts(language);
        var findings = new FindingsText(page, texts, new SubjectNames(assessed.Document.Register, language), assessed);
        HeaderText.Write(page, texts, assessed);
        ProblemsText.Write(page, texts, assessed);
        findings.WriteFindings(assessed.Report.Findings);
        findings.WriteReviews(assessed.Report.Reviews);
        ProblemsText.WriteErrors(page, texts, assessed.Report.Errors);
        SummaryText.Write(page, texts, assessed);
    }
}
