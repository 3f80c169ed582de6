using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace IsoGovernance.Json.Reading;

/// <summary>A stream of which the beginning has been looked at.</summary>
internal sealed class PeekedStream(byte[] beginning, int length, Stream rest) : Stream
{
    private int _at;

    /// <summary>How many bytes were read from it.</summary>
    public long Passed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) =>
        Counted(_at == length ? rest.Read(buffer, offset, count) : Peeked(buffer.AsSpan(offset, count)));

    // Some streams, such as those of web servers, are read only without waiting.
#if NET
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(_at == length ? await rest.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) : Peeked(buffer.Span));
#else
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Counted(_at == length ? await rest.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false) : Peeked(buffer.AsSpan(offset, count)));
#endif

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Counted(int read)
    {
        Passed += read;
        return read;
    }

    private int Peeked(Span<byte> buffer)
    {
        var fitting = Math.Min(buffer.Length, length - _at);
        beginning.AsSpan(_at, fitting).CopyTo(buffer);
        _at += fitting;
        return fitting;
    }
}
