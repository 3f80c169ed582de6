using System.Collections.Generic;

namespace IsoGovernance.Json.Reading;

/// <summary>A piece of JSON Lines that holds whole lines.</summary>
internal sealed class LineBlock(byte[] rented, BlockPool pool)
{
    public byte[] Bytes => rented;

    public List<Line> Lines { get; } = [];

    /// <summary>Numbers the records. Blocks are numbered in the order of the register.</summary>
    public void Number(RecordCounts counts)
    {
        for (var i = 0; i < Lines.Count; i++) Lines[i] = Lines[i] with { Ordinal = counts.Next(Lines[i].Kind) };
    }

    /// <summary>Gives the bytes back; the block is not used afterwards.</summary>
    public void Return() => pool.Return(rented);
}
