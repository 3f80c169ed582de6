using System;
using System.Buffers.Binary;

namespace IsoGovernance.Json.Reading;

/// <summary>Short texts that come again and again, such as codes and numbers of documents, so that each is made once and kept once.</summary>
/// <remarks>A text is remembered when it comes for the second time: most texts never do.</remarks>
internal sealed class KnownTexts
{
    /// <summary>The longest text that is remembered, in bytes.</summary>
    public const int LongestText = 96;

    private const int Places = 8192;
    private readonly Entry[] _entries = new Entry[Places];

    private struct Entry
    {
        public int Hash;
        public byte[]? Utf8;
        public string Text;
    }

    /// <param name="utf8">The text.</param>
    /// <param name="hash">Its <see cref="HashOf"/>.</param>
    /// <param name="text">The same text, if it is remembered.</param>
    public bool TryFind(ReadOnlySpan<byte> utf8, int hash, out string text)
    {
        ref var entry = ref _entries[hash & (Places - 1)];
        text = entry.Text;
        return entry.Hash == hash && entry.Utf8 is { } known && utf8.SequenceEqual(known);
    }

    /// <summary>Remembers a text that was not found, if it was offered before.</summary>
    public void Offer(ReadOnlySpan<byte> utf8, int hash, string text)
    {
        ref var entry = ref _entries[hash & (Places - 1)];
        if (entry.Hash == hash) entry = new Entry { Hash = hash, Utf8 = utf8.ToArray(), Text = text };
        else if (entry.Utf8 is null) entry.Hash = hash;
        else entry = new Entry { Hash = hash };
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
