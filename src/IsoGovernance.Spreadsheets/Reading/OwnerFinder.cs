using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>Puts every row to the record that it belongs to, which the first columns of its sheet name.</summary>
internal sealed class OwnerFinder(SheetLog log)
{
    // Beyond as many owners that a row may belong to, it may belong to any.
    private const int FewOwners = 100;
    private readonly Dictionary<SheetLayout, SheetRecords> _records = [];
    private readonly HashSet<SheetLayout> _lostAnywhere = [];

    /// <summary>Makes one tree of all rows.</summary>
    /// <param name="tables">The sheets that the book has.</param>
    /// <returns>The register.</returns>
    public SheetRecord Link(IReadOnlyDictionary<SheetLayout, SheetTable> tables)
    {
        var register = Register(tables);
        foreach (var layout in BookLayout.Sheets)
        {
            if (layout.IsRegister) continue;
            _records.Add(layout, new SheetRecords(layout));
            if (!tables.TryGetValue(layout, out var table)) continue;
            foreach (var row in table.Rows)
            {
                if (layout.Owners.Count == 0) Add(register, table, row);
                else if (OwnerOf(table, row) is { } owner) Add(owner, table, row);
            }
        }
        return register;
    }

    private SheetRecord Register(IReadOnlyDictionary<SheetLayout, SheetTable> tables)
    {
        if (!tables.TryGetValue(BookLayout.Sheets[0], out var table)) return new SheetRecord(null, null, null);
        foreach (var row in table.Rows.Skip(1)) log.RowLoss(SheetProblemCodes.Repeated, table, row, 1, SheetMessages.SecondRegister, [""]);
        return new SheetRecord(table, table.Rows.Count == 0 ? null : table.Rows[0], null);
    }

    private void Add(SheetRecord owner, SheetTable table, RawRow row)
    {
        var record = new SheetRecord(table, row, owner);
        owner.Add(table.Layout.List, record);
        _records[table.Layout].Add(record);
    }

    private SheetRecord? OwnerOf(SheetTable table, RawRow row)
    {
        var layout = table.Layout;
        var names = new string?[layout.Owners.Count];
        for (var i = 0; i < names.Length; i++) names[i] = SheetRecords.NameIn(table.At(row, i));
        var owners = _records[layout.Owners[^1]];
        var found = owners.Find(names);
        if (found.Count == 1) return found[0];
        var (code, message) = (found.Count, names[^1]) switch
        {
            (0, null) => (SheetProblemCodes.OwnerNotFound, SheetMessages.NoOwner),
            (0, _) => (SheetProblemCodes.OwnerNotFound, SheetMessages.OwnerNotFound(owners.Layout, Shown(names))),
            _ => (SheetProblemCodes.OwnerNotUnique, SheetMessages.OwnerNotUnique(owners.Layout, Shown(names))),
        };
        var column = table.ColumnOf(names.Length - 1);
        log.RowLoss(code, table, row, column > 0 ? column : row.Cells[0].Column, message, Lists(layout, found, owners));
        return null;
    }

    // The record may be missing in the list of every record that could have been meant.
    private IEnumerable<string> Lists(SheetLayout layout, IReadOnlyList<SheetRecord> found, SheetRecords owners)
    {
        if (found.Count is > 0 and <= FewOwners) return found.Select(owner => owner.PointerOf(layout.List));
        if (!_lostAnywhere.Add(layout)) return [];
        if (owners.All.Count == 0) return ["/" + layout.Path[..layout.Path.IndexOf('.', System.StringComparison.Ordinal)]];
        return owners.All.Select(owner => owner.PointerOf(layout.List));
    }

    private static string Shown(string?[] names) => string.Join(" / ", names.Select(name => Cell.OfText(name ?? "").Shown));
}
