using System;
using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Assessment;
using IsoGovernance.Json.Reading;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>Finds the cells that JSON pointers lead to; of a pointer to what is in no cell, the row of the innermost record around it.</summary>
internal sealed class CellPlaces(SheetRecord register) : ITextPlaces
{
    public IReadOnlyDictionary<string, TextPlace> Of(IEnumerable<string> pointers)
    {
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        foreach (var pointer in pointers)
        {
            if (PlaceOf(pointer) is { } place) places[pointer] = place;
        }
        return places;
    }

    private TextPlace? PlaceOf(string pointer)
    {
        var record = register;
        var path = "";
        foreach (var step in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var isPosition = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var position);
            if (!isPosition) path = path.Length == 0 ? step : path + "." + step;
            else if (record.Of(path) is { } list && position < list.Count) (record, path) = (list[position], "");
            else break;
        }
        return PlaceOf(record, path);
    }

    private static TextPlace? PlaceOf(SheetRecord record, string path)
    {
        while (record.Row is null && record.Owner is { } owner) record = owner;
        if (record.Row is not { } row) return null;
        var column = Math.Max(1, ColumnOf(record, path));
        return new TextPlace(row.Number, column) { Cell = CellReference.Of(record.Table!.Sheet.Name, row.Number, column) };
    }

    // The column of the member, of a record within the row its first one, and of the record itself that which names it.
    private static int ColumnOf(SheetRecord record, string path)
    {
        var layout = record.Table!.Layout;
        if (layout.IndexOf(path) is >= 0 and var member && record.Table.ColumnOf(member) is > 0 and var exact) return exact;
        for (var i = 0; path.Length > 0 && i < layout.Columns.Count; i++)
        {
            if (layout.Columns[i].Purpose == ColumnPurpose.Member && layout.Columns[i].Name.StartsWith(path + ".", StringComparison.Ordinal) && record.Table.ColumnOf(i) > 0) return record.Table.ColumnOf(i);
        }
        return record.Table.ColumnOf(layout.Key);
    }
}
