using IsoGovernance.Json.Mapping;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads a document that holds one register: records it on a tape, maps it, and tells what was wrong.</summary>
internal static class DocumentReader
{
    public static RegisterDocument Read(byte[] utf8, ReadOptions options)
    {
        var tape = TapeRecorder.Record(utf8, options);
        var log = new ProblemLog(tape);
        if (tape.BrokenAt is { } offset) log.Broken(offset);
        TellTooDeep(tape, log);
        var register = ReadRegister(tape, log);
        return new RegisterDocument
        {
            Register = register,
            Problems = log.Listed(),
            ProblemsNotListed = log.NotListed,
            Unknown = log.Unknown(),
            Lost = log.Lost(),
            IsBroken = tape.BrokenAt is not null,
            Digest = RegisterDigest.Of(tape),
            Places = new PointerPlaces(tape),
        };
    }

    /// <summary>Reads a text that holds one record of a kind, in the way of a document.</summary>
    public static RecordDocument<T> Read<T>(byte[] utf8, RecordMap<T> map, ReadOptions options)
        where T : Fact
    {
        var tape = TapeRecorder.Record(utf8, options);
        var log = new ProblemLog(tape);
        if (tape.BrokenAt is { } offset) log.Broken(offset);
        TellTooDeep(tape, log);
        return new RecordDocument<T>
        {
            Record = ReadRoot(tape, log, map),
            Problems = log.Listed(),
            ProblemsNotListed = log.NotListed,
            Unknown = log.Unknown(),
            Lost = log.Lost(),
            IsBroken = tape.BrokenAt is not null,
        };
    }

    private static T ReadRoot<T>(Tape tape, ProblemLog log, RecordMap<T> map)
        where T : Fact
    {
        if (!tape.HasRoot) log.AlsoLost("");
        else if (tape[0].Kind != NodeKind.Record) log.Loss(ProblemCodes.WrongType, 0, Expected.Record);
        return new TapeFields(tape, log).Read(tape.HasRoot ? 0 : Tape.None, map);
    }

    private static Register ReadRegister(Tape tape, ProblemLog log)
    {
        var register = ReadRoot<Register>(tape, log, RegisterMaps.Register);
        // Of what stood behind the break nothing is known, whatever the document says of itself.
        return tape.IsCut ? register with { Complete = false } : register;
    }

    public static void TellTooDeep(Tape tape, ProblemLog log)
    {
        for (var node = 0; node < tape.Count; node++)
        {
            if (tape[node].Kind == NodeKind.TooDeep) log.Loss(ProblemCodes.TooDeep, node);
        }
    }
}
