using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Text;

/// <summary>Findings, one block each: the gravest first, and those of one subject together.</summary>
internal sealed class FindingsText(TextPage page, ReportTexts texts)
{
    private const int Hang = 4;

    // Room for the number of a step.
    private const int Deep = 8;

    public void WriteFindings(ValueList<Finding> findings, int notListed)
    {
        page.Heading(texts.Findings + " (" + ReportTexts.Number((long)findings.Count + notListed) + ")");
        if (findings.Count == 0) page.Line(texts.NoFinding);

        // The report's own order, by subject, is kept within a severity.
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            Write(finding, Words.Loud(finding.Severity).In(texts.Language), finding.Waiver is null ? Of(finding.Severity) : Colour.Faint);
        }
        if (notListed > 0) page.Line(texts.ManyMore(notListed));
    }

    public void WriteReviews(ValueList<Finding> reviews, int notListed)
    {
        if (reviews.Count == 0) return;
        page.Heading(texts.Reviews + " (" + ReportTexts.Number((long)reviews.Count + notListed) + ")");
        foreach (var review in reviews) Write(review, texts.Reviews, Colour.Bold);
        if (notListed > 0) page.Line(texts.ManyMore(notListed));
    }

    /// <summary>Name, kind and identifier, for instance: Sở Tài chính, hệ thống stc-qms.</summary>
    public static string NameOf(Subject subject, ReportTexts texts)
    {
        var kind = RecordKinds.Of(subject.Kind).In(texts.Language);
        var record = subject.Id.Length == 0 ? kind : kind + " " + subject.Id;
        return subject.Name is { Length: > 0 } name ? name + ", " + record : record;
    }

    private static Colour Of(Severity severity) => severity switch
    {
        Severity.Violation => Colour.Red,
        Severity.Warning => Colour.Yellow,
        _ => Colour.Cyan,
    };

    private void Write(Finding finding, string word, Colour colour)
    {
        page.Line();
        page.Wrapped(finding.Code + " " + word + " – " + NameOf(finding.Subject, texts), colour: colour);
        page.Wrapped(finding.Message(texts.Language), Hang);
        if (finding.Waiver is { } waiver) page.Wrapped(texts.Waived(waiver), Hang);
        if (finding.Severity != finding.RuleSeverity) page.Wrapped(texts.Regraded(Words.Loud(finding.RuleSeverity).In(texts.Language)), Hang);
        page.Wrapped(texts.At + PlaceOf(finding), Hang);
        if (finding.Citations.Count > 0) page.Wrapped(texts.Law + string.Join("; ", finding.Citations.Select(citation => citation.Text.In(texts.Language))), Hang);
        if (finding.Explanation is { } explanation) Write(explanation);
    }

    private void Write(Explanation explanation)
    {
        page.Wrapped(texts.CameAbout + ":", Hang);
        var number = 0;
        foreach (var step in explanation.Steps)
        {
            page.Wrapped(StepTexts.Of(step, texts.Language), Deep, new string(' ', Hang) + ReportTexts.Number(++number) + ".", step is ConclusionStep ? Colour.Bold : Colour.None);
        }
    }

    /// <summary>Where a finding stands: in the text that was read, and in the register.</summary>
    public static string PlaceOf(Finding finding)
    {
        var path = finding.Path.Length == 0 ? "/" : finding.Path;
        return finding.Place is { } place ? ReportTexts.Place(place.Source, place.Cell, place.Line, place.Column) + " " + path : path;
    }
}
