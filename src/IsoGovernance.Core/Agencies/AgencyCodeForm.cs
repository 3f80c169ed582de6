namespace IsoGovernance;

/// <summary>The two forms of agency codes: the one of Decision 20/2020/QĐ-TTg Art. 4 and the one that its Art. 11 let run out.</summary>
internal static class AgencyCodeForm
{
    private const int LongestCode = 35;
    private const int FirstGroup = 3;

    public static bool IsCurrent(string code)
    {
        if (code.Length < FirstGroup || code.Length > LongestCode || !IsUpper(code[0]) || !IsDigit(code[1]) || !IsDigit(code[2])) return false;
        // Bodies outside the ministries and localities (Z) form the rest as they like.
        return code[0] == 'Z' ? HasOnlyCodeCharacters(code) : code.Length == FirstGroup || (code[FirstGroup] == '.' && AreGroups(code, FirstGroup + 1));
    }

    public static bool IsFormer(string code)
    {
        // NNN.NN.NN.ANN, for instance 000.00.04.H40.
        if (code.Length != 13) return false;
        for (var i = 0; i < code.Length; i++)
        {
            var fits = i switch { 3 or 6 or 9 => code[i] == '.', 10 => IsUpper(code[i]), _ => IsDigit(code[i]) };
            if (!fits) return false;
        }
        return true;
    }

    private static bool AreGroups(string code, int start)
    {
        var length = 0;
        for (var i = start; i < code.Length; i++)
        {
            if (code[i] == '.')
            {
                if (length == 0) return false;
                length = 0;
            }
            else if (IsUpper(code[i]) || IsDigit(code[i])) length++;
            else return false;
        }
        return length > 0;
    }

    private static bool HasOnlyCodeCharacters(string code)
    {
        foreach (var character in code)
        {
            if (!IsUpper(character) && !IsDigit(character) && character != '.') return false;
        }
        return true;
    }

    private static bool IsUpper(char character) => character is >= 'A' and <= 'Z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
