using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Json.Terms;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Writes the first sheet: how the book is filled in, in both languages, and which sheets there are.</summary>
internal static class GuideSheet
{
    private static readonly double[] Widths = [34, 60, 60, 44];

    public static void Write(WorksheetPart part, Language language)
    {
        using var sheet = new SheetStream(part);
        sheet.Write(ColumnsOf(Widths));
        sheet.BeginRows();
        WriteRow(sheet, XlsxStyles.Title, GuideTexts.Title.In(language));
        sheet.Skip();
        var row = 2;
        foreach (var text in GuideTexts.Paragraphs)
        {
            WriteRow(sheet, XlsxStyles.Paragraph, "", text.Vietnamese, text.English);
            row++;
        }
        sheet.Skip();
        WriteRow(sheet, XlsxStyles.Heading, GuideTexts.Heads.Select(head => head.In(language)).ToArray());
        row += 2;
        var links = new Hyperlinks();
        foreach (var layout in BookLayout.Sheets)
        {
            WriteSheet(sheet, layout, language);
            links.Append(new Hyperlink
            {
                Reference = CellReference.Of(++row, 1),
                Location = CellReference.Sheet(layout.Names.In(language)) + "!A1",
                Display = layout.Names.In(language),
            });
        }
        sheet.EndRows();
        sheet.Write(links);
    }

    public static Columns ColumnsOf(IReadOnlyList<double> widths) =>
        new(widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true }));

    private static void WriteSheet(SheetStream sheet, SheetLayout layout, Language language)
    {
        var words = RecordTerms.Of(layout.Record.Name);
        sheet.BeginRow();
        sheet.WriteCell(1, layout.Names.In(language), XlsxStyles.Link);
        sheet.WriteCell(2, words.In(language), XlsxStyles.Paragraph);
        sheet.WriteCell(3, string.Join(" → ", layout.Owners.Select(owner => owner.Names.In(language))), XlsxStyles.Paragraph);
        sheet.WriteCell(4, layout.Path, XlsxStyles.CodeName);
        sheet.EndRow();
    }

    private static void WriteRow(SheetStream sheet, uint style, params string[] cells)
    {
        sheet.BeginRow();
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0) sheet.WriteCell(i + 1, cells[i], style);
        }
        sheet.EndRow();
    }
}
