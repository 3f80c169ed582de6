using System;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsoGovernance.Spreadsheets.Cells;
using Cell = IsoGovernance.Spreadsheets.Cells.Cell;
using Text = DocumentFormat.OpenXml.Spreadsheet.Text;
using XlsxCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Writes one sheet of a workbook from its beginning to its end.</summary>
internal sealed class SheetStream : IDisposable
{
    /// <summary>The most characters that a cell can hold.</summary>
    public const int LongestCell = 32_767;

    /// <summary>The most rows that a sheet can hold.</summary>
    public const int MostRows = 1_048_576;

    private readonly OpenXmlWriter _writer;
    private int _row;

    public SheetStream(WorksheetPart part)
    {
        _writer = OpenXmlWriter.Create(part);
        _writer.WriteStartElement(new Worksheet());
    }

    /// <summary>Writes something that stands before or behind the rows.</summary>
    public void Write(OpenXmlElement element) => _writer.WriteElement(element);

    public void BeginRows() => _writer.WriteStartElement(new SheetData());

    public void EndRows() => _writer.WriteEndElement();

    public void BeginRow() => _writer.WriteStartElement(new Row { RowIndex = (uint)++_row });

    public void EndRow() => _writer.WriteEndElement();

    /// <summary>Leaves rows empty.</summary>
    public void Skip() => _row++;

    public void WriteCell(int column, string text, uint style) => WriteCell(column, Cell.OfText(text), style);

    /// <summary>Writes a cell of the row that was begun.</summary>
    public void WriteCell(int column, in Cell cell, uint style)
    {
        if (cell.Kind == CellKind.Blank) return;
        var written = new XlsxCell { CellReference = CellReference.Of(_row, column), StyleIndex = style };
        if (cell.Kind == CellKind.Text)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new Text(XmlTexts.Written(cell.Text)) { Space = SpaceProcessingModeValues.Preserve });
        }
        else written.CellValue = new CellValue(cell.Number.ToString("R", CultureInfo.InvariantCulture));
        _writer.WriteElement(written);
    }

    public void Dispose()
    {
        _writer.WriteEndElement();
        _writer.Close();
        _writer.Dispose();
    }
}
