using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;
using IsoGovernance.Spreadsheets.Writing;
using Cell = IsoGovernance.Spreadsheets.Cells.Cell;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Writes the sheet of one list: headings, code names, and a record a row.</summary>
internal sealed class RecordSheet(SheetLayout layout, Language language, WritingLog log)
{
    /// <summary>The number of the first row below the headings and the code names.</summary>
    public const int FirstRow = 3;

    private readonly string _name = layout.Names.In(language);

    public void Write(WorksheetPart part, IReadOnlyList<BookRow> rows)
    {
        var columns = ColumnsOf(rows);
        using var sheet = new SheetStream(part);
        sheet.Write(new SheetProperties(new TabColor { Rgb = ColorOf(layout) }));
        sheet.Write(FrozenAt("A3", 2));
        sheet.Write(new Columns(columns.Select((column, at) => new Column
        {
            Min = (uint)at + 1,
            Max = (uint)at + 1,
            Width = XlsxStyles.WidthOf(layout.Columns[column]),
            Style = XlsxStyles.Of(layout.Columns[column]),
            CustomWidth = true,
        })));
        sheet.BeginRows();
        WriteRow(sheet, columns, column => Cell.OfText(Headings.Of(column).In(language)), _ => XlsxStyles.Heading);
        WriteRow(sheet, columns, column => Cell.OfText(column.Name), _ => XlsxStyles.CodeName);
        WriteRecords(sheet, columns, rows);
        sheet.EndRows();
        sheet.Write(Choices.Of(layout, columns, language));
    }

    public static SheetViews FrozenAt(string cell, double rows) => new(new SheetView(
        new Pane { VerticalSplit = rows, TopLeftCell = cell, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    { WorkbookViewId = 0 });

    // That a record is there of which nothing is recorded needs a column only where it is so.
    private List<int> ColumnsOf(IReadOnlyList<BookRow> rows)
    {
        bool IsWritten(int column) =>
            layout.Columns[column].Purpose != ColumnPurpose.Recorded || rows.Any(row => row.Cells[column].Kind != CellKind.Blank);
        return Enumerable.Range(0, layout.Columns.Count).Where(IsWritten).ToList();
    }

    private void WriteRecords(SheetStream sheet, List<int> columns, IReadOnlyList<BookRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (FirstRow + i > SheetStream.MostRows)
            {
                log.SheetFull(_name, FirstRow + i - 1);
                return;
            }
            sheet.BeginRow();
            for (var at = 0; at < columns.Count; at++)
            {
                sheet.WriteCell(at + 1, Written(rows[i].Cells[columns[at]], FirstRow + i, at + 1), XlsxStyles.Of(layout.Columns[columns[at]]));
            }
            sheet.EndRow();
        }
    }

    private Cell Written(in Cell cell, int row, int column)
    {
        if (cell.Kind == CellKind.TrueOrFalse) return Cell.OfText(Statements.Written(cell.Number != 0, language));
        if (cell.Kind != CellKind.Text) return cell;
        var text = CellTexts.Written(cell.Text, marksFormulas: false);
        if (text.Length <= SheetStream.LongestCell) return Cell.OfText(text);
        log.CellTooLong(_name, row, column, SheetStream.LongestCell);
        return Cell.OfText(text[..SheetStream.LongestCell]);
    }

    private void WriteRow(SheetStream sheet, List<int> columns, System.Func<ColumnLayout, Cell> cell, System.Func<ColumnLayout, uint> style)
    {
        sheet.BeginRow();
        for (var at = 0; at < columns.Count; at++) sheet.WriteCell(at + 1, cell(layout.Columns[columns[at]]), style(layout.Columns[columns[at]]));
        sheet.EndRow();
    }

    // The sheets of agencies, of systems, of inspections, and the others.
    private static string ColorOf(SheetLayout layout) => layout.Path.Split('.')[0] switch
    {
        "agencies" => "FF5B9BD5",
        "systems" => "FF70AD47",
        "inspections" or "inspectionPlans" => "FFED7D31",
        _ => "FFA5A5A5",
    };
}
