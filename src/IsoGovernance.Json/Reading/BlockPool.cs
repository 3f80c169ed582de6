using System.Collections.Generic;

namespace IsoGovernance.Json.Reading;

/// <summary>The pieces of memory into which a text is read, used again and again; those of all threads come from one pool.</summary>
/// <remarks>Lines grow pieces. Pieces that are smaller than the largest are let go when they come back, so that the pool holds no more than is in use.</remarks>
internal sealed class BlockPool(int blockBytes)
{
    private readonly Stack<byte[]> _free = new();
    private int _length = blockBytes;

    public byte[] Rent()
    {
        lock (_free) return _free.Count > 0 ? _free.Pop() : new byte[_length];
    }

    /// <summary>A larger piece with the same bytes; the former one is let go.</summary>
    public byte[] Grown(byte[] bytes, int length)
    {
        lock (_free)
        {
            if (_length < length)
            {
                _length = length;
                _free.Clear();
            }
            else length = _length;
        }
        var larger = new byte[length];
        System.Buffer.BlockCopy(bytes, 0, larger, 0, bytes.Length);
        return larger;
    }

    public void Return(byte[] bytes)
    {
        lock (_free)
        {
            if (bytes.Length == _length) _free.Push(bytes);
        }
    }
}
