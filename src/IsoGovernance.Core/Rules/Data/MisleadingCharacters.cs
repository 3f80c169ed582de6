using System.Globalization;

namespace IsoGovernance.Rules;

/// <summary>Finds characters that are not seen, and letters that are taken for Đ and đ.</summary>
internal static class MisleadingCharacters
{
    private const char SoftHyphen = '\u00AD', Joiner = '\u200D', EmojiForm = '\uFE0F';

    /// <summary>The position of the first such character; -1 when there is none.</summary>
    public static int First(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character < SoftHyphen) continue;
            if (IsLikeD(character) || IsUnseen(character) || (character == Joiner && !JoinsEmoji(text, i))) return i;
        }
        return -1;
    }

    /// <summary>Whether a letter looks like Đ or đ: those of Icelandic and of African languages.</summary>
    public static bool IsLikeD(char letter) => letter is '\u00D0' or '\u00F0' or '\u0189' or '\u0256';

    /// <summary>The number of a character as Unicode writes it, for instance <c>U+200B</c>.</summary>
    public static string CodeOf(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    // Soft hyphen, spaces and joiners without width, marks of the direction of writing, byte order mark.
    private static bool IsUnseen(char character) =>
        character is SoftHyphen or '\u200B' or '\u200C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool JoinsEmoji(string text, int at) => at > 0 && (char.IsSurrogate(text[at - 1]) || text[at - 1] == EmojiForm);
}
