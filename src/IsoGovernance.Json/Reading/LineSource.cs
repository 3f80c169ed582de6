using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Reading;

/// <summary>Cuts JSON Lines into blocks of whole lines, and tells of each line what it holds.</summary>
internal sealed class LineSource(Stream stream, ReadOptions options, BlockPool pool)
{
    private const int LongestArray = 0x7FFFFFC7;

    // A line that is too long tells what it holds within what every limit allows, or not at all.
    private const int LookedAt = 1_024;

    // The piece that is read into next; it begins with the line that the last one did not hold whole.
    private byte[]? _next;
    private int _length;
    private int _lines;
    private bool _isBegun;
    private bool _isAtEnd;

    // The rest of a line that is too long is passed over.
    private bool _isPassing;

    /// <summary>The next block; null when there is none.</summary>
    public async ValueTask<LineBlock?> NextAsync(CancellationToken cancellation)
    {
        while (!_isAtEnd)
        {
            var bytes = _next ?? pool.Rent();
            var length = _length;
            _next = null;
            _length = 0;
            var searched = 0;
            while (true)
            {
                if (length == bytes.Length)
                {
                    if (Array.IndexOf(bytes, (byte)'\n', searched, length - searched) >= 0 || length > options.LineBytes) break;
                    searched = length;
                    bytes = pool.Grown(bytes, Larger(length));
                }
                var read = await stream.ReadIntoAsync(bytes, length, cancellation).ConfigureAwait(false);
                length += read;
                _isAtEnd = read == 0;
                if (_isAtEnd) break;
            }
            var block = new LineBlock(bytes, pool);
            Split(block, length);
            if (block.Lines.Count > 0) return block;
            block.Return();
        }
        return null;
    }

    private static int Larger(int length) => (int)Math.Min(length * 3L / 2, LongestArray);

    private void Split(LineBlock block, int length)
    {
        var start = _isBegun ? 0 : ByteOrderMark.LengthIn(block.Bytes.AsSpan(0, length));
        _isBegun = true;
        while (start < length)
        {
            var feed = block.Bytes.AsSpan(start, length - start).IndexOf((byte)'\n');
            var end = feed < 0 ? length : start + feed;
            var isWhole = feed >= 0 || _isAtEnd;
            if (_isPassing)
            {
                _isPassing = !isWhole;
                if (isWhole) _lines++;
            }
            else if (end - start > options.LineBytes)
            {
                Add(block, start, end, isTooLong: true);
                _isPassing = !isWhole;
                if (isWhole) _lines++;
            }
            else if (isWhole)
            {
                Add(block, start, end, isTooLong: false);
                _lines++;
            }
            else
            {
                Keep(block.Bytes, start, end - start);
                return;
            }
            start = end + 1;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var value in line)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r')) return false;
        }
        return true;
    }

    private void Keep(byte[] bytes, int start, int length)
    {
        _next = pool.Rent(length);
        Buffer.BlockCopy(bytes, start, _next, 0, length);
        _length = length;
    }

    private void Add(LineBlock block, int start, int end, bool isTooLong)
    {
        var line = block.Bytes.AsSpan(start, end - start);
        if (isTooLong) block.Lines.Add(new Line(start, end - start, _lines, LineKinds.Of(line.Slice(0, LookedAt)), 0, isTooLong));
        else if (!IsBlank(line)) block.Lines.Add(new Line(start, end - start, _lines, LineKinds.Of(line), 0, isTooLong));
    }
}
