using System;

namespace IsoGovernance;

/// <summary>The electronic identifier (mã định danh điện tử) of an agency, as Decision 20/2020/QĐ-TTg forms it.</summary>
/// <remarks>Any text is kept; rule DAT002 judges its form on a date. Text is compared ordinally.</remarks>
public readonly struct AgencyCode : IEquatable<AgencyCode>
{
    private readonly string? _text;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public AgencyCode(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The text as it was written.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether the text has the form of Decision 20/2020/QĐ-TTg Art. 4, levels from left to right: <c>H13.21.05</c>.</summary>
    public bool IsWellFormed => AgencyCodeForm.IsCurrent(Text);

    /// <summary>Whether the text has the older form of 13 characters with level 1 on the right: <c>000.00.04.H40</c>.</summary>
    public bool HasFormerForm => AgencyCodeForm.IsFormer(Text);

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator AgencyCode(string text) => new(text);

    /// <summary>Whether two values have the same text.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(AgencyCode left, AgencyCode right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(AgencyCode left, AgencyCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AgencyCode other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AgencyCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as it was written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
