using System;
using System.Globalization;
using System.Text;
using System.Xml;

namespace IsoGovernance.Spreadsheets.Xlsx;

/// <summary>Characters that XML cannot hold, which workbooks write as <c>_x000D_</c>.</summary>
internal static class XmlTexts
{
    private const int Length = 7;

    public static string Read(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var read = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsEscape(text, at, out var character)) read.Append(text[at]);
            else
            {
                read.Append(character);
                at += Length - 1;
            }
        }
        return read.ToString();
    }

    public static string Written(string text)
    {
        StringBuilder? written = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsPlain(text, at)) written?.Append(text[at]);
            else
            {
                written ??= new StringBuilder(text, 0, at, text.Length + Length);
                written.Append("_x").Append(((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
            }
        }
        return written?.ToString() ?? text;
    }

    // A carriage return would be read as a line feed, and an underscore that begins what looks like an escape is one itself.
    private static bool IsPlain(string text, int at)
    {
        var character = text[at];
        if (character == '\r' || (character == '_' && IsEscape(text, at, out _))) return false;
        if (XmlConvert.IsXmlChar(character)) return true;
        if (char.IsHighSurrogate(character)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(character) && at > 0 && char.IsHighSurrogate(text[at - 1]);
    }

    private static bool IsEscape(string text, int at, out char character)
    {
        character = default;
        if (at + Length > text.Length || text[at] != '_' || text[at + 1] != 'x' || text[at + Length - 1] != '_') return false;
        if (!ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return false;
        character = (char)code;
        return true;
    }
}
