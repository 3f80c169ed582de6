using System;
using System.Text;

namespace IsoGovernance.Json.Reading;

/// <summary>Makes texts of the bytes between two quotes whose syntax has been checked.</summary>
/// <remarks>Invalid text is an answer and not an exception: a hostile document may hold very many.</remarks>
internal static class JsonText
{
    private const char Replacement = '\uFFFD';

    public static bool TryDecode(byte[] utf8, int start, int length, bool isEscaped, out string text)
    {
        text = Encoding.UTF8.GetString(utf8, start, length);
        // A replacement character was either written, or stands for bytes that are no UTF-8; only the former turns back into its bytes.
        if (text.AsSpan().IndexOf(Replacement) >= 0 && !IsWrittenAs(text, utf8.AsSpan(start, length))) return false;
        if (!isEscaped) return true;
        text = Unescaped(text);
        return IsWellFormed(text);
    }

    /// <summary>The beginning of some bytes for a message, whatever they hold.</summary>
    public static string Shortened(byte[] utf8, int start, int length)
    {
        const int ShownAtMost = 60;
        var text = Encoding.UTF8.GetString(utf8, start, Math.Min(length, ShownAtMost * 4));
        if (text.Length <= ShownAtMost) return text;
        var end = char.IsHighSurrogate(text[ShownAtMost - 1]) ? ShownAtMost - 1 : ShownAtMost;
        return new StringBuilder(text, 0, end, ShownAtMost + 1).Append('…').ToString();
    }

    private static bool IsWrittenAs(string text, ReadOnlySpan<byte> utf8) => utf8.SequenceEqual(Encoding.UTF8.GetBytes(text));

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var character = text[at++];
            if (character != '\\')
            {
                plain.Append(character);
                continue;
            }
            var escape = text[at++];
            if (escape == 'u')
            {
                plain.Append((char)((Hex(text[at]) << 12) | (Hex(text[at + 1]) << 8) | (Hex(text[at + 2]) << 4) | Hex(text[at + 3])));
                at += 4;
            }
            else plain.Append(escape switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => escape });
        }
        return plain.ToString();
    }

    private static int Hex(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    // Both halves of every character outside the basic plane are there.
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
