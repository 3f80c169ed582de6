using System;
using System.Collections.Generic;
using System.Text.Json;
using IsoGovernance.Json.Mapping;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Json.Writing;

/// <summary>Writes the members of records. What is not recorded, and a list without items, is left out.</summary>
internal sealed class WriterFields(Utf8JsonWriter writer, KeptMembers kept) : RecordFields
{
    // A decimal remembers the zeros it was written with; divided by this one it forgets them.
    private const decimal OneWithoutZeros = 1.0000000000000000000000000000m;

    /// <summary>Writes a record's members, and those beside them that the format does not know.</summary>
    public void Write<T>(RecordMap<T> map, T record)
        where T : Fact
    {
        map(this, record);
        kept.Write(writer);
    }

    public override string? Text(ReadOnlySpan<byte> name, string? of)
    {
        if (of is not null) writer.WriteString(name, of);
        return of;
    }

    public override string? TextOrWholeNumber(ReadOnlySpan<byte> name, string? of) => Text(name, of);

    public override string? Identifier(ReadOnlySpan<byte> name, string? of, IdentifierKind kind) => Text(name, of);

    public override LocalDate? Date(ReadOnlySpan<byte> name, LocalDate? of)
    {
        if (of is { } date) writer.WriteString(name, LocalDatePattern.Iso.Format(date));
        return of;
    }

    public override int? WholeNumber(ReadOnlySpan<byte> name, int? of)
    {
        if (of is { } number) writer.WriteNumber(name, number);
        return of;
    }

    public override decimal? Number(ReadOnlySpan<byte> name, decimal? of)
    {
        if (of is { } number) writer.WriteNumber(name, number / OneWithoutZeros);
        return of;
    }

    public override bool? TrueOrFalse(ReadOnlySpan<byte> name, bool? of)
    {
        if (of is { } value) writer.WriteBoolean(name, value);
        return of;
    }

    public override Coded<T>? Code<T>(ReadOnlySpan<byte> name, Coded<T>? of)
    {
        if (of is { } code) writer.WriteString(name, code.Text);
        return of;
    }

    public override T? Record<T>(ReadOnlySpan<byte> name, RecordMap<T> map, T? of)
        where T : class
    {
        if (of is null) return null;
        writer.WriteStartObject(name);
        kept.Enter(name);
        Write(map, of);
        kept.Leave();
        writer.WriteEndObject();
        return of;
    }

    public override ValueList<string> Texts(ReadOnlySpan<byte> name, ValueList<string>? of) => List(name, of, static (to, text) => to.WriteStringValue(text));

    public override ValueList<LocalDate> Dates(ReadOnlySpan<byte> name, ValueList<LocalDate>? of) =>
        List(name, of, static (to, date) => to.WriteStringValue(LocalDatePattern.Iso.Format(date)));

    public override ValueList<int> WholeNumbers(ReadOnlySpan<byte> name, ValueList<int>? of) => List(name, of, static (to, number) => to.WriteNumberValue(number));

    public override ValueList<ProcedureCode> ProcedureCodes(ReadOnlySpan<byte> name, ValueList<ProcedureCode>? of) =>
        List(name, of, static (to, code) => to.WriteStringValue(code.Text));

    public override ValueList<Id<T>> References<T>(ReadOnlySpan<byte> name, ValueList<Id<T>>? of) => List(name, of, static (to, id) => to.WriteStringValue(id.Value));

    public override ValueList<Coded<T>> Codes<T>(ReadOnlySpan<byte> name, ValueList<Coded<T>>? of) => List(name, of, static (to, code) => to.WriteStringValue(code.Text));

    public override ValueList<T> Records<T>(ReadOnlySpan<byte> name, RecordMap<T> map, ValueList<T>? of)
    {
        if (of is not { Count: > 0 } records) return default;
        writer.WriteStartArray(name);
        kept.Enter(name);
        for (var i = 0; i < records.Count; i++)
        {
            writer.WriteStartObject();
            kept.Enter(i);
            Write(map, records[i]);
            kept.Leave();
            writer.WriteEndObject();
        }
        kept.Leave();
        writer.WriteEndArray();
        return records;
    }

    private ValueList<T> List<T>(ReadOnlySpan<byte> name, ValueList<T>? of, Action<Utf8JsonWriter, T> write)
    {
        if (of is not { Count: > 0 } items) return default;
        writer.WriteStartArray(name);
        foreach (var item in items) write(writer, item);
        writer.WriteEndArray();
        return items;
    }
}
