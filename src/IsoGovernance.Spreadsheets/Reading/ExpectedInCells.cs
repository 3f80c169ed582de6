namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>What a cell should hold, in words for a problem.</summary>
internal static class ExpectedInCells
{
    public static readonly LocalizedText Text = new("chữ (ô định dạng Text)", "a text (a cell formatted as Text)");
    public static readonly LocalizedText Date = new(
        "ngày (ô định dạng ngày, hoặc chữ ghi ngày/tháng/năm hay năm-tháng-ngày)", "a date (a cell formatted as one, or a text as dd/MM/yyyy or yyyy-MM-dd)");
    public static readonly LocalizedText WholeNumber = new("số nguyên", "a whole number");
    public static readonly LocalizedText Number = new("số", "a number");
    public static readonly LocalizedText TrueOrFalse = new("có, x hoặc không", "yes, x or no");
}
