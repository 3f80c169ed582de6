using IsoGovernance.Json;

namespace IsoGovernance.Reporting.Text;

/// <summary>Whose register was judged, as of when, and how much it holds.</summary>
internal static class HeaderText
{
    public static void Write(TextPage page, ReportTexts texts, AssessedRegister assessed)
    {
        page.Wrapped(texts.Title + " – " + (assessed.Authority?.Name ?? texts.Unnamed), colour: Colour.Bold);
        page.Line(texts.AsOf(assessed.Report.AsOf, assessed.Report.RuleSet));
        page.Line(texts.Counts(assessed.Agencies, assessed.Systems, assessed.Inspections));
        if (assessed.Report.IsIncomplete) page.Wrapped(texts.Incomplete, colour: Colour.Red);
    }
}
