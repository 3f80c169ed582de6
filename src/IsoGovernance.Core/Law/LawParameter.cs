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

    /// <summary>The values that the law sets, as texts, in the order of time.</summary>
    public abstract ValueList<ParameterInForce> History { get; }

    /// <summary>Whether a text is a value of the parameter, in the form of the exchange format.</summary>
    internal abstract bool CanRead(string text);

    /// <summary>The value in force on a day; null when none is.</summary>
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

    /// <inheritdoc/>
    public override ValueList<ParameterInForce> History => Array.ConvertAll(Values.Items, Written);

    internal bool TryRead(string? text, out T value) => _read(text, out value);

    internal override bool CanRead(string text) => _read(text, out _);

    internal override ParameterInForce? InForceOn(LawOnDate law, LocalDate date) => law.Find(this, date) is { } found ? Written(found) : null;

    private ParameterInForce Written(DatedValue<T> dated) =>
        new(this, _write(dated.Value), dated.From, dated.Until, dated.Citations, dated.Document);
}
