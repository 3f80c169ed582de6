using System;
using System.Globalization;

namespace IsoGovernance;

/// <summary>An exact share (tỷ lệ), such as one third: a numerator over a denominator, never a decimal.</summary>
/// <remarks>Two ratios are equal when both parts are: 2/6 and 1/3 compare as the same size but are not the same record of a count.</remarks>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    private readonly int _denominatorLessOne;

    /// <summary>Makes a ratio.</summary>
    /// <param name="numerator">The part, at least 0.</param>
    /// <param name="denominator">The whole, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is negative or the denominator less than 1.</exception>
    public Ratio(int numerator, int denominator)
    {
        if (numerator < 0) throw new ArgumentOutOfRangeException(nameof(numerator), numerator, "A part is not negative.");
        if (denominator < 1) throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A whole is at least 1.");
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>The part.</summary>
    public int Numerator { get; }

    /// <summary>The whole; 1 for <c>default</c>, which is zero.</summary>
    public int Denominator => _denominatorLessOne + 1;

    /// <summary>The share of a number of things, rounded up: one third of 8 is 3.</summary>
    /// <param name="count">The number of things, at least 0.</param>
    /// <returns>The smallest whole number that is at least this share of <paramref name="count"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public int Of(int count)
    {
        if (count < 0) throw new ArgumentOutOfRangeException(nameof(count), count, "A count is not negative.");
        return checked((int)((((long)Numerator * count) + Denominator - 1) / Denominator));
    }

    /// <summary>The share in tenths of a percent, cut and not rounded, so that only the whole reads 100.0 %.</summary>
    /// <returns>For 14/15 the number 933.</returns>
    public long PerMille() => (long)Numerator * 1000 / Denominator;

    /// <summary>Reads <c>1/3</c> or <c>1</c>.</summary>
    /// <param name="text">The text; null is no ratio.</param>
    /// <param name="ratio">The ratio, zero when the text is none.</param>
    /// <returns>Whether the text is a ratio.</returns>
    public static bool TryParse(string? text, out Ratio ratio)
    {
        ratio = default;
        if (text is null) return false;
        var slash = text.IndexOf('/');
        var part = slash < 0 ? text : text.Substring(0, slash);
        var whole = slash < 0 ? "1" : text.Substring(slash + 1);
        if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            || !int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            || denominator < 1) return false;
        ratio = new Ratio(numerator, denominator);
        return true;
    }

    /// <summary>Whether both parts are equal.</summary>
    /// <param name="left">A ratio.</param>
    /// <param name="right">Another ratio.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether a part differs.</summary>
    /// <param name="left">A ratio.</param>
    /// <param name="right">Another ratio.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left share is the smaller one.</summary>
    /// <param name="left">A ratio.</param>
    /// <param name="right">Another ratio.</param>
    /// <returns>Whether it is smaller.</returns>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left share is the larger one.</summary>
    /// <param name="left">A ratio.</param>
    /// <param name="right">Another ratio.</param>
    /// <returns>Whether it is larger.</returns>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left share is not the larger one.</summary>
    /// <param name="left">A ratio.</param>
    /// <param name="right">Another ratio.</param>
    /// <returns>Whether it is smaller or of the same size.</returns>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left share is not the smaller one.</summary>
    /// <param name="left">A ratio.</param>
    /// <param name="right">Another ratio.</param>
    /// <returns>Whether it is larger or of the same size.</returns>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the sizes of two shares: 2/6 and 1/3 compare as 0.</summary>
    /// <param name="other">The other share.</param>
    /// <returns>Less than 0, 0 or more than 0.</returns>
    public int CompareTo(Ratio other) => ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Numerator * 397) ^ Denominator);

    /// <summary>The parts, for instance <c>1/3</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
}
