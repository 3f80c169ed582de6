using System;
using System.Linq;
using IsoGovernance.Json.Mapping;
using IsoGovernance.Rules;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads lines, each of which is one record. One worker has one; it is used again for every line.</summary>
internal sealed class RecordReader : IDisposable
{
    private readonly Tape _tape;
    private readonly ProblemLog _log;
    private readonly TapeFields _fields;
    private readonly RegisterDigest _lineDigest = new();
    private PointerPlaces? _places;

    // The member of the line read last that says what the line holds.
    private int _kind = Tape.None;

    /// <param name="options">The limits.</param>
    /// <param name="texts">Texts that other readers meet too; null for none.</param>
    public RecordReader(ReadOptions options, KnownTexts? texts = null)
    {
        _tape = new Tape(options) { Texts = texts ?? new KnownTexts() };
        _log = new ProblemLog(_tape);
        _fields = new TapeFields(_tape, _log);
    }

    /// <summary>The sum over what was read.</summary>
    public RegisterDigest Digest { get; } = new();

    public void Dispose()
    {
        Digest.Dispose();
        _lineDigest.Dispose();
    }

    /// <summary>Finds a place of the line read last.</summary>
    public (int Line, int Column) Locate(string pointer) => (_places ??= new PointerPlaces(_tape)).Of(pointer);

    public RegisterRecord Read(byte[] bytes, in Line line)
    {
        _log.Clear();
        _places = null;
        var pointer = PointerOf(line);
        _tape.Load(bytes, line.Start, line.Start + line.Length, new TapeOrigin(pointer, line.LinesBefore));
        _kind = Tape.None;
        // Nothing of a line that is too long is on the tape: its record is read as one without members, and keeps its position.
        if (line.IsTooLong) _log.WholeText(ProblemCodes.LineTooLong, line.Kind == LineKind.Unknown ? "/systems/-" : pointer);
        else
        {
            TapeRecorder.Record(_tape);
            if (_tape.BrokenAt is { } offset) TellBroken(offset);
            DocumentReader.TellTooDeep(_tape, _log);
            _kind = TakeKind();
        }
        return line.Kind switch
        {
            LineKind.Register => Told(line, RecordNames.Register, WithoutRecords(Mapped<Register>(RegisterMaps.Register))),
            LineKind.Agency => Told(line, RecordNames.Agency, Mapped<Agency>(AgencyMaps.Agency)),
            LineKind.System => Told(line, RecordNames.System, Mapped<QualityManagementSystem>(SystemMaps.QualityManagementSystem)),
            LineKind.Inspection => Told(line, RecordNames.Inspection, Mapped<Inspection>(InspectionMaps.Inspection)),
            _ => Unknown(line),
        };
    }

    /// <summary>Tells that the line read last stands where it cannot be used, so that nothing is known for sure.</summary>
    public RegisterRecord OutOfOrder(RegisterRecord record)
    {
        _log.Clear();
        _log.WholeText(ProblemCodes.OutOfOrder, "");
        return record with
        {
            Problems = ValueList.From(_log.Listed().Concat(record.Problems)),
            Lost = _log.Lost().And(record.Lost),
        };
    }

    /// <summary>Adds the line read last to the digest.</summary>
    public void Count(in Line line) => AddTo(Digest, line);

    /// <summary>The digest of the line read last alone.</summary>
    public byte[] DigestOf(in Line line)
    {
        _lineDigest.Clear();
        AddTo(_lineDigest, line);
        return _lineDigest.Sum();
    }

    private void AddTo(RegisterDigest digest, in Line line)
    {
        if (line.Kind == LineKind.Register) digest.AddDocument(_tape, _kind);
        else digest.AddLine(_tape, LineKinds.ListOf(line.Kind), _kind);
    }

    private static string PointerOf(in Line line) =>
        line.Kind is LineKind.Agency or LineKind.System or LineKind.Inspection
            ? LineKinds.PointerOf(line.Kind) + line.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : "";

    // The member that says what the line holds is read here, once, and is not of the record.
    private int TakeKind()
    {
        if (!_tape.HasRoot || _tape[0].Kind != NodeKind.Record) return Tape.None;
        for (var member = 1; member < _tape[0].End; member = _tape[member].End)
        {
            if (!_tape.IsNamed(member, "record"u8)) continue;
            _tape[member].Flags |= NodeFlags.Taken;
            return member;
        }
        return Tape.None;
    }

    private T Mapped<T>(RecordMap<T> map)
        where T : Fact => _fields.Read(_tape.HasRoot ? 0 : Tape.None, map);

    // The records of a register in JSON Lines have lines of their own.
    private Register WithoutRecords(Register register)
    {
        if (register.Agencies.Count + register.Systems.Count + register.Inspections.Count == 0) return register;
        _log.WholeText(ProblemCodes.OutOfOrder, "");
        return register with { Agencies = default, Systems = default, Inspections = default };
    }

    // Two lines that were joined into one are two records, of which one is read and the other may be any.
    private void TellBroken(int offset)
    {
        _log.Broken(offset);
        if (!_tape.IsCut && _tape.Utf8.AsSpan(offset, _tape.End - offset).IndexOf((byte)'{') >= 0) _log.AlsoLost("");
    }

    // A list that may have lost a record has lost it behind its last one: the others can still be told of.
    private RegisterRecord Unknown(in Line line)
    {
        foreach (var list in new[] { "/agencies/-", "/systems/-", "/inspections/-" }) _log.AlsoLost(list);
        if (_tape.BrokenAt is null && !line.IsTooLong) _log.WholeText(ProblemCodes.UnknownRecord, "/systems/-");
        return Told(line, null, null);
    }

    private RegisterRecord Told(in Line line, string? name, Fact? record)
    {
        var told = new RegisterRecord { Name = name, Record = record, Ordinal = line.Ordinal, Line = line.LinesBefore + 1, IsBroken = _tape.BrokenAt is not null };
        if (_log.IsEmpty) return told;
        return told with
        {
            Problems = _log.Listed(),
            ProblemsNotListed = _log.NotListed,
            Unknown = _log.Unknown(),
            Lost = _log.Lost(),
        };
    }
}
