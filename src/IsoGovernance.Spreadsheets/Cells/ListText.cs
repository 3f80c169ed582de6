using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace IsoGovernance.Spreadsheets.Cells;

/// <summary>Several values in one cell, separated by semicolons; one that holds a semicolon itself stands in quotation marks.</summary>
internal static class ListText
{
    private const char Separator = ';';
    private const char Quote = '"';

    public static string Join(IEnumerable<string> items) => string.Join("; ", items.Select(Written));

    public static IReadOnlyList<string> Split(string text)
    {
        var items = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (TryQuoted(text, at, out var item, out var end)) items.Add(item);
            else
            {
                end = text.IndexOf(Separator, at) is >= 0 and var found ? found : text.Length;
                // A semicolon at the end, or two in a row, separate nothing.
                if (text[at..end].Trim() is { Length: > 0 } plain) items.Add(plain);
            }
            at = end + 1;
        }
        return items;
    }

    private static string Written(string item)
    {
        var isPlain = item.Length > 0 && item[0] != Quote && !item.Contains(Separator, System.StringComparison.Ordinal)
            && !char.IsWhiteSpace(item[0]) && !char.IsWhiteSpace(item[^1]);
        return isPlain ? item : Quote + item.Replace("\"", "\"\"", System.StringComparison.Ordinal) + Quote;
    }

    // Quotation marks around a whole item; others are part of the text.
    private static bool TryQuoted(string text, int start, out string item, out int end)
    {
        item = "";
        end = start;
        if (start >= text.Length || text[start] != Quote) return false;
        var content = new StringBuilder();
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] != Quote) content.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == Quote) content.Append(text[at++]);
            else
            {
                end = at + 1;
                while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
                item = content.ToString();
                return end == text.Length || text[end] == Separator;
            }
        }
        return false;
    }
}
