using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Writing;

/// <summary>A record as a row that is to be written.</summary>
internal sealed class BookRow(SheetLayout layout, BookRow? owner, int position)
{
    public SheetLayout Layout => layout;

    public BookRow? Owner => owner;

    /// <summary>The position among the rows of the sheet, from 0.</summary>
    public int Position => position;

    /// <summary>The cells by the columns of the layout.</summary>
    public Cell[] Cells { get; } = new Cell[layout.Columns.Count];

    /// <summary>What the record is called by those that belong to it.</summary>
    public string? Name => Cells[layout.Key] is { IsBlank: false, Kind: CellKind.Text } cell ? cell.Text : null;
}
