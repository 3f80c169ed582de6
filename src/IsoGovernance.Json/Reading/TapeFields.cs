using System;
using System.Collections.Generic;
using IsoGovernance.Json.Mapping;
using NodaTime;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads the members of one record of a document.</summary>
/// <remarks>
/// The map of a record asks for each of its members once; what nobody asked for is then unknown or a duplicate. One instance serves all
/// records of its level, so that reading allocates nothing but the values.
/// </remarks>
internal sealed partial class TapeFields(Tape tape, ProblemLog log) : RecordFields
{
    private readonly List<int> _taken = [];
    private TapeFields? _inner;
    private int _record;

    // The first member that may not have been taken: all before it were.
    private int _first;
    private int _end;

    /// <summary>Reads one record; of a node that is no record, one without members.</summary>
    public T Read<T>(int node, RecordMap<T> map)
        where T : Fact
    {
        _record = node;
        _taken.Clear();
        var isRecord = node != Tape.None && tape[node].Kind == NodeKind.Record;
        _first = isRecord ? node + 1 : 0;
        _end = isRecord ? tape[node].End : 0;
        var read = map(this, null);
        TellUnread();
        return read;
    }

    public override string? Text(ReadOnlySpan<byte> name, string? of) => TryRead(name, Scalars.Text, out string text) ? text : null;

    public override string? TextOrWholeNumber(ReadOnlySpan<byte> name, string? of) => TryRead(name, Scalars.TextOrWholeNumber, out string text) ? text : null;

    public override LocalDate? Date(ReadOnlySpan<byte> name, LocalDate? of) => TryRead(name, Scalars.Date, out LocalDate date) ? date : null;

    public override int? WholeNumber(ReadOnlySpan<byte> name, int? of) => TryRead(name, Scalars.WholeNumber, out int number) ? number : null;

    public override decimal? Number(ReadOnlySpan<byte> name, decimal? of) => TryRead(name, Scalars.Number, out decimal number) ? number : null;

    public override bool? TrueOrFalse(ReadOnlySpan<byte> name, bool? of) => TryRead(name, Scalars.TrueOrFalse, out bool value) ? value : null;

    public override Coded<T>? Code<T>(ReadOnlySpan<byte> name, Coded<T>? of) => TryRead<Coded<T>>(name, Scalars.Code, out var code) ? code : null;

    public override string? Identifier(ReadOnlySpan<byte> name, string? of, IdentifierKind kind) => Text(name, of);

    public override T? Record<T>(ReadOnlySpan<byte> name, RecordMap<T> map, T? of)
        where T : class
    {
        var member = Find(name);
        if (IsNothing(member)) return null;
        if (tape[member].Kind == NodeKind.Record) return Inner.Read(member, map);
        log.Loss(ProblemCodes.WrongType, member, Expected.Record);
        return null;
    }

    private TapeFields Inner => _inner ??= new TapeFields(tape, log);

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
