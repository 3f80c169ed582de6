using System;
using System.Globalization;

namespace IsoGovernance.Rules;

/// <summary>A share as people write it: <c>56/60</c>, <c>93.3%</c>, <c>93,3 %</c> or <c>0.933</c>.</summary>
internal static class WrittenShare
{
    private const decimal WholeInPercent = 100m;
    private const int MostDecimals = 9;

    /// <summary>Whether a text is a share that lies between nothing and the whole.</summary>
    public static bool IsWithinRange(string text)
    {
        if (Ratio.TryParse(text, out var ratio)) return ratio.Numerator <= ratio.Denominator;
        return TryParseDecimal(text, out var value, out var whole) && value <= whole;
    }

    /// <summary>Whether a text tells the size of a counted share, rounded or cut to the decimals that it gives; null when it is no share.</summary>
    public static bool? IsSame(string text, Ratio counted)
    {
        if (Ratio.TryParse(text, out var ratio)) return ratio.CompareTo(counted) == 0;
        if (!TryParseDecimal(text, out var value, out var whole)) return null;
        var lastPlace = 1m;
        for (var i = 0; i < Math.Min(DecimalsOf(text), MostDecimals); i++) lastPlace /= 10;
        var exact = whole * counted.Numerator / counted.Denominator;
        return Math.Abs(exact - value) < lastPlace;
    }

    private static bool TryParseDecimal(string text, out decimal value, out decimal whole)
    {
        var isPercent = text.EndsWith("%", StringComparison.Ordinal);
        whole = isPercent ? WholeInPercent : 1m;
        return decimal.TryParse(Digits(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static int DecimalsOf(string text)
    {
        var digits = Digits(text);
        var point = digits.IndexOf('.');
        return point < 0 ? 0 : digits.Length - point - 1;
    }

    private static string Digits(string text) =>
        (text.EndsWith("%", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1).TrimEnd() : text).Replace(',', '.');
}
