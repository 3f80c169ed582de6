using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Text;

/// <summary>The summary of a register as the table that is handed upwards, or the records behind one figure.</summary>
internal static class SummaryPage
{
    // What fits beside each other; the JSON has every figure of every group.
    private static readonly string[] OfGroups =
        ["agencies", "declared", "redeclaredInYear", "onCurrentEdition", "coverage", "auditsHeld", "reviewsHeld", "inspected", "inspectedOnSite"];

    public static void Write(AssessedRegister assessed, ComplianceSummary summary, string? trace, TextWriter output, Language language)
    {
        var page = new TextPage(output);
        var texts = new SummaryTexts(language);
        page.Wrapped(texts.Title + " – " + (assessed.Authority?.Name ?? new ReportTexts(language).Unnamed));
        page.Wrapped(texts.Period(summary));
        foreach (var gap in summary.Gaps) page.Wrapped(texts.Gap + gap.Text.In(language) + ".");
        if (trace is not null)
        {
            WriteTrace(page, texts, summary, trace);
            return;
        }
        WriteFigures(page, texts, summary);
        WriteGroups(page, texts, summary);
        WriteLowest(page, texts, summary);
    }

    private static void WriteFigures(TextPage page, SummaryTexts texts, ComplianceSummary summary)
    {
        page.Line();
        var table = new TextTable(texts.FigureHeads);
        foreach (var figure in summary.Figures) table.Add(texts.TitleOf(figure), figure.Figure.Name, texts.Value(figure));
        table.Write(page);
    }

    private static void WriteGroups(TextPage page, SummaryTexts texts, ComplianceSummary summary)
    {
        page.Heading(texts.ByKind);
        for (var i = 0; i < OfGroups.Length; i++) page.Wrapped(SummaryTexts.Column(i) + " " + SummaryFigures.Find(OfGroups[i])!.Title.In(texts.Language));
        page.Line();
        var table = new TextTable([.. texts.GroupHeads, .. OfGroups.Select((_, i) => SummaryTexts.Column(i))]);
        foreach (var group in summary.Groups)
        {
            var values = OfGroups.Select(name => texts.Value(group.Figures.Single(figure => figure.Figure.Name == name)));
            table.Add([AgencyTexts.Of(group.Kind).In(texts.Language), AgencyTexts.Of(group.Tier).In(texts.Language), .. values]);
        }
        table.Write(page);
    }

    private static void WriteLowest(TextPage page, SummaryTexts texts, ComplianceSummary summary)
    {
        if (summary.LowestCoverage.Count == 0) return;
        page.Heading(texts.Lowest);
        var table = new TextTable(texts.LowestHeads);
        foreach (var low in summary.LowestCoverage) table.Add(texts.Share(low.Share, low.IsCertain), low.AgencyName ?? low.Agency?.Value ?? "", low.Path);
        table.Write(page);
    }

    private static void WriteTrace(TextPage page, SummaryTexts texts, ComplianceSummary summary, string name)
    {
        foreach (var figure in summary.Figures.Where(figure => figure.Figure.Name == name)) page.Heading(texts.TitleOf(figure) + ": " + texts.Value(figure));
        page.Wrapped(SummaryFigures.Find(name)!.Counts.In(texts.Language));
        page.Line();
        var table = new TextTable(texts.TraceHeads);
        foreach (var record in summary.Trace(name)) table.Add(texts.Counts(record), record.Path, record.AgencyName ?? record.Agency?.Value ?? "");
        table.Write(page);
    }
}
