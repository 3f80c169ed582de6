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

    private const char Joint = '\u001F';
    private readonly Dictionary<string, List<SheetRecord>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SheetRecord>> _byNames = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SheetRecord> _byRow = [];

    public SheetLayout Layout => layout;

    public List<SheetRecord> All { get; } = [];

    public void Add(SheetRecord record)
    {
        All.Add(record);
        _byRow[record.Row!.Number] = record;
        if (NameOf(record) is not { } name) return;
        Put(_byName, name, record);
        if (NamesOf(record) is { } names) Put(_byNames, names, record);
    }

    /// <summary>The records that the owner columns of a row can mean: the outermost owner's name first, null where a cell is blank.</summary>
    public IReadOnlyList<SheetRecord> Find(string?[] names)
    {
        if (Array.TrueForAll(names, name => name is not null && !IsRow(name, out _)))
        {
            return _byNames.TryGetValue(string.Join(Joint, names), out var named) ? named : [];
        }
        if (names[^1] is not { } nearest) return [];
        if (IsRow(nearest, out var row)) return _byRow.TryGetValue(row, out var numbered) && IsWithin(numbered, names) ? [numbered] : [];
        return _byName.TryGetValue(nearest, out var candidates) ? candidates.Where(record => IsWithin(record, names)).ToList() : [];
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

    private static string? NamesOf(SheetRecord record)
    {
        var names = NameOf(record);
        for (var owner = record.Owner; names is not null && owner?.Row is not null && !owner.Table!.Layout.IsRegister; owner = owner.Owner)
        {
            names = NameOf(owner) is { } name ? name + Joint + names : null;
        }
        return names;
    }

    private static bool IsWithin(SheetRecord record, string?[] names)
    {
        var owner = record.Owner;
        for (var i = names.Length - 2; i >= 0; i--, owner = owner!.Owner)
        {
            if (names[i] is not { } name) continue;
            var isMeant = IsRow(name, out var row) ? owner!.Row!.Number == row : name == NameOf(owner!);
            if (!isMeant) return false;
        }
        return true;
    }

    private static void Put(Dictionary<string, List<SheetRecord>> index, string name, SheetRecord record)
    {
        if (!index.TryGetValue(name, out var records)) index.Add(name, records = []);
        records.Add(record);
    }
}
