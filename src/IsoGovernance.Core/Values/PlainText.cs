#if NET
using System;
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace IsoGovernance;

/// <summary>Whether a text holds only characters that no rule about texts has to look at. Nearly all texts do.</summary>
internal static class PlainText
{
    private const char LeastDoubtful = '\u00AD';

    public static bool Is(string text)
    {
#if NET
        if (text.Length >= Vector<ushort>.Count) return IsByVectors(MemoryMarshal.Cast<char, ushort>(text.AsSpan()));
#endif
        foreach (var character in text)
        {
            if (character >= LeastDoubtful && IsDoubtful(character)) return false;
        }
        return true;
    }

    // Marks that combine with the letter before; marks that are not seen; letters like Đ.
    private static bool IsDoubtful(char character) => character is
        (>= '\u0300' and <= '\u0341')
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u2069') or '\u00AD' or '\uFEFF'
        or '\u00D0' or '\u00F0' or '\u0189' or '\u0256';

#if NET
    private static bool IsByVectors(ReadOnlySpan<ushort> text)
    {
        var last = text.Length - Vector<ushort>.Count;
        for (var at = 0; at < last; at += Vector<ushort>.Count)
        {
            if (HoldsDoubtful(new Vector<ushort>(text.Slice(at)))) return false;
        }
        return !HoldsDoubtful(new Vector<ushort>(text.Slice(last)));
    }

    // The same for many characters at once.
    private static bool HoldsDoubtful(Vector<ushort> characters)
    {
        var doubtful = Within(characters, '\u0300', '\u0341')
            | Within(characters, '\u200B', '\u200F') | Within(characters, '\u202A', '\u2069') | Are(characters, '\u00AD') | Are(characters, '\uFEFF')
            | Are(characters, '\u00D0') | Are(characters, '\u00F0') | Are(characters, '\u0189') | Are(characters, '\u0256');
        return doubtful != Vector<ushort>.Zero;
    }

    private static Vector<ushort> Within(Vector<ushort> characters, char first, char last) =>
        Vector.LessThanOrEqual(characters - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));

    private static Vector<ushort> Are(Vector<ushort> characters, char character) => Vector.Equals(characters, new Vector<ushort>(character));
#endif
}
