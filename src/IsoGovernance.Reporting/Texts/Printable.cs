using System.Text;

namespace IsoGovernance.Reporting.Texts;

/// <summary>Makes recorded text safe for a terminal: names come from files that anybody may have written.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var at = 0;
        while (at < text.Length && IsSafe(text[at])) at++;
        if (at == text.Length) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsSafe(character)) safe.Append(character);
            else safe.Append(character is '\n' or '\r' or '\t' ? ' ' : '\uFFFD');
        }
        return safe.ToString();
    }

    // Control characters start escape sequences; the others turn the direction of the line around or break it.
    private static bool IsSafe(char character) =>
        !char.IsControl(character) && character is not (>= '\u2028' and <= '\u202E') and not (>= '\u2066' and <= '\u2069');
}
