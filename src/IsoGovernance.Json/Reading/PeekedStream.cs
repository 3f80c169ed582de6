using System;
using System.IO;

namespace IsoGovernance.Json.Reading;

/// <summary>A stream of which the beginning has been looked at.</summary>
/// <remarks>It is read by blocks, so that waiting for one is left to the stream beneath.</remarks>
internal sealed class PeekedStream(byte[] beginning, int length, Stream rest) : Stream
{
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == length) return rest.Read(buffer, offset, count);
        var fitting = Math.Min(count, length - _at);
        Buffer.BlockCopy(beginning, _at, buffer, offset, fitting);
        _at += fitting;
        return fitting;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
