using System.IO;
using System.Linq;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>A comparison for people to read: what is new, what is fixed, what stays, and what cannot be said.</summary>
internal sealed class ComparisonText(TextPage page, ComparisonTexts texts)
{
    private const int Hang = 4;

    public static void Write(ReportComparison comparison, StreamWriter output, ReportOptions options) =>
        new ComparisonText(new TextPage(output, options.Colour), new ComparisonTexts(options.Language)).Write(comparison);

    private void Write(ReportComparison comparison)
    {
        page.Line(texts.Title, Colour.Bold);
        WriteReport(texts.Before, comparison.Before);
        WriteReport(texts.After, comparison.After);
        foreach (var change in new[] { FindingChange.New, FindingChange.Fixed, FindingChange.Unchanged, FindingChange.NotComparable })
        {
            // The order by subject is kept within a severity.
            var findings = comparison.Findings.Where(finding => finding.Change == change).OrderByDescending(finding => finding.Latest.Severity).ToList();
            if (findings.Count == 0 && change == FindingChange.NotComparable) continue;
            page.Heading(texts.Of(change) + " (" + ReportTexts.Number(findings.Count) + ")");
            foreach (var finding in findings) Write(finding);
        }
        if (comparison.Losses.Count == 0) return;
        page.Heading(texts.EvaluatedLess);
        foreach (var loss in comparison.Losses) page.Wrapped(texts.Loss(loss));
    }

    private void WriteReport(string label, SavedReport report)
    {
        page.Line(label + texts.Report.AsOf(report.AsOf, report.RuleSet));
        if (report.FindingsNotListed > 0) page.Wrapped(texts.NotListed(report.FindingsNotListed), Hang);
        if (report.IsIncomplete) page.Wrapped(texts.Incomplete, Hang);
    }

    private void Write(ComparedFinding compared)
    {
        var finding = compared.Latest;
        page.Line();
        page.Wrapped(
            finding.Code + " " + Words.Loud(finding.Severity).In(texts.Language) + " – " + FindingsText.NameOf(finding.Subject, texts.Report),
            colour: finding.IsWaived || compared.Change == FindingChange.Fixed ? Colour.Faint : Of(finding.Severity));
        page.Wrapped(finding.Message, Hang);
        if (finding.IsWaived) page.Wrapped(texts.Waived, Hang);
        if (compared.IsRegraded) page.Wrapped(texts.SeverityBefore(Words.Loud(compared.Before!.Severity).In(texts.Language)), Hang);
        if (compared.IsWaiverChanged) page.Wrapped(texts.WaiverChanged(compared.After!.IsWaived), Hang);
        if (compared.IsRevalued) page.Wrapped(texts.MessageBefore(compared.Before!.Message), Hang);
        if (compared.Gap is { } gap) page.Wrapped(texts.Of(gap, isFoundAfter: compared.After is not null), Hang);
    }

    private static Colour Of(Severity severity) => severity switch
    {
        Severity.Violation => Colour.Red,
        Severity.Warning => Colour.Yellow,
        _ => Colour.Cyan,
    };
}
