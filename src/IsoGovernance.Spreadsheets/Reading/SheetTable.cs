using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Json;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>A sheet whose columns were recognised by the row of code names, in whatever order they stand.</summary>
internal sealed class SheetTable
{
    // The code names stand below the headings and above the records.
    private const int RowsWithHeadings = 5;
    private readonly int[] _columns;

    private SheetTable(SheetLayout layout, RawSheet sheet, int[] columns, IReadOnlyList<(int Column, string Name)> unknown, IReadOnlyList<RawRow> rows)
    {
        (Layout, Sheet, _columns, Unknown, Rows) = (layout, sheet, columns, unknown, rows);
    }

    public SheetLayout Layout { get; }

    public RawSheet Sheet { get; }

    /// <summary>The columns that the format does not know.</summary>
    public IReadOnlyList<(int Column, string Name)> Unknown { get; }

    /// <summary>The rows of records: those below the code names that hold something.</summary>
    public IReadOnlyList<RawRow> Rows { get; }

    /// <summary>The number of the column of a member in the sheet, from 1; 0 where the sheet has none.</summary>
    public int ColumnOf(int layoutColumn) => _columns[layoutColumn];

    /// <summary>The cell of a member.</summary>
    public Cell At(RawRow row, int layoutColumn) => _columns[layoutColumn] == 0 ? default : row.At(_columns[layoutColumn]);

    /// <summary>Whether the row of a foreign sheet looks like the code names of a register's sheet.</summary>
    public static bool LooksLikeRecords(RawSheet sheet) =>
        sheet.Rows.Take(RowsWithHeadings).Any(row => BookLayout.Sheets.Any(layout => CountNames(layout, row) >= 2));

    /// <summary>Recognises the columns; null where there are no code names.</summary>
    public static SheetTable? Of(SheetLayout layout, RawSheet sheet, SheetLog log)
    {
        var headings = sheet.Rows.Take(RowsWithHeadings).Reverse().MaxBy(row => CountNames(layout, row));
        if (headings is null || CountNames(layout, headings) == 0)
        {
            if (headings is not null) log.Sheet(SheetProblemCodes.NoHeadings, isLoss: true, sheet.Name, SheetMessages.NoHeadings);
            return null;
        }
        var rows = sheet.Rows.Where(row => row.Number > headings.Number && HoldsSomething(row)).ToList();
        var columns = new int[layout.Columns.Count];
        var unknown = new List<(int Column, string Name)>();
        var filled = Filled(rows);
        foreach (var (column, cell) in headings.Cells)
        {
            if (cell.IsBlank) continue;
            var name = cell.Shown.Trim();
            var index = layout.IndexOf(name);
            if (index >= 0 && columns[index] == 0) columns[index] = column;
            else if (!filled.Contains(column)) continue;
            else if (index >= 0) log.Column(ProblemCodes.DuplicateMember, isLoss: true, sheet.Name, headings.Number, column, SheetMessages.RepeatedColumn(name));
            else
            {
                unknown.Add((column, name));
                log.Column(ProblemCodes.UnknownMember, isLoss: false, sheet.Name, headings.Number, column, SheetMessages.UnknownColumn(name));
            }
        }
        TellUnnamed(headings, rows, sheet.Name, log);
        return new SheetTable(layout, sheet, columns, unknown, rows);
    }

    // The columns that hold something.
    private static HashSet<int> Filled(List<RawRow> rows)
    {
        var filled = new HashSet<int>();
        foreach (var row in rows)
        {
            foreach (var (column, cell) in row.Cells)
            {
                if (!cell.IsBlank) filled.Add(column);
            }
        }
        return filled;
    }

    private static void TellUnnamed(RawRow headings, List<RawRow> rows, string sheet, SheetLog log)
    {
        var told = new HashSet<int>();
        foreach (var row in rows)
        {
            foreach (var (column, cell) in row.Cells)
            {
                if (cell.IsBlank || !headings.At(column).IsBlank || !told.Add(column)) continue;
                log.Column(SheetProblemCodes.UnnamedColumn, isLoss: false, sheet, row.Number, column, SheetMessages.UnnamedColumn(cell));
            }
        }
    }

    private static int CountNames(SheetLayout layout, RawRow row)
    {
        var count = 0;
        foreach (var (_, cell) in row.Cells)
        {
            if (cell.Kind == CellKind.Text && layout.IndexOf(cell.Text.Trim()) >= 0) count++;
        }
        return count;
    }

    private static bool HoldsSomething(RawRow row)
    {
        foreach (var (_, cell) in row.Cells)
        {
            if (!cell.IsBlank) return true;
        }
        return false;
    }
}
