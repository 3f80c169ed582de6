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

    // The member of the line read last that says what the line holds.
    private int _kind = Tape.None;

    public RecordReader(ReadOptions options)
    {
        _tape = new Tape(options) { Texts = new KnownTexts() };
        _log = new ProblemLog(_tape);
        _fields = new TapeFields(_tape, _log);
    }

    /// <summary>The sum over what was read.</summary>
    public RegisterDigest Digest { get; } = new();

    public void Dispose() => Digest.Dispose();

    /// <summary>Finds a place of the line read last.</summary>
    public (int Line, int Column) Locate(string pointer) => new PointerPlaces(_tape).Of(pointer);

    public RegisterRecord Read(byte[] bytes, in Line line)
    {
        _log.Clear();
        var pointer = PointerOf(line);
        _tape.Load(bytes, line.Start, line.Start + line.Length, new TapeOrigin(pointer, line.LinesBefore));
        _kind = Tape.None;
        if (line.IsTooLong)
        {
            _log.WholeText(ProblemCodes.LineTooLong, PlaceOf(line));
            return Told(line, null, null);
        }
        TapeRecorder.Record(_tape);
        if (_tape.BrokenAt is { } offset) _log.Broken(offset);
        DocumentReader.TellTooDeep(_tape, _log);
        _kind = TakeKind();
        return line.Kind switch
        {
            LineKind.Register => Told(line, RecordNames.Register, Mapped<Register>(RegisterMaps.Register)),
            LineKind.Agency => Told(line, RecordNames.Agency, Mapped<Agency>(AgencyMaps.Agency)),
            LineKind.System => Told(line, RecordNames.System, Mapped<QualityManagementSystem>(SystemMaps.QualityManagementSystem)),
            LineKind.Inspection => Told(line, RecordNames.Inspection, Mapped<Inspection>(InspectionMaps.Inspection)),
            _ => Unknown(line),
        };
    }

    /// <summary>Tells that the line read last stands where it cannot be used.</summary>
    public RegisterRecord OutOfOrder(in Line line, RegisterRecord record)
    {
        _log.Clear();
        _log.WholeText(ProblemCodes.OutOfOrder, line.Kind == LineKind.Register ? "" : PlaceOf(line));
        return record with
        {
            Problems = ValueList.From(_log.Listed().Concat(record.Problems)),
            Lost = _log.Lost().And(record.Lost),
        };
    }

    /// <summary>Adds the line read last to the digest.</summary>
    public void Count(in Line line)
    {
        if (line.Kind == LineKind.Register) Digest.AddDocument(_tape, _kind);
        else Digest.AddLine(_tape, LineKinds.ListOf(line.Kind), _kind);
    }

    // A list that may have lost a record has lost it behind its last one: the others can still be told of.
    private static string PlaceOf(in Line line) => line.Kind is LineKind.Register ? "" : PointerOf(line);

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
        where T : Fact
    {
        if (_tape[0].Kind != NodeKind.Record) _log.Loss(ProblemCodes.WrongType, 0, Expected.Record);
        return _fields.Read(0, map);
    }

    private RegisterRecord Unknown(in Line line)
    {
        foreach (var list in new[] { "/agencies/-", "/systems/-", "/inspections/-" }) _log.AlsoLost(list);
        if (_tape.BrokenAt is null) _log.WholeText(ProblemCodes.UnknownRecord, "/systems/-");
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
