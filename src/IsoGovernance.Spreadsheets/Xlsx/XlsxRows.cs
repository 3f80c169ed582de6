using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Spreadsheets.Cells;
using Cell = IsoGovernance.Spreadsheets.Cells.Cell;
using XlsxCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Reads the rows of one sheet of a workbook, as they come.</summary>
internal sealed class XlsxRows(WorksheetPart part, SharedTexts texts, NumberFormats formats, bool counts1904, RowBudget budget)
{
    // The days between the beginnings of the two calendars that workbooks count by.
    private const int DaysUntil1904 = 1462;

    private readonly List<RawRow> _rows = [];
    private readonly List<(int Column, Cell Cell)> _cells = [];
    private int _row;
    private int _column;

    // Cell by cell: nobody knows how many a row has.
    public List<RawRow> Read()
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(Row)) BeginRow(reader);
            else if (reader.ElementType == typeof(XlsxCell)) Add((XlsxCell)reader.LoadCurrentElement()!);
        }
        EndRow();
        return _rows;
    }

    // A row that does not say its number stands below the one before, and rows stand in their order.
    private void BeginRow(OpenXmlReader reader)
    {
        EndRow();
        var written = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
        var isNumbered = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > _row;
        _row = isNumbered ? number : _row + 1;
        _column = 0;
    }

    private void EndRow()
    {
        if (_cells.Count == 0) return;
        budget.TakeRow();
        _rows.Add(new RawRow(_row, [.. _cells]));
        _cells.Clear();
    }

    private void Add(XlsxCell cell)
    {
        var named = CellReference.ColumnOf(cell.CellReference?.Value ?? "");
        _column = named > _column ? named : _column + 1;
        var value = ValueOf(cell);
        if (value.Kind == CellKind.Blank) return;
        budget.TakeCell();
        _cells.Add((_column, value));
    }

    private Cell ValueOf(XlsxCell cell)
    {
        if (cell.InlineString is { } inline) return Cell.OfText(SharedTexts.TextOf(inline));
        var text = cell.CellValue?.Text;
        if (string.IsNullOrEmpty(text)) return cell.CellFormula is null || cell.DataType?.Value == CellValues.String ? default : new Cell(CellKind.Uncomputed, "=");
        return (cell.DataType?.Value ?? CellValues.Number) switch
        {
            CellValues.SharedString => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && texts.At(index) is { } shared
                ? Cell.OfText(shared)
                : new Cell(CellKind.Error, text),
            CellValues.Boolean => Cell.Of(text is "1" or "true"),
            CellValues.Error => new Cell(CellKind.Error, text),
            CellValues.Number => NumberOf(text, cell.StyleIndex?.Value ?? 0),
            // Dates in ISO form, and the texts that formulas made.
            _ => Cell.OfText(XmlTexts.Read(text)),
        };
    }

    private Cell NumberOf(string text, uint style)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return new Cell(CellKind.Error, text);
        if (!formats.IsDateStyle(style)) return Cell.OfNumber(number);
        return Cell.OfDate(counts1904 ? number + DaysUntil1904 : number);
    }
}
