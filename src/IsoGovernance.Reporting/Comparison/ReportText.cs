using System;
using System.Text;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>The bytes of a report, and where they stand by line and column.</summary>
internal sealed class ReportText(byte[] bytes)
{
    private readonly int _start = bytes.AsSpan().StartsWith(Encoding.UTF8.GetPreamble()) ? Encoding.UTF8.GetPreamble().Length : 0;

    /// <summary>The text without its byte order mark.</summary>
    public ReadOnlySpan<byte> Utf8 => bytes.AsSpan(_start);

    /// <summary>The offset of a byte of a line; both count from 0.</summary>
    public long OffsetOf(long line, long byteOfLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var feed = Utf8.Slice(start).IndexOf((byte)'\n');
            if (feed < 0) break;
            start += feed + 1;
        }
        return Math.Min(start + byteOfLine, Utf8.Length);
    }

    public ReportFault FaultAt(long offset, LocalizedText message)
    {
        var before = Utf8.Slice(0, (int)Math.Min(offset, Utf8.Length));
        var line = 1;
        for (var feed = before.IndexOf((byte)'\n'); feed >= 0; feed = before.IndexOf((byte)'\n'))
        {
            before = before.Slice(feed + 1);
            line++;
        }
        return new ReportFault(line, Encoding.UTF8.GetCharCount(before.ToArray()) + 1, message);
    }
}
