using System;
using System.Collections.Generic;

namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>A sheet as it stands in a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The rows that hold something, from the top.</param>
internal sealed record RawSheet(string Name, IReadOnlyList<RawRow> Rows);

/// <summary>A row as it stands in a sheet.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="cells">The cells that hold something, with the numbers of their columns, from the left.</param>
internal sealed class RawRow(int number, (int Column, Cell Cell)[] cells)
{
    public int Number => number;

    public ReadOnlySpan<(int Column, Cell Cell)> Cells => cells;

    /// <summary>The cell of a column, from 1; blank where there is none.</summary>
    public Cell At(int column)
    {
        int low = 0, high = cells.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (cells[middle].Column == column) return cells[middle].Cell;
            if (cells[middle].Column < column) low = middle + 1;
            else high = middle - 1;
        }
        return default;
    }
}
