namespace IsoGovernance.Fuzz.Tests.Sheets;

/// <summary>What people, programs and attackers leave in cells.</summary>
internal static class CellFragments
{
    public static readonly string[] All =
    [
        "", " ", "\u00a0", "'", "''", "'=1", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "a\nb", "a\r\nb", "\"", "\"a\"", "a;b", "; ;", "\"a;b\";c", "#1", "#2", "#0", "#99999999999", "#REF!",
        "0", "1", "-0", "1.5", "1,5", "1.500", "1.000.000", "1e400", "NaN", "79228162514264337593543950336", "2147483648", "007", "1/2", "31/12/2023", "12/31/2023", "2023-02-30",
        "2023-12-31", "0001-01-01", "9999-12-31", "45000", "TRUE", "x", "có", "không", "yes", "id", "name", "note", "recorded", "agencies.id", "a", "s", "dg", "e\u0301", "\uFEFFa", "\u202Ea", "_x000D_", "_x0000_", "_x",
        "<a>&b;</a>", "]]>", "\u0000", "\u000B", "😀", "other", "provincial-department", "sep=;", new string('x', 300), new string(';', 100), new string('"', 51),
    ];
}
