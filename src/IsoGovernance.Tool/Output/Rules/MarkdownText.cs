using System.Text;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>Plain text as Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>The text with the characters held back that would start a tag, an emphasis or a table cell.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '<' or '*' or '|' or '\\') escaped.Append('\\');
            escaped.Append(character);
        }
        return escaped.ToString();
    }
}
