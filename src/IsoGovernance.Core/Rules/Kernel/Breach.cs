using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>One thing that a rule found: which sentence tells it, where in the subject it lies, and the values found.</summary>
public sealed class Breach
{
    /// <summary>The name of the sentence where a rule has just one.</summary>
    internal const string Only = "";

    // Most numbers are small, and a register has very many findings.
    private const int SmallNumbers = 2100;
    private static readonly object[] Small = [.. Enumerable.Range(0, SmallNumbers).Cast<object>()];

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

    /// <summary>The facts that decided, in the order in which the rule names them; null when it names none.</summary>
    internal List<FactRead>? Facts { get; private set; }

    /// <summary>The duties that were missed; null when the finding is about none.</summary>
    internal List<Duty>? Duties { get; private set; }

    /// <summary>The terms that were counted besides those of duties; null when there are none.</summary>
    internal List<TermSpan>? Terms { get; private set; }

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

    internal Breach At(in Member member) => member.Index < 0 ? At(member.Name) : At(member.Name, member.Index);

    /// <summary>Adds a text that the sentence names.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="value">The text; null when it is not recorded.</param>
    /// <returns>The same object.</returns>
    public Breach With(string name, string? value) => Add(name, value);

    /// <summary>Adds a whole number that the sentence names.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="value">The number; null when it is not recorded.</param>
    /// <returns>The same object.</returns>
    public Breach With(string name, int? value) => Add(name, value is >= 0 and < SmallNumbers ? Small[value.Value] : value);

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

    /// <summary>Adds a value that the sentence names and tells where it stands, so that an explanation of the finding names both.</summary>
    /// <param name="name">The placeholder, without braces.</param>
    /// <param name="record">The record that holds the value: one of the register, the subject or another.</param>
    /// <param name="value">The value as for <see cref="Read(Fact, object, string)"/>.</param>
    /// <param name="member">Where it stands; left out, it is taken from the expression of <paramref name="value"/>.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The value is none that a register records, or the member is no path of names.</exception>
    public Breach With(string name, Fact record, object? value, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        var fact = new FactRead(record, member, value, name);
        (Facts ??= []).Add(fact);
        return Add(name, fact.Value);
    }

    /// <summary>Names a fact that decided: one whose change would change the verdict, also where nothing is recorded.</summary>
    /// <remarks>Explanations show it (<see cref="Assessment.AssessmentOptions.Explain"/>); the finding itself does not change.</remarks>
    /// <param name="record">The record that holds the value: one of the register, the subject or another.</param>
    /// <param name="value">
    /// The value as the record holds it: a text, a number, a day, a yes or no, a code, an identifier; null when it is not recorded. Written as an
    /// expression over the record, such as <c>audit.CompletedOn</c> or <c>inspection.Minutes?.On</c>, it says by itself where it stands.
    /// </param>
    /// <param name="member">Where it stands; left out, it is taken from the expression of <paramref name="value"/>.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The value is none that a register records, or the member is no path of names.</exception>
    public Breach Read(Fact record, object? value, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        (Facts ??= []).Add(new FactRead(record, member, value));
        return this;
    }

    /// <summary>Names a list that decided: of records how many it holds, of other values which.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="record">The record that holds the list.</param>
    /// <param name="list">The list, written as an expression over the record, such as <c>system.Declarations</c>.</param>
    /// <param name="member">Where it stands; left out, it is taken from the expression of <paramref name="list"/>.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The member is no path of names.</exception>
    public Breach Read<T>(Fact record, ValueList<T> list, [CallerArgumentExpression(nameof(list))] string member = "")
    {
        object value = typeof(Fact).IsAssignableFrom(typeof(T))
            ? new RecordCount(list.Count)
            : new ValueList<string>(Array.ConvertAll(list.Items, item => Convert.ToString(item, CultureInfo.InvariantCulture)!));
        return Read(record, value, member);
    }

    /// <summary>Names how many records of a list are of the kind that the rule looks for.</summary>
    internal Breach Counted(Fact record, string list, int count) => Read(record, new RecordCount(count) { IsSelection = true }, list);

    /// <summary>Names a fact of a member, or of an item of a list where there is a position.</summary>
    internal Breach ReadMember(Fact record, Member member, object? value)
    {
        (Facts ??= []).Add(new FactRead(record, member.Name, member.Index, value));
        return this;
    }

    /// <summary>Names a fact of a record that is not at hand any more, by its place in the register.</summary>
    internal Breach ReadAt(Register head, string list, int index, string member, object? value)
    {
        var fact = new FactRead(head, list, index, value);
        fact.Below(member);
        (Facts ??= []).Add(fact);
        return this;
    }

    /// <summary>Names how many records of a list counted, in a record that is not at hand any more.</summary>
    internal Breach CountedAt(Register head, string list, int index, string member, int count) =>
        ReadAt(head, list, index, member, new RecordCount(count) { IsSelection = true });

    internal Breach Of(Duty duty)
    {
        (Duties ??= []).Add(duty);
        return this;
    }

    internal Breach Counted(TermSpan term)
    {
        (Terms ??= []).Add(term);
        return this;
    }

    internal Breach With(string name, List<string> values) => Add(name, new ValueList<string>(values));

    internal Breach With(string name, EditionItem item) => Add(name, item);

    internal Breach With(string name, List<EditionItem> items) => Add(name, new ValueList<EditionItem>(items));

    /// <summary>Drops what only an explanation asks for: very many breaches wait for their systems.</summary>
    internal void DropBackground()
    {
        Facts = null;
        Duties = null;
        Terms = null;
    }

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
