using System;

namespace IsoGovernance;

/// <summary>The number and symbol (số, ký hiệu) of an official document, for instance <c>616/QĐ-UBND</c>.</summary>
/// <remarks>Any text is kept; rule DAT004 judges its form. Text is compared ordinally.</remarks>
public readonly struct DocumentNumber : IEquatable<DocumentNumber>
{
    private readonly string? _text;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public DocumentNumber(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The text as it was written.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether the text has the form of an administrative document or is a text of the National Assembly (<c>91/2015/QH13</c>).</summary>
    public bool IsWellFormed => DocumentNumberForm.IsWellFormed(Text);

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator DocumentNumber(string text) => new(text);

    /// <summary>Whether two values have the same text.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DocumentNumber left, DocumentNumber right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DocumentNumber left, DocumentNumber right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DocumentNumber other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as it was written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
