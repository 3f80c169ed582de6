using System.Globalization;

namespace IsoGovernance;

/// <summary>The form of numbers and symbols after annex I of Decree 30/2020/NĐ-CP: number, slash, year or none, abbreviations joined by hyphens.</summary>
internal static class DocumentNumberForm
{
    // Read by positions and not by parts, so that checking a number allocates nothing.
    public static bool IsWellFormed(string text)
    {
        // Composed and decomposed letters are the same: a combining mark belongs to the letter before it.
        var slash = text.IndexOf('/');
        if (slash < 1 || !IsSerial(text, slash)) return false;
        var symbol = slash + 1;
        if (text.Length > symbol + 5 && text[symbol + 4] == '/' && IsYear(text, symbol)) symbol += 5;
        return IsOfNationalAssembly(text, symbol) || IsSymbol(text, symbol);
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    // A number, with a letter where one was inserted later: 12, 12a.
    private static bool IsSerial(string text, int end)
    {
        var digits = 0;
        while (digits < end && IsDigit(text[digits])) digits++;
        if (digits == 0 || digits == end) return digits == end;
        var marks = digits + 1;
        while (marks < end && IsMark(text[marks])) marks++;
        return marks == end && char.IsLetter(text[digits]);
    }

    private static bool IsYear(string text, int start)
    {
        for (var i = start; i < start + 4; i++)
        {
            if (!IsDigit(text[i])) return false;
        }
        return text[start] is '1' or '2';
    }

    // Laws and resolutions of the National Assembly and its Standing Committee follow another law: QH13, UBTVQH13.
    private static bool IsOfNationalAssembly(string text, int start)
    {
        var term = start + (StandsAt(text, start, "UBTVQH") ? 6 : StandsAt(text, start, "QH") ? 2 : text.Length);
        if (term >= text.Length) return false;
        for (var i = term; i < text.Length; i++)
        {
            if (!IsDigit(text[i])) return false;
        }
        return true;
    }

    private static bool StandsAt(string text, int start, string part) => string.CompareOrdinal(text, start, part, 0, part.Length) == 0;

    private static bool IsSymbol(string text, int start)
    {
        var hyphens = 0;
        var isFirst = true;
        for (var i = start; i < text.Length; i++)
        {
            var character = text[i];
            if (isFirst)
            {
                if (!char.IsLetter(character)) return false;
                isFirst = false;
            }
            else if (character == '-')
            {
                hyphens++;
                isFirst = true;
            }
            else if (!char.IsLetterOrDigit(character) && !IsMark(character) && character is not ('&' or '.')) return false;
        }
        return hyphens > 0 && !isFirst;
    }
}
