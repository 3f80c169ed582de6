using System;
using System.Threading.Tasks;
using IsoGovernance.Assessment;

namespace IsoGovernance.Json.Reading;

/// <summary>Reads the lines of the head: what the register says of itself, its agencies, and lines that do not tell what they hold.</summary>
/// <remarks>
/// They come before all that is judged, and agencies with their procedures are a good part of a register; so several are read at once,
/// and taken into the head in their order.
/// </remarks>
internal sealed class HeadTeam : IDisposable
{
    private readonly RegisterHead _head;
    private readonly RegisterDigest _digest;
    private readonly RecordReader[] _readers;

    /// <summary>Puts the readers together.</summary>
    /// <param name="head">What the lines are taken into.</param>
    /// <param name="digest">The sum over what is taken into it.</param>
    /// <param name="options">The limits.</param>
    /// <param name="workers">How many lines are read at once.</param>
    public HeadTeam(RegisterHead head, RegisterDigest digest, ReadOptions options, int workers)
    {
        _head = head;
        _digest = digest;
        _readers = new RecordReader[workers];
        // Agencies stay, with codes and names that those of one kind share.
        var texts = new KnownTexts();
        for (var i = 0; i < workers; i++) _readers[i] = new RecordReader(options, texts);
    }

    public void Dispose()
    {
        foreach (var reader in _readers) reader.Dispose();
    }

    /// <summary>Takes the first lines of a block into the head.</summary>
    public void Take(LineBlock block, int lines, RegisterPart part)
    {
        var placed = Placed(block, lines);
        var read = new (RegisterRecord Record, byte[] Digest)[lines];
        // A block may hold fewer lines than there are readers.
        var atOnce = Math.Min(_readers.Length, lines);
        Parallel.For(0, atOnce, reader =>
        {
            for (var i = reader; i < lines; i += atOnce) read[i] = (_readers[reader].Read(block.Bytes, placed[i]), _readers[reader].DigestOf(placed[i]));
        });
        for (var i = 0; i < lines; i++) Take(block, placed[i], read[i].Record, read[i].Digest, part);
    }

    // Parts may repeat agencies, so their positions are those of the head and not those of the lines.
    private Line[] Placed(LineBlock block, int lines)
    {
        var placed = new Line[lines];
        var agencies = _head.AgencyCount;
        for (var i = 0; i < lines; i++)
        {
            var line = block.Lines[i];
            placed[i] = line.Kind == LineKind.Agency ? line with { Ordinal = agencies++ } : line;
        }
        return placed;
    }

    private void Take(LineBlock block, Line line, RegisterRecord record, byte[] digest, RegisterPart part)
    {
        if (!line.IsTooLong && line.Kind != LineKind.Unknown && _head.IsRepetition(digest)) return;
        // An agency before it was a repetition, so it stands further in front than was thought; what is told of it names its position.
        if (line.Kind == LineKind.Agency && line.Ordinal != _head.AgencyCount) record = _readers[0].Read(block.Bytes, line with { Ordinal = _head.AgencyCount });
        _digest.Add(digest);
        var place = new TextPlace(line.LinesBefore + 1, 1) { Source = part.Name };
        if (record.Record is Agency agency) _head.Add(agency, place);
        else if (record.Record is Register register && !_head.TryAdd(register, place)) record = _readers[0].OutOfOrder(_readers[0].Read(block.Bytes, line));
        _head.Tell(record, part.Input);
    }
}
