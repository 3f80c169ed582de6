using System;
using System.Globalization;

namespace IsoGovernance;

/// <summary>The form of numbers and symbols after annex I of Decree 30/2020/NĐ-CP: number, slash, year or none, abbreviations joined by hyphens.</summary>
internal static class DocumentNumberForm
{
    public static bool IsWellFormed(string text)
    {
        // Composed and decomposed letters are the same: a combining mark belongs to the letter before it.
        var slash = text.IndexOf('/');
        if (slash < 1 || !IsSerial(text, slash)) return false;
        var symbol = text.Substring(slash + 1);
        if (symbol.Length > 5 && symbol[4] == '/' && IsYear(symbol)) symbol = symbol.Substring(5);
        return IsOfNationalAssembly(symbol) || IsSymbol(symbol);
    }

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    // A number, with a letter where one was inserted later: 12, 12a.
    private static bool IsSerial(string number, int end)
    {
        var digits = 0;
        while (digits < end && number[digits] is >= '0' and <= '9') digits++;
        if (digits == 0 || digits == end) return digits == end;
        var marks = digits + 1;
        while (marks < end && IsMark(number[marks])) marks++;
        return marks == end && char.IsLetter(number[digits]);
    }

    private static bool IsYear(string symbol)
    {
        for (var i = 0; i < 4; i++)
        {
            if (symbol[i] is < '0' or > '9') return false;
        }
        return symbol[0] is '1' or '2';
    }

    // Laws and resolutions of the National Assembly and its Standing Committee follow another law: QH13, UBTVQH13.
    private static bool IsOfNationalAssembly(string symbol)
    {
        var term = symbol.StartsWith("UBTVQH", StringComparison.Ordinal) ? 6 : symbol.StartsWith("QH", StringComparison.Ordinal) ? 2 : 0;
        return term > 0 && int.TryParse(symbol.Substring(term), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private static bool IsSymbol(string symbol)
    {
        var parts = symbol.Split('-');
        if (parts.Length < 2) return false;
        foreach (var part in parts)
        {
            if (part.Length == 0 || !char.IsLetter(part[0])) return false;
            foreach (var character in part)
            {
                if (!char.IsLetterOrDigit(character) && !IsMark(character) && character is not ('&' or '.')) return false;
            }
        }
        return true;
    }
}
