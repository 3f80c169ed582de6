using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>One thing that a rule found: which sentence tells it, where in the subject it lies, and the values found.</summary>
public sealed class Breach
{
    /// <summary>The name of the sentence where a rule has just one.</summary>
    internal const string Only = "";

    private readonly StringBuilder _pointer = new();

    /// <summary>Begins to tell what was found, about the subject as a whole.</summary>
    /// <param name="variant">Which of the rule's sentences tells it; empty where the rule has one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="variant"/> is null.</exception>
    public Breach(string variant = Only) => Variant = variant ?? throw new ArgumentNullException(nameof(variant));

    internal string Variant { get; }

    /// <summary>The JSON pointer below the subject; empty for the subject itself.</summary>
    internal string Pointer => _pointer.ToString();

    internal List<FindingArgument> Arguments { get; } = [];

    /// <summary>The day that decides which value of the law counted; null for the assessment date.</summary>
    internal LocalDate? LawOn { get; private set; }

    /// <summary>Points at a member of the subject or, after another call, of the record pointed at.</summary>
    /// <param name="member">The member, for instance <c>nameof(system.Policies)</c>.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentException"><paramref name="member"/> is null or empty.</exception>
    public Breach At(string member)
    {
        if (string.IsNullOrEmpty(member)) throw new ArgumentException("A member has a name.", nameof(member));
        _pointer.Append('/').Append(CamelCase.Of(member));
        return this;
    }

    /// <summary>Points at an item of a list.</summary>
    /// <param name="member">The list.</param>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentException"><paramref name="member"/> is null or empty.</exception>
    public Breach At(string member, int index)
    {
        At(member)._pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Adds a text that the sentence names.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="value">The text; null when it is not recorded.</param>
    /// <returns>The same object.</returns>
    public Breach With(string name, string? value) => Add(name, value);

    /// <summary>Adds a whole number that the sentence names.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="value">The number; null when it is not recorded.</param>
    /// <returns>The same object.</returns>
    public Breach With(string name, int? value) => Add(name, value);

    /// <summary>Adds a measured number that the sentence names.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="value">The number; null when it is not recorded.</param>
    /// <returns>The same object.</returns>
    public Breach With(string name, decimal? value) => Add(name, value);

    /// <summary>Adds a day that the sentence names.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="value">The day; null when it is not recorded.</param>
    /// <returns>The same object.</returns>
    public Breach With(string name, LocalDate? value) => Add(name, value);

    /// <summary>Adds a share that the sentence names.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="value">The share; null when it is not recorded.</param>
    /// <returns>The same object.</returns>
    public Breach With(string name, Ratio? value) => Add(name, value);

    /// <summary>Adds texts that the sentence lists.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="values">The texts.</param>
    /// <returns>The same object.</returns>
    public Breach With(string name, ValueList<string> values) => Add(name, values);

    internal Breach With(string name, List<string> values) => Add(name, new ValueList<string>(values));

    internal Breach With(string name, EditionItem item) => Add(name, item);

    internal Breach With(string name, List<EditionItem> items) => Add(name, new ValueList<EditionItem>(items));

    internal Breach UnderLawOf(LocalDate day)
    {
        LawOn = day;
        return this;
    }

    private Breach Add(string name, object? value)
    {
        Arguments.Add(new FindingArgument(name, value));
        return this;
    }
}
