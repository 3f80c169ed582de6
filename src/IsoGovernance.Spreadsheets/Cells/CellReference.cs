using System.Globalization;

namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>Names of cells in A1 notation.</summary>
internal static class CellReference
{
    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell with its sheet, as formulas write it.</summary>
    public static string Of(string sheet, int row, int column) => Sheet(sheet) + "!" + Of(row, column);

    public static string Sheet(string name) => "'" + name.Replace("'", "''", System.StringComparison.Ordinal) + "'";

    public static string Column(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>The number of the column that a reference names; 0 where it names none.</summary>
    public static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference)
        {
            if (letter is < 'A' or > 'Z' || column > 20_000) break;
            column = (column * 26) + letter - 'A' + 1;
        }
        return column;
    }
}
