using System;
using System.Collections.Generic;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Json.Terms;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Writes the sheet of all codes with their meanings; the drop-down lists point to it.</summary>
internal static class CodesSheet
{
    private static readonly string[] Titles = ["Danh mục / List", "Mã / Code", "Nghĩa", "Meaning"];
    private static readonly double[] Widths = [28, 34, 60, 60];
    private static readonly Dictionary<string, (int First, int Last)> Rows = RowsOfLists();

    /// <summary>The cells of the codes of a list.</summary>
    public static string RangeOf(string list, Language language)
    {
        var (first, last) = Rows[list];
        return CellReference.Sheet(SheetTitles.Codes.In(language)) + "!$B$" + first.ToString(CultureInfo.InvariantCulture) + ":$B$" + last.ToString(CultureInfo.InvariantCulture);
    }

    public static void Write(WorksheetPart part)
    {
        using var sheet = new SheetStream(part);
        sheet.Write(RecordSheet.FrozenAt("A2", 1));
        sheet.Write(GuideSheet.ColumnsOf(Widths));
        sheet.BeginRows();
        WriteRow(sheet, XlsxStyles.Heading, Titles);
        foreach (var (list, codes) in RegisterFormat.CodeLists)
        {
            foreach (var code in codes)
            {
                var words = CodeTerms.Of(list, code);
                WriteRow(sheet, XlsxStyles.Text, list, code, words.Vietnamese, words.English);
            }
        }
        sheet.EndRows();
    }

    private static void WriteRow(SheetStream sheet, uint style, params string[] cells)
    {
        sheet.BeginRow();
        for (var i = 0; i < cells.Length; i++) sheet.WriteCell(i + 1, cells[i], style);
        sheet.EndRow();
    }

    private static Dictionary<string, (int First, int Last)> RowsOfLists()
    {
        var rows = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        var next = 2;
        foreach (var (list, codes) in RegisterFormat.CodeLists)
        {
            rows.Add(list, (next, next + codes.Count - 1));
            next += codes.Count;
        }
        return rows;
    }
}
