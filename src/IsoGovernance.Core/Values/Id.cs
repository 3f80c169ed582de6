using System;

namespace IsoGovernance;

/// <summary>The identifier (mã định danh) of a record of one kind; an <c>Id&lt;Agency&gt;</c> cannot be mistaken for another.</summary>
/// <typeparam name="TRecord">The kind of record that is identified.</typeparam>
/// <remarks>
/// The text is kept as it was written and compared ordinally, so <c>A1</c> and <c>a1</c> are two records. <c>default</c> and blank
/// text are identifiers that are missing: they are allowed in data and reported by rule DAT001.
/// </remarks>
/// <param name="value">The text; null is a missing identifier.</param>
public readonly struct Id<TRecord>(string? value) : IEquatable<Id<TRecord>>
{
    private readonly string? _value = value;

    /// <summary>The text as it was written; empty when the identifier is missing.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether there is no identifier: nothing, or only white space, was written.</summary>
    public bool IsMissing => string.IsNullOrWhiteSpace(_value);

    /// <summary>Makes an identifier of its text.</summary>
    /// <param name="value">The text; null is a missing identifier.</param>
    /// <returns>The identifier.</returns>
    public static implicit operator Id<TRecord>(string? value) => new(value);

    /// <summary>Whether two identifiers have the same text.</summary>
    /// <param name="left">An identifier.</param>
    /// <param name="right">Another identifier.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Id<TRecord> left, Id<TRecord> right) => left.Equals(right);

    /// <summary>Whether two identifiers differ.</summary>
    /// <param name="left">An identifier.</param>
    /// <param name="right">Another identifier.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Id<TRecord> left, Id<TRecord> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Id<TRecord> other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id<TRecord> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text as it was written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
