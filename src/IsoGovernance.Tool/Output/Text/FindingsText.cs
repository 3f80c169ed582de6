using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Text;

/// <summary>Findings, one block each: the gravest first, and those of one subject together.</summary>
internal sealed class FindingsText(TextPage page, ReportTexts texts, SubjectNames names, AssessedDocument assessed)
{
    private const int Hang = 4;

    public void WriteFindings(ValueList<Finding> findings)
    {
        page.Heading(texts.Findings + " (" + ReportTexts.Number(findings.Count) + ")");
        if (findings.Count == 0) page.Line(texts.NoFinding);

        // The report's own order, by subject, is kept within a severity.
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            Write(finding, Words.Loud(finding.Severity).In(texts.Language));
        }
    }

    public void WriteReviews(ValueList<Finding> reviews)
    {
        if (reviews.Count == 0) return;
        page.Heading(texts.Reviews + " (" + ReportTexts.Number(reviews.Count) + ")");
        foreach (var review in reviews) Write(review, texts.Reviews);
    }

    private void Write(Finding finding, string word)
    {
        page.Line();
        page.Wrapped(finding.Code + " " + word + " – " + names.Of(finding.Subject), hang: 0);
        page.Wrapped(finding.Message(texts.Language), Hang);
        page.Wrapped(texts.At + PlaceOf(finding), Hang);
        if (finding.Citations.Count == 0) return;
        page.Wrapped(texts.Law + string.Join("; ", finding.Citations.Select(citation => citation.Text.In(texts.Language))), Hang);
    }

    private string PlaceOf(Finding finding)
    {
        var path = finding.Path.Length == 0 ? "/" : finding.Path;
        if (!assessed.Places.TryGetValue(finding.Path, out var place)) return path;
        return assessed.Name + ":" + ReportTexts.Number(place.Line) + ":" + ReportTexts.Number(place.Column) + " " + path;
    }
}
