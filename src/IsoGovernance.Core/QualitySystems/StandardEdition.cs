using System;

namespace IsoGovernance;

/// <summary>An edition of the quality management standard (phiên bản tiêu chuẩn), named by its official number.</summary>
/// <remarks>Editions are open: any text can be recorded, and the law in force says what it knows of an edition. Text is compared ordinally.</remarks>
public readonly struct StandardEdition : IEquatable<StandardEdition>
{
    private readonly string? _text;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public StandardEdition(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The text as it was written.</summary>
    public string Text => _text ?? "";

    /// <summary>TCVN ISO 9001:2008, the edition that Decision 19/2014/QĐ-TTg names.</summary>
    public static StandardEdition Iso2008 => new("TCVN ISO 9001:2008");

    /// <summary>TCVN ISO 9001:2015, published by decision 4109/QĐ-BKHCN of 2015-12-31.</summary>
    public static StandardEdition Iso2015 => new("TCVN ISO 9001:2015");

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator StandardEdition(string text) => new(text);

    /// <summary>Whether two values have the same text.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(StandardEdition left, StandardEdition right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(StandardEdition left, StandardEdition right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StandardEdition other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StandardEdition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as it was written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
