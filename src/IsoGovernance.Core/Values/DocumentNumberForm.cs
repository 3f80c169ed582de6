using System;
using System.Globalization;

namespace IsoGovernance;

/// <summary>The form of numbers and symbols after annex I of Decree 30/2020/NĐ-CP: number, slash, year or none, abbreviations joined by hyphens.</summary>
internal static class DocumentNumberForm
{
    private const int YearLength = 4;

    public static bool IsWellFormed(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 1 || !IsSerial(text, slash)) return false;
        var symbol = slash + 1;
        if (IsYear(text, symbol)) symbol += YearLength + 1;
        return IsOfNationalAssembly(text, symbol) || IsSymbol(text, symbol);
    }

    // A number, with a letter where one was inserted later: 12, 12a.
    private static bool IsSerial(string text, int end)
    {
        var digits = CountDigits(text, 0);
        if (digits == 0 || digits == end) return digits == end;
        var marks = digits + 1;
        while (marks < end && IsMark(text[marks])) marks++;
        return marks == end && char.IsLetter(text[digits]);
    }

    private static bool IsYear(string text, int start)
    {
        var slash = start + YearLength;
        return slash < text.Length && text[slash] == '/' && CountDigits(text, start) == YearLength && text[start] is ('1' or '2');
    }

    // Laws and resolutions of the National Assembly and its Standing Committee follow another law: QH13, UBTVQH13.
    private static bool IsOfNationalAssembly(string text, int start)
    {
        var term = start + (HasAt(text, start, "UBTVQH") ? 6 : HasAt(text, start, "QH") ? 2 : 0);
        var digits = CountDigits(text, term);
        return term > start && digits > 0 && term + digits == text.Length;
    }

    // Two abbreviations or more, each beginning with a letter: QĐ-TTg, BKHCN-TĐC, TTLT-BKHCN-BNV.
    private static bool IsSymbol(string text, int start)
    {
        var hyphens = 0;
        var isAtStart = true;
        for (var i = start; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '-')
            {
                if (isAtStart) return false;
                hyphens++;
                isAtStart = true;
                continue;
            }
            if (isAtStart ? !char.IsLetter(character) : !IsOfAbbreviation(character)) return false;
            isAtStart = false;
        }
        return hyphens > 0 && !isAtStart;
    }

    private static bool IsOfAbbreviation(char character) => char.IsLetterOrDigit(character) || character is '&' or '.' || IsMark(character);

    // Composed and decomposed letters are the same: a combining mark belongs to the letter before it.
    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static int CountDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        return end - start;
    }

    private static bool HasAt(string text, int start, string part) => string.CompareOrdinal(text, start, part, 0, part.Length) == 0;
}
