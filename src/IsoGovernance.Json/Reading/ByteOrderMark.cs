using System;

namespace IsoGovernance.Json.Reading;

/// <summary>The three bytes with which some programs begin a text in UTF-8.</summary>
internal static class ByteOrderMark
{
    public static int LengthIn(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return utf8.StartsWith(mark) ? mark.Length : 0;
    }
}
