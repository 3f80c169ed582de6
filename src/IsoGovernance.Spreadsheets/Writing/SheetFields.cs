using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;
using NodaTime;

namespace IsoGovernance.Spreadsheets.Writing;

/// <summary>Puts the members of a record into the cells of its row. What is not recorded leaves its cell blank.</summary>
/// <param name="book">The sheets.</param>
/// <param name="row">The row.</param>
/// <param name="prefix">What the code names of the members begin with; empty for the record of the row itself.</param>
internal sealed class SheetFields(Book book, BookRow row, string prefix) : RecordFields
{
    // Whether anything was put into a cell or into another sheet.
    private bool _isWritten;

    public override string? Text(ReadOnlySpan<byte> name, string? of)
    {
        if (of is not null) Put(name, Cell.OfText(of));
        return of;
    }

    public override string? TextOrWholeNumber(ReadOnlySpan<byte> name, string? of) => Text(name, of);

    public override string? Identifier(ReadOnlySpan<byte> name, string? of, IdentifierKind kind) => Text(name, of);

    public override LocalDate? Date(ReadOnlySpan<byte> name, LocalDate? of)
    {
        if (of is { } date) Put(name, Cells.Dates.Cell(date));
        return of;
    }

    public override int? WholeNumber(ReadOnlySpan<byte> name, int? of)
    {
        if (of is { } number) Put(name, Cell.OfNumber(number));
        return of;
    }

    public override decimal? Number(ReadOnlySpan<byte> name, decimal? of)
    {
        if (of is { } number) Put(name, Numbers.Cell(number));
        return of;
    }

    public override bool? TrueOrFalse(ReadOnlySpan<byte> name, bool? of)
    {
        if (of is { } value) Put(name, Cell.Of(value));
        return of;
    }

    public override Coded<T>? Code<T>(ReadOnlySpan<byte> name, Coded<T>? of)
    {
        if (of is { } code) Put(name, Cell.OfText(code.Text));
        return of;
    }

    public override T? Record<T>(ReadOnlySpan<byte> name, RecordMap<T> map, T? of)
        where T : class
    {
        if (of is null) return null;
        _isWritten = true;
        var fields = new SheetFields(book, row, PathOf(name) + ".");
        map(fields, of);
        if (!fields._isWritten) fields.MarkAsRecorded();
        return of;
    }

    public override ValueList<string> Texts(ReadOnlySpan<byte> name, ValueList<string>? of) => List(name, of, text => text);

    public override ValueList<LocalDate> Dates(ReadOnlySpan<byte> name, ValueList<LocalDate>? of) => List(name, of, Cells.Dates.Iso);

    public override ValueList<int> WholeNumbers(ReadOnlySpan<byte> name, ValueList<int>? of) =>
        List(name, of, number => number.ToString(CultureInfo.InvariantCulture));

    public override ValueList<ProcedureCode> ProcedureCodes(ReadOnlySpan<byte> name, ValueList<ProcedureCode>? of) => List(name, of, code => code.Text);

    public override ValueList<Id<T>> References<T>(ReadOnlySpan<byte> name, ValueList<Id<T>>? of) => List(name, of, id => id.Value);

    public override ValueList<Coded<T>> Codes<T>(ReadOnlySpan<byte> name, ValueList<Coded<T>>? of) => List(name, of, code => code.Text);

    public override ValueList<T> Records<T>(ReadOnlySpan<byte> name, RecordMap<T> map, ValueList<T>? of)
    {
        if (of is not { Count: > 0 } records) return default;
        _isWritten = true;
        var path = PathOf(name);
        var layout = BookLayout.Sheets.First(sheet => sheet.Owner == row.Layout && sheet.List == path);
        foreach (var item in records)
        {
            var inner = book.Add(layout, row);
            var fields = new SheetFields(book, inner, "");
            map(fields, item);
            if (Array.TrueForAll(inner.Cells, cell => cell.Kind == CellKind.Blank)) fields.MarkAsRecorded();
        }
        return records;
    }

    // A record of which nothing is recorded is marked as being there; one that belongs to another is there by naming it.
    private void MarkAsRecorded() => Put(Encoding.UTF8.GetBytes(ColumnLayout.RecordedName), Cell.Of(true));

    private ValueList<T> List<T>(ReadOnlySpan<byte> name, ValueList<T>? of, Func<T, string> written)
    {
        if (of is not { Count: > 0 } items) return default;
        Put(name, Cell.OfText(ListText.Join(items.Select(written))));
        return items;
    }

    private string PathOf(ReadOnlySpan<byte> name) => prefix + Encoding.UTF8.GetString(name);

    private void Put(ReadOnlySpan<byte> name, Cell cell)
    {
        _isWritten = true;
        if (row.Layout.IndexOf(PathOf(name)) is >= 0 and var column) row.Cells[column] = cell;
    }
}
