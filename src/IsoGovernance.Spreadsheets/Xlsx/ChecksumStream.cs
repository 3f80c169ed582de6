using System;
using System.IO;
using System.Linq;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Keeps nothing of what is written to it but its CRC-32, as zip files have it.</summary>
internal sealed class ChecksumStream : Stream
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Of((uint)value))];
    private uint _checksum = uint.MaxValue;

    public uint Checksum => ~_checksum;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count)
    {
        foreach (var value in buffer.AsSpan(offset, count)) _checksum = Table[(byte)(_checksum ^ value)] ^ (_checksum >> 8);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static uint Of(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        return value;
    }
}
