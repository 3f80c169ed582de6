namespace IsoGovernance;

/// <summary>The two forms of agency codes: the one of Decision 20/2020/QĐ-TTg Art. 4 and the one that its Art. 11 let run out.</summary>
internal static class AgencyCodeForm
{
    private const int LongestCode = 35;
    private const int FirstGroup = 3;
    private const int FormerCode = 13;

    /// <summary>Whether the text from a position on is a letter A to Y and two digits, then one group a level; or Z, two digits and anything.</summary>
    public static bool IsCurrent(string text, int start = 0)
    {
        var length = text.Length - start;
        if (length < FirstGroup || length > LongestCode) return false;
        if (!IsUpper(text[start]) || !IsDigit(text[start + 1]) || !IsDigit(text[start + 2])) return false;
        // Bodies outside the ministries and localities (Z) form the rest as they like.
        if (text[start] == 'Z') return HasOnlyCodeCharacters(text, start);
        return length == FirstGroup || (text[start + FirstGroup] == '.' && AreGroups(text, start + FirstGroup + 1));
    }

    /// <summary>Whether the text from a position on is of the form 000.00.04.H40.</summary>
    public static bool IsFormer(string text, int start = 0)
    {
        if (text.Length - start != FormerCode) return false;
        for (var i = 0; i < FormerCode; i++)
        {
            var character = text[start + i];
            var fits = i switch { 3 or 6 or 9 => character == '.', 10 => IsUpper(character), _ => IsDigit(character) };
            if (!fits) return false;
        }
        return true;
    }

    private static bool AreGroups(string text, int start)
    {
        var length = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '.')
            {
                if (length == 0) return false;
                length = 0;
            }
            else if (IsUpper(text[i]) || IsDigit(text[i])) length++;
            else return false;
        }
        return length > 0;
    }

    private static bool HasOnlyCodeCharacters(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!IsUpper(text[i]) && !IsDigit(text[i]) && text[i] != '.') return false;
        }
        return true;
    }

    private static bool IsUpper(char character) => character is >= 'A' and <= 'Z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
