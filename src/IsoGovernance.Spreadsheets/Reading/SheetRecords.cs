using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>The records of one sheet, found by what the sheets of those that belong to them call them.</summary>
internal sealed class SheetRecords(SheetLayout layout)
{
    /// <summary>The sign before the number of a row, by which a record is named that has no name of its own.</summary>
    public const char RowSign = '#';

    private const string Unsaid = "-";
    private const string Row = "#";
    private const string Name = "n";

    // By what a row says of its owners: for each, the name, the number of the row or nothing. Nobody knows how many records share a name, so
    // none is searched for among all.
    private readonly Dictionary<string, Dictionary<string, List<SheetRecord>>> _byNames = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SheetRecord> _byRow = [];

    public SheetLayout Layout => layout;

    public List<SheetRecord> All { get; } = [];

    public void Add(SheetRecord record)
    {
        All.Add(record);
        _byRow[record.Row!.Number] = record;
        _byNames.Clear();
    }

    /// <summary>The records that the owner columns of a row can mean: the outermost owner's name first, null where a cell is blank.</summary>
    public IReadOnlyList<SheetRecord> Find(string?[] names)
    {
        if (names[^1] is not { } nearest) return [];
        var form = string.Concat(names.Select(FormOf));
        if (IsRow(nearest, out var row)) return _byRow.TryGetValue(row, out var numbered) && KeyOf(numbered, form) == KeyOf(names) ? [numbered] : [];
        if (!_byNames.TryGetValue(form, out var index)) _byNames.Add(form, index = IndexOf(form));
        return index.TryGetValue(KeyOf(names), out var named) ? named : [];
    }

    /// <summary>Whether a name is the number of a row.</summary>
    public static bool IsRow(string name, out int row)
    {
        row = 0;
        return name.Length > 1 && name[0] == RowSign && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out row);
    }

    /// <summary>What a cell calls a record; null where it is blank or no text.</summary>
    public static string? NameIn(in Cell cell) => cell.Kind switch
    {
        CellKind.Text when !cell.IsBlank => CellTexts.Read(cell.Text),
        CellKind.Number when Numbers.IsWhole(cell.Number) => Numbers.Written((decimal)cell.Number),
        _ => null,
    };

    private static string? NameOf(SheetRecord record) => NameIn(record.At(record.Table!.Layout.Key));

    private Dictionary<string, List<SheetRecord>> IndexOf(string form)
    {
        var index = new Dictionary<string, List<SheetRecord>>(StringComparer.Ordinal);
        foreach (var record in All)
        {
            if (KeyOf(record, form) is not { } key) continue;
            if (!index.TryGetValue(key, out var records)) index.Add(key, records = []);
            records.Add(record);
        }
        return index;
    }

    private static string FormOf(string? name) => name is null ? Unsaid : IsRow(name, out _) ? Row : Name;

    // What a row says of its owners.
    private static string KeyOf(string?[] names) =>
        string.Concat(names.Select(name => name is null ? "" : IsRow(name, out var row) ? KeyOf(row) : KeyOf(name)));

    // What a row would say that means a record, in a form; null where the record or one that it belongs to has no name to be said.
    private static string? KeyOf(SheetRecord record, string form)
    {
        var key = "";
        var one = record;
        for (var i = form.Length - 1; i >= 0; i--, one = one.Owner!)
        {
            if (form[i] == Unsaid[0]) continue;
            if (form[i] == Row[0]) key = KeyOf(one.Row!.Number) + key;
            else if (NameOf(one) is { } name) key = KeyOf(name) + key;
            else return null;
        }
        return key;
    }

    private static string KeyOf(int row) => row.ToString(CultureInfo.InvariantCulture) + RowSign;

    // With its length, names that are put together are told apart whatever is in them.
    private static string KeyOf(string name) => name.Length.ToString(CultureInfo.InvariantCulture) + ":" + name;
}
