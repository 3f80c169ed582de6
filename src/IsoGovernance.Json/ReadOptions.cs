using System;

namespace IsoGovernance.Json;

/// <summary>What a reader accepts of a text, so that a hostile one does no harm, and how strict it is.</summary>
public sealed record ReadOptions
{
    private const int Longest = 1_073_741_824;

    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>
    /// How many objects and lists may stand inside each other, the document being the first; deeper ones are left out. 32 by default, at
    /// least 12 and at most 1,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 12 or more than 1,000.</exception>
    public int Depth
    {
        get;
        init => field = value is >= 12 and <= 1_000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The format nests 12 deep, and no stack bears any depth.");
    } = 32;

    /// <summary>
    /// The longest text or name in bytes of UTF-8, a text without its escapes; longer ones are left out. 65,536 by default, at least 64.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 64.</exception>
    public int TextBytes
    {
        get;
        init => field = value >= 64 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Identifiers need this much.");
    } = 65_536;

    /// <summary>How many problems are listed; further ones are counted. 1,000 by default, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Problems
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one problem is listed.");
    } = 1_000;

    /// <summary>
    /// The longest line of JSON Lines in bytes; longer ones are left out. 67,108,864 by default, at least 1,024 and at most 1,073,741,824.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,024 or more than 1,073,741,824.</exception>
    public int LineBytes
    {
        get;
        init => field = value is >= 1_024 and <= Longest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A line holds a whole record and fits into one piece of memory.");
    } = 67_108_864;

    /// <summary>
    /// The longest text in bytes, unpacked, that is read as a whole; JSON Lines that are read along may be of any length. 1,073,741,824 by
    /// default and at most, at least 1,024.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,024 or more than 1,073,741,824.</exception>
    public int DocumentBytes
    {
        get;
        init => field = value is >= 1_024 and <= Longest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A register needs this much and fits into one piece of memory.");
    } = Longest;

    /// <summary>How many bytes of JSON Lines a worker is given at once; lines that are longer are given whole.</summary>
    internal int BlockBytes { get; init; } = 262_144;

    /// <summary>Whether what would be a warning counts as a loss: unknown members, texts that are not in Unicode NFC. False by default.</summary>
    public bool IsStrict { get; init; }
}
