using System;
using System.Collections.Generic;
using System.Text;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Spreadsheets.Cells;
using IsoGovernance.Spreadsheets.Layout;
using NodaTime;

namespace IsoGovernance.Spreadsheets.Reading;

/// <summary>Reads the members of the record of a row, or of a record within it.</summary>
/// <param name="record">The row, with the rows that belong to it.</param>
/// <param name="prefix">What the code names of the members begin with; empty for the record of the row itself.</param>
/// <param name="log">Where problems are told.</param>
internal sealed class RowFields(SheetRecord record, string prefix, SheetLog log) : RecordFields
{
    /// <summary>Reads the record of a row.</summary>
    public static T Read<T>(SheetRecord record, RecordMap<T> map, SheetLog log)
        where T : Fact
    {
        if (record.Row is not null) UnknownCells.Keep(record, log);
        return map(new RowFields(record, "", log), null);
    }

    public override string? Text(ReadOnlySpan<byte> name, string? of) => Reader(name).Text();

    public override string? TextOrWholeNumber(ReadOnlySpan<byte> name, string? of) => Reader(name).Text();

    public override string? Identifier(ReadOnlySpan<byte> name, string? of, IdentifierKind kind) => Reader(name).Text();

    public override LocalDate? Date(ReadOnlySpan<byte> name, LocalDate? of) => Reader(name).Date();

    public override int? WholeNumber(ReadOnlySpan<byte> name, int? of) => Reader(name).WholeNumber();

    public override decimal? Number(ReadOnlySpan<byte> name, decimal? of) => Reader(name).Number();

    public override bool? TrueOrFalse(ReadOnlySpan<byte> name, bool? of) => Reader(name).TrueOrFalse();

    public override Coded<T>? Code<T>(ReadOnlySpan<byte> name, Coded<T>? of) =>
        // A text that is no code of its list is kept, for rule DAT009 to judge.
        Reader(name).Text() is { } text ? Coded<T>.Parse(text) : default(Coded<T>?);

    public override T? Record<T>(ReadOnlySpan<byte> name, RecordMap<T> map, T? of)
        where T : class
    {
        var within = PathOf(name) + ".";
        return IsRecorded(within) ? map(new RowFields(record, within, log), null) : null;
    }

    public override ValueList<string> Texts(ReadOnlySpan<byte> name, ValueList<string>? of) => ValueList.From(Reader(name).Texts());

    public override ValueList<LocalDate> Dates(ReadOnlySpan<byte> name, ValueList<LocalDate>? of) => ValueList.From(Reader(name).Dates());

    public override ValueList<int> WholeNumbers(ReadOnlySpan<byte> name, ValueList<int>? of) => ValueList.From(Reader(name).WholeNumbers());

    public override ValueList<ProcedureCode> ProcedureCodes(ReadOnlySpan<byte> name, ValueList<ProcedureCode>? of) =>
        ValueList.From(Reader(name).Texts().ConvertAll(text => new ProcedureCode(text)));

    public override ValueList<Id<T>> References<T>(ReadOnlySpan<byte> name, ValueList<Id<T>>? of) =>
        ValueList.From(Reader(name).Texts().ConvertAll(text => new Id<T>(text)));

    public override ValueList<Coded<T>> Codes<T>(ReadOnlySpan<byte> name, ValueList<Coded<T>>? of) =>
        ValueList.From(Reader(name).Texts().ConvertAll(Coded<T>.Parse));

    public override ValueList<T> Records<T>(ReadOnlySpan<byte> name, RecordMap<T> map, ValueList<T>? of)
    {
        if (record.Of(PathOf(name)) is not { } rows) return default;
        var records = new T[rows.Count];
        for (var i = 0; i < records.Length; i++) records[i] = Read(rows[i], map, log);
        return records;
    }

    private string PathOf(ReadOnlySpan<byte> name) => prefix + Encoding.UTF8.GetString(name);

    private CellReader Reader(ReadOnlySpan<byte> name) =>
        new(record, record.Row is null ? CellReader.NoColumn : record.Table!.Layout.IndexOf(PathOf(name)), log);

    // A record within a row is there when anything of it is, or when its own column says so.
    private bool IsRecorded(string within)
    {
        if (record.HasListWithin(within)) return true;
        if (record.Row is null) return false;
        var columns = record.Table!.Layout.Columns;
        for (var i = 0; i < columns.Count; i++)
        {
            if (!columns[i].Name.StartsWith(within, StringComparison.Ordinal) || record.At(i).IsBlank) continue;
            if (columns[i].Purpose != ColumnPurpose.Recorded || new CellReader(record, i, log).TrueOrFalse() != false) return true;
        }
        return false;
    }
}
