using System;

namespace IsoGovernance;

/// <summary>The code (mã thủ tục hành chính) of an administrative procedure in the national database, for instance <c>1.011442</c>.</summary>
/// <remarks>
/// Any text is kept; rule DAT003 judges its form. Text is compared ordinally. The hash is computed once, when the code is made, because
/// coverage is decided by looking codes up.
/// </remarks>
public readonly struct ProcedureCode : IEquatable<ProcedureCode>
{
    private readonly string? _text;
    private readonly int _hash;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ProcedureCode(string text)
    {
        _text = text ?? throw new ArgumentNullException(nameof(text));
        // The empty text is default too. The platform seeds its hash, so that no file can hold codes made to share one and be searched one by one.
        _hash = text.Length == 0 ? 0 : StringComparer.Ordinal.GetHashCode(text);
    }

    /// <summary>The text as it was written.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether no code was written.</summary>
    public bool IsMissing => string.IsNullOrWhiteSpace(_text);

    /// <summary>Whether the text is a digit, a full stop and six digits, with an agency's code behind them or without one.</summary>
    public bool IsWellFormed => ProcedureCodeForm.IsWellFormed(Text);

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator ProcedureCode(string text) => new(text);

    /// <summary>Whether two codes have the same text.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ProcedureCode left, ProcedureCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ProcedureCode left, ProcedureCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ProcedureCode other) => _hash == other._hash && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProcedureCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>The text as it was written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
