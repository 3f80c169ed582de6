using System;
using NodaTime;

namespace IsoGovernance.Law;

/// <summary>A number that the law sets (tham số pháp luật), by name; its values are dated.</summary>
public abstract class LawParameter
{
    private protected LawParameter(string name, LocalizedText unit)
    {
        Name = name;
        Unit = unit;
    }

    /// <summary>The permanent name, for instance <c>legal-change.months</c>.</summary>
    public string Name { get; }

    /// <summary>What the number counts.</summary>
    public LocalizedText Unit { get; }

    /// <summary>Whether a text is a value of this parameter.</summary>
    internal abstract bool Accepts(string? text);

    /// <summary>The value in force on a day as an argument of a finding; null when none is.</summary>
    internal abstract ParameterInForce? InForceOn(LawOnDate law, LocalDate date);
}

/// <summary>A number that the law sets, with its values.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class LawParameter<T> : LawParameter
    where T : struct, IComparable<T>
{
    internal delegate bool Reader(string? text, out T value);

    private readonly Reader _read;
    private readonly Func<T, string> _write;

    internal LawParameter(
        string name, LocalizedText unit, bool higherIsStricter, Reader read, Func<T, string> write, params DatedValue<T>[] values)
        : base(name, unit)
    {
        HigherIsStricter = higherIsStricter;
        Values = values;
        _read = read;
        _write = write;
    }

    /// <summary>Whether a higher value is the stricter one; otherwise a lower or earlier one is.</summary>
    public bool HigherIsStricter { get; }

    /// <summary>The values that the law sets, in the order of time.</summary>
    public ValueList<DatedValue<T>> Values { get; }

    internal override bool Accepts(string? text) => _read(text, out _);

    internal bool TryRead(string? text, out T value) => _read(text, out value);

    internal override ParameterInForce? InForceOn(LawOnDate law, LocalDate date) =>
        law.Find(this, date) is { } found
            ? new ParameterInForce(this, _write(found.Value), found.From, found.Until, found.Citations, found.Document)
            : null;
}
