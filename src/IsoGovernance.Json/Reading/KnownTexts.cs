using System;
using System.Buffers.Binary;

namespace IsoGovernance.Json.Reading;

/// <summary>Short texts that come again and again, such as codes and numbers of documents, so that each is made once and kept once.</summary>
/// <remarks>
/// A text is remembered when it comes for the second time: most texts never do. Several threads may use one at once: what one of them
/// remembers may be forgotten, and nothing else happens.
/// </remarks>
internal sealed class KnownTexts
{
    /// <summary>The longest text that is remembered, in bytes.</summary>
    public const int LongestText = 96;

    private const int Places = 8192;
    private readonly Known?[] _known = new Known?[Places];

    // The hash of the text that came last to each place and is not remembered.
    private readonly int[] _offered = new int[Places];

    private sealed record Known(int Hash, byte[] Utf8, string Text);

    /// <summary>A text that is remembered; null for another.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="hash">Its <see cref="HashOf"/>.</param>
    public string? Find(ReadOnlySpan<byte> utf8, int hash)
    {
        var known = _known[hash & (Places - 1)];
        return known is not null && known.Hash == hash && utf8.SequenceEqual(known.Utf8) ? known.Text : null;
    }

    /// <summary>Remembers a text that was not found, if it was offered before.</summary>
    public void Offer(ReadOnlySpan<byte> utf8, int hash, string text)
    {
        var place = hash & (Places - 1);
        if (_offered[place] == hash) _known[place] = new Known(hash, utf8.ToArray(), text);
        else _offered[place] = hash;
    }

    public static int HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length;
        if (utf8.Length < sizeof(ulong))
        {
            var few = 0ul;
            foreach (var value in utf8) few = (few << 8) | value;
            return unchecked((int)Mixed(hash, few));
        }
        var last = utf8.Length - sizeof(ulong);
        for (var at = 0; at < last; at += sizeof(ulong)) hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(at)));
        return unchecked((int)Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(last))));
    }

    private static ulong Mixed(ulong hash, ulong value)
    {
        hash = unchecked((hash ^ value) * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 32);
    }
}
