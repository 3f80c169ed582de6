using System;
using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Spreadsheets.Cells;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>A row that is a record: with the record that it belongs to, and with those that belong to it.</summary>
/// <param name="table">The sheet.</param>
/// <param name="row">The row; null where the register itself has none.</param>
/// <param name="owner">The record that it belongs to; null for the register itself.</param>
internal sealed class SheetRecord(SheetTable? table, RawRow? row, SheetRecord? owner)
{
    private readonly Dictionary<string, List<SheetRecord>> _lists = new(StringComparer.Ordinal);

    public SheetTable? Table => table;

    public RawRow? Row => row;

    public SheetRecord? Owner => owner;

    /// <summary>The JSON pointer of the record.</summary>
    public string Pointer { get; private set; } = "";

    /// <summary>Adds a record to one of the lists, which is named by its path within this record.</summary>
    public void Add(string list, SheetRecord record)
    {
        var records = Of(list) ?? (_lists[list] = []);
        record.Pointer = PointerOf(list) + "/" + records.Count.ToString(CultureInfo.InvariantCulture);
        records.Add(record);
    }

    /// <summary>The records of a list; null where there are none.</summary>
    public List<SheetRecord>? Of(string list) => _lists.GetValueOrDefault(list);

    /// <summary>Whether a list within a record of this row holds records.</summary>
    public bool HasListWithin(string prefix)
    {
        foreach (var list in _lists.Keys)
        {
            if (list.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>The JSON pointer of a member, whose path has dots.</summary>
    public string PointerOf(string path) => Pointer + "/" + path.Replace('.', '/');

    /// <summary>The cell of a member.</summary>
    public Cell At(int layoutColumn) => row is null ? default : table!.At(row, layoutColumn);
}
