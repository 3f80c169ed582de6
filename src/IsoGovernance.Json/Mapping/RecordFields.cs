using System;
using NodaTime;

namespace IsoGovernance.Json.Mapping;

/// <summary>Names each member of a record once: for reading it, for writing it, and for telling which members there are.</summary>
/// <param name="record">What is done with the members.</param>
/// <param name="of">The record to be written; null when there is none.</param>
/// <returns>The record that was read or written.</returns>
internal delegate T RecordMap<T>(RecordFields record, T? of)
    where T : Fact;

/// <summary>The members of one record of the exchange format, by name. A member that is absent or null is not recorded.</summary>
/// <remarks>
/// Every method names a member. It is given the member's value where a record is written, and returns it where one is read; so the maps
/// are the only place in which the names and the types of the format stand.
/// </remarks>
internal abstract class RecordFields
{
    public abstract string? Text(ReadOnlySpan<byte> name, string? of);

    public abstract string? TextOrWholeNumber(ReadOnlySpan<byte> name, string? of);

    public abstract LocalDate? Date(ReadOnlySpan<byte> name, LocalDate? of);

    public abstract int? WholeNumber(ReadOnlySpan<byte> name, int? of);

    public abstract decimal? Number(ReadOnlySpan<byte> name, decimal? of);

    public abstract bool? TrueOrFalse(ReadOnlySpan<byte> name, bool? of);

    public abstract Coded<T>? Code<T>(ReadOnlySpan<byte> name, Coded<T>? of)
        where T : struct, Enum;

    /// <summary>A text that refers to a record or identifies it, or that has a form of its own.</summary>
    public abstract string? Identifier(ReadOnlySpan<byte> name, string? of, IdentifierKind kind);

    /// <summary>A record within the record.</summary>
    public abstract T? Record<T>(ReadOnlySpan<byte> name, RecordMap<T> map, T? of)
        where T : Fact;

    public abstract ValueList<string> Texts(ReadOnlySpan<byte> name, ValueList<string>? of);

    public abstract ValueList<LocalDate> Dates(ReadOnlySpan<byte> name, ValueList<LocalDate>? of);

    public abstract ValueList<int> WholeNumbers(ReadOnlySpan<byte> name, ValueList<int>? of);

    public abstract ValueList<ProcedureCode> ProcedureCodes(ReadOnlySpan<byte> name, ValueList<ProcedureCode>? of);

    public abstract ValueList<Id<T>> References<T>(ReadOnlySpan<byte> name, ValueList<Id<T>>? of);

    public abstract ValueList<Coded<T>> Codes<T>(ReadOnlySpan<byte> name, ValueList<Coded<T>>? of)
        where T : struct, Enum;

    /// <summary>A list of records.</summary>
    public abstract ValueList<T> Records<T>(ReadOnlySpan<byte> name, RecordMap<T> map, ValueList<T>? of)
        where T : Fact;

    /// <summary>A statement that is made or not made; written only where it is made.</summary>
    public bool Flag(ReadOnlySpan<byte> name, bool? of) => TrueOrFalse(name, of == true ? true : null) ?? false;

    /// <summary>The identifier of the record, or of one that it cannot be without; missing when the member is, which rules report and the reader does not.</summary>
    public Id<T> Id<T>(ReadOnlySpan<byte> name, Id<T>? of) =>
        Identifier(name, of is { Value.Length: > 0 } id ? id.Value : null, IdentifierKind.Required) is { } text ? new Id<T>(text) : default;

    /// <summary>An identifier that need not be recorded.</summary>
    // Null must not turn into a text first, and the text into an identifier that is missing.
    public Id<T>? Reference<T>(ReadOnlySpan<byte> name, Id<T>? of) =>
        Identifier(name, of?.Value, IdentifierKind.Optional) is { } text ? new Id<T>(text) : default(Id<T>?);

    public ProcedureCode ProcedureCode(ReadOnlySpan<byte> name, ProcedureCode? of) =>
        Identifier(name, of is { Text.Length: > 0 } code ? code.Text : null, IdentifierKind.Required) is { } text ? new ProcedureCode(text) : default;

    public AgencyCode? AgencyCode(ReadOnlySpan<byte> name, AgencyCode? of) =>
        Identifier(name, of?.Text, IdentifierKind.Optional) is { } text ? new AgencyCode(text) : default(AgencyCode?);

    public DocumentNumber? DocumentNumber(ReadOnlySpan<byte> name, DocumentNumber? of) =>
        Identifier(name, of?.Text, IdentifierKind.Optional) is { } text ? new DocumentNumber(text) : default(DocumentNumber?);

    public StandardEdition? Edition(ReadOnlySpan<byte> name, StandardEdition? of) =>
        Identifier(name, of?.Text, IdentifierKind.Optional) is { } text ? new StandardEdition(text) : default(StandardEdition?);

    /// <summary>The remark that every record may have.</summary>
    public string? Note(string? of) => Text("note"u8, of);
}
