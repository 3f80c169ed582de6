namespace IsoGovernance.Json.Reading;

/// <summary>Tells whether a Vietnamese text is in Unicode normal form C, the same on every machine: some know no Unicode data.</summary>
internal static class NormalForm
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    // Grave, acute, circumflex, tilde, breve, hook above, horn and dot below: the marks of Vietnamese letters.
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";
    private const string PlainVowels = "aeiouyAEIOUY";
    private const char FirstLetterWithMark = '\u00C0';

    /// <summary>Whether no letter is written as a letter and a mark that make one letter together.</summary>
    public static bool IsNormalised(string text)
    {
        if (PlainText.Is(text)) return true;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is < FirstMark or > LastMark || !IsOneOf(text[i], Marks)) continue;
            var before = text[i - 1];
            if (IsOneOf(before, PlainVowels) || (before >= FirstLetterWithMark && char.IsLetter(before))) return false;
        }
        return true;
    }

    private static bool IsOneOf(char character, string characters)
    {
        foreach (var one in characters)
        {
            if (one == character) return true;
        }
        return false;
    }
}
