using System;
using System.Collections.Generic;

namespace IsoGovernance;

/// <summary>A value of a published list of codes, or the text that was written where no such code is known.</summary>
/// <typeparam name="T">The list, an enumeration whose members are the codes.</typeparam>
/// <remarks>
/// Data may hold any text: an unknown code is kept as it was written, is equal to nothing but the same text, and lets rules that need
/// the value say that they could not be evaluated. The codes are the members' names in camel case, for instance
/// <c>communeCommittee</c>.
/// </remarks>
public readonly struct Coded<T> : IEquatable<Coded<T>>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByCode = Codes();
    private readonly string? _unknown;
    private readonly T _value;

    /// <summary>Holds a known value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no member of the list.</exception>
    public Coded(T value)
    {
        if (!ByCode.ContainsValue(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "No member of the list of codes.");
        _value = value;
    }

    private Coded(string unknown) => _unknown = unknown;

    /// <summary>The known value, or null when the text is no known code.</summary>
    public T? Known => _unknown is null ? _value : null;

    /// <summary>Whether the text is a known code.</summary>
    public bool IsKnown => _unknown is null;

    /// <summary>The code, or the text as it was written where no code is known.</summary>
    public string Text => _unknown ?? Code(_value);

    /// <summary>The codes of the list, in the order of its members.</summary>
    public static IReadOnlyCollection<string> KnownCodes => ByCode.Keys;

    /// <summary>Reads a code; text that is none is kept.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Coded<T> Parse(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        return ByCode.TryGetValue(text, out var value) ? new Coded<T>(value) : new Coded<T>(text);
    }

    /// <summary>Holds a known value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The coded value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no member of the list.</exception>
    public static implicit operator Coded<T>(T value) => new(value);

    /// <summary>Whether two coded values are the same code or the same unknown text.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Coded<T> left, Coded<T> right) => left.Equals(right);

    /// <summary>Whether two coded values differ.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Coded<T> left, Coded<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Coded<T> other) =>
        string.Equals(_unknown, other._unknown, StringComparison.Ordinal) && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Coded<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _unknown is null ? _value.GetHashCode() : StringComparer.Ordinal.GetHashCode(_unknown);

    /// <summary>The code, or the text as it was written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    private static string Code(T value) => CamelCase.Of(value.ToString());

    private static Dictionary<string, T> Codes()
    {
        var codes = new Dictionary<string, T>(StringComparer.Ordinal);
#if NET
        foreach (var value in Enum.GetValues<T>()) codes.Add(Code(value), value);
#else
        foreach (var value in (T[])Enum.GetValues(typeof(T))) codes.Add(Code(value), value);
#endif
        return codes;
    }
}

/// <summary>The spelling of members and codes in the exchange format and in paths.</summary>
internal static class CamelCase
{
    public static string Of(string name) =>
        name.Length == 0 || char.IsLower(name[0]) ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
}
