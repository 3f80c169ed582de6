using System.Text.Encodings.Web;
using IsoGovernance.Spreadsheets.Cells;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>Keeps the cells of columns that the format does not know beside the register, as the JSON reader keeps unknown members.</summary>
internal static class UnknownCells
{
    public static void Keep(SheetRecord record, SheetLog log)
    {
        foreach (var (column, name) in record.Table!.Unknown)
        {
            var cell = record.Row!.At(column);
            if (!cell.IsBlank) log.Keep(record, name, JsonOf(cell));
        }
    }

    private static string JsonOf(in Cell cell) => cell.Kind switch
    {
        CellKind.Number when double.IsFinite(cell.Number) => Numbers.Written(cell.Number),
        CellKind.TrueOrFalse => cell.Number != 0 ? "true" : "false",
        CellKind.Text => Quoted(CellTexts.Read(cell.Text)),
        _ => Quoted(cell.Shown),
    };

    private static string Quoted(string text) => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";
}
