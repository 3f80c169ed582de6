using System.Collections.Generic;

namespace IsoGovernance.Json.Reading;

/// <summary>The pieces of memory into which a text is read, used again and again; those of all threads come from one pool.</summary>
/// <remarks>
/// Long lines grow pieces. Pieces of another length than the one in use are let go when they come back, so that the pool holds no more than
/// is in use.
/// </remarks>
internal sealed class BlockPool
{
    private readonly Stack<byte[]> _free = new();
    private readonly int _blockBytes;
    private int _length;

    public BlockPool(int blockBytes)
    {
        _blockBytes = blockBytes;
        _length = blockBytes;
    }

    /// <summary>A piece of the length in use, or a longer one.</summary>
    public byte[] Rent(int atLeast = 0)
    {
        lock (_free)
        {
            if (atLeast > _length) return new byte[atLeast];
            return _free.Count > 0 ? _free.Pop() : new byte[_length];
        }
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

    /// <summary>Goes back to the first length: what made lines long lies behind.</summary>
    public void Shrink()
    {
        lock (_free)
        {
            _length = _blockBytes;
            _free.Clear();
        }
    }

    public void Return(byte[] bytes)
    {
        lock (_free)
        {
            if (bytes.Length == _length) _free.Push(bytes);
        }
    }
}
