namespace IsoGovernance.Tool.Output.Text;

/// <summary>Whose register was judged, as of when, and how much it holds.</summary>
internal static class HeaderText
{
    public static void Write(TextPage page, ReportTexts texts, AssessedDocument assessed)
    {
        var register = assessed.Document.Register;
        page.Wrapped(texts.Title + " – " + (register.Authority?.Name ?? texts.Unnamed));
        page.Line(texts.AsOf(assessed.Report.AsOf, assessed.Report.RuleSet));
        page.Line(texts.Counts(register.Agencies.Count, register.Systems.Count, register.Inspections.Count));
    }
}
