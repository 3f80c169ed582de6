using System.Text;
using IsoGovernance.Reporting.Texts;

namespace IsoGovernance.Reporting.Markdown;

/// <summary>Recorded text within Markdown: of one line, and nothing of it is a tag, a link, a mention or the end of a cell.</summary>
internal static class MarkdownCell
{
    // Invisible, and breaks what code hosts turn into links without being asked: addresses, mentions, numbers of issues.
    private const char WordJoiner = '\u2060';

    public static string Of(string text)
    {
        var plain = Printable.Of(text);
        var escaped = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var character = plain[i];

            // A character reference works in every cell and every renderer, where a backslash before a bar does not.
            if (character is '&' or '<' or '>' or '|' or '`') escaped.Append("&#").Append(ReferenceOf(character)).Append(';');
            else
            {
                if (character is '\\' or '*' or '_' or '[' or ']' or '#' or '~' or '$') escaped.Append('\\');
                escaped.Append(character);
            }
            if (character is '@' or '#' || IsStartOfAddress(plain, i)) escaped.Append(WordJoiner);
        }
        return escaped.ToString();
    }

    private static bool IsStartOfAddress(string text, int at) =>
        (text[at] == ':' && at + 1 < text.Length && text[at + 1] == '/')
        || (text[at] == '.' && at >= 3 && string.Compare(text, at - 3, "www", 0, 3, System.StringComparison.OrdinalIgnoreCase) == 0);

    private static string ReferenceOf(char character) => ((int)character).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
