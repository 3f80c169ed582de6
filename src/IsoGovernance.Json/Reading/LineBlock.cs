using System.Buffers;
using System.Collections.Generic;

namespace IsoGovernance.Json.Reading;

/// <summary>A piece of JSON Lines that holds whole lines.</summary>
internal sealed class LineBlock(byte[] rented)
{
    public byte[] Bytes => rented;

    public List<Line> Lines { get; } = [];

    /// <summary>Gives the bytes back; the block is not used afterwards.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(rented);
}
