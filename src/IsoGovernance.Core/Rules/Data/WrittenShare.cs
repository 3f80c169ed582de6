using System.Globalization;

namespace IsoGovernance.Rules;

/// <summary>A share as people write it: <c>56/60</c>, <c>93.3%</c>, <c>93,3 %</c> or <c>0.933</c>.</summary>
internal static class WrittenShare
{
    private const decimal WholeInPercent = 100m;

    /// <summary>Whether a text is a share that lies between nothing and the whole.</summary>
    public static bool IsWithinRange(string text)
    {
        if (Ratio.TryParse(text, out var ratio)) return ratio.Numerator <= ratio.Denominator;
        var isPercent = text.EndsWith("%", System.StringComparison.Ordinal);
        var number = (isPercent ? text.Substring(0, text.Length - 1).TrimEnd() : text).Replace(',', '.');
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value <= (isPercent ? WholeInPercent : 1m);
    }
}
