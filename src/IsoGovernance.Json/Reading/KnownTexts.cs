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

    public bool TryFind(ReadOnlySpan<byte> utf8, out string text)
    {
        ref var entry = ref _entries[HashOf(utf8) & (Places - 1)];
        text = entry.Text;
        return entry.Utf8 is { } known && utf8.SequenceEqual(known);
    }

    /// <summary>Remembers a text that was not found, if it was offered before.</summary>
    public void Offer(ReadOnlySpan<byte> utf8, string text)
    {
        var hash = HashOf(utf8);
        ref var entry = ref _entries[hash & (Places - 1)];
        if (entry.Hash == hash) entry = new Entry { Hash = hash, Utf8 = utf8.ToArray(), Text = text };
        else if (entry.Utf8 is null) entry.Hash = hash;
        else entry = new Entry { Hash = hash };
    }

    private static int HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8.Slice(sizeof(ulong))) hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8));
        foreach (var value in utf8) hash = Mixed(hash, value);
        return unchecked((int)hash);
    }

    private static ulong Mixed(ulong hash, ulong value)
    {
        hash = unchecked((hash ^ value) * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 32);
    }
}
