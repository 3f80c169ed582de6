using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Json.Reading;

/// <summary>The members of one record of a document, asked for by name. A member that is absent or null is not recorded.</summary>
/// <remarks>
/// The map of a record asks for each of its members once; what nobody asked for is then unknown or a duplicate. One instance serves all
/// records of its level, so that reading allocates nothing but the values.
/// </remarks>
internal sealed partial class RecordFields(Tape tape, ProblemLog log)
{
    private readonly List<int> _taken = [];
    private RecordFields? _inner;
    private int _record;

    // The first member that may not have been taken: all before it were.
    private int _first;
    private int _end;

    /// <summary>Reads one record; of a node that is no record, one without members.</summary>
    public T Read<T>(int node, Func<RecordFields, T> map)
    {
        _record = node;
        _taken.Clear();
        var isRecord = node != Tape.None && tape[node].Kind == NodeKind.Record;
        _first = isRecord ? node + 1 : 0;
        _end = isRecord ? tape[node].End : 0;
        var read = map(this);
        TellUnread();
        return read;
    }

    public string? Text(ReadOnlySpan<byte> name) => TryRead(name, Scalars.Text, out string text) ? text : null;

    public string? TextOrWholeNumber(ReadOnlySpan<byte> name) => TryRead(name, Scalars.TextOrWholeNumber, out string text) ? text : null;

    public LocalDate? Date(ReadOnlySpan<byte> name) => TryRead(name, Scalars.Date, out LocalDate date) ? date : null;

    public int? WholeNumber(ReadOnlySpan<byte> name) => TryRead(name, Scalars.WholeNumber, out int number) ? number : null;

    public decimal? Number(ReadOnlySpan<byte> name) => TryRead(name, Scalars.Number, out decimal number) ? number : null;

    public bool? TrueOrFalse(ReadOnlySpan<byte> name) => TryRead(name, Scalars.TrueOrFalse, out bool value) ? value : null;

    public Coded<T>? Code<T>(ReadOnlySpan<byte> name)
        where T : struct, Enum => TryRead<Coded<T>>(name, Scalars.Code, out var code) ? code : null;

    /// <summary>An identifier; missing when the member is, which rules report and the reader does not.</summary>
    public Id<T> Id<T>(ReadOnlySpan<byte> name) => Reference<T>(name) ?? default;

    /// <summary>An identifier that need not be recorded.</summary>
    // Null must not turn into a text first, and the text into an identifier that is missing.
    public Id<T>? Reference<T>(ReadOnlySpan<byte> name) => TryRead<Id<T>>(name, Scalars.Id, out var id) ? id : default(Id<T>?);

    public ProcedureCode ProcedureCode(ReadOnlySpan<byte> name) => new(Text(name) ?? "");

    public AgencyCode? AgencyCode(ReadOnlySpan<byte> name) =>
        Text(name) is { } text ? new AgencyCode(text) : default(AgencyCode?);

    public DocumentNumber? DocumentNumber(ReadOnlySpan<byte> name) =>
        Text(name) is { } text ? new DocumentNumber(text) : default(DocumentNumber?);

    public StandardEdition? Edition(ReadOnlySpan<byte> name) =>
        Text(name) is { } text ? new StandardEdition(text) : default(StandardEdition?);

    /// <summary>The remark that every record may have.</summary>
    public string? Note() => Text("note"u8);

    /// <summary>A record within the record.</summary>
    public T? Record<T>(ReadOnlySpan<byte> name, Func<RecordFields, T> map)
        where T : class
    {
        var member = Find(name);
        if (IsNothing(member)) return null;
        if (tape[member].Kind == NodeKind.Record) return Inner.Read(member, map);
        log.Loss(ProblemCodes.WrongType, member, Expected.Record);
        return null;
    }

    private RecordFields Inner => _inner ??= new RecordFields(tape, log);

    private bool TryRead<T>(ReadOnlySpan<byte> name, ScalarReader<T> read, out T value)
    {
        var member = Find(name);
        if (!IsNothing(member)) return read(tape, log, member, out value);
        value = default!;
        return false;
    }

    // Absent, null, or cut off by broken syntax.
    private bool IsNothing(int member)
    {
        if (member == Tape.None || tape[member].Kind == NodeKind.Null) return true;
        if (!tape[member].IsCut) return false;
        log.Loss(ProblemCodes.CutOff, member);
        return true;
    }

    // The first member of that name. Members mostly stand in the order of the model, so the first one left is the likeliest.
    private int Find(ReadOnlySpan<byte> name)
    {
        for (var member = _first; member < _end; member = tape[member].End)
        {
            if (!tape.IsNamed(member, name)) continue;
            tape[member].Flags |= NodeFlags.Taken;
            _taken.Add(member);
            while (_first < _end && tape[_first].IsTaken) _first = tape[_first].End;
            return member;
        }
        TellLostBehindBreak(name);
        return Tape.None;
    }

    // A member that did not come before the syntax broke may have stood behind the break.
    private void TellLostBehindBreak(ReadOnlySpan<byte> name)
    {
        if (_record == Tape.None || !tape[_record].IsCut) return;
        log.AlsoLost(JsonPointer.Of(tape, _record) + "/" + System.Text.Encoding.UTF8.GetString(name.ToArray()));
    }
}
