using System.Collections.Generic;
using System.Globalization;
using System.Text;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>One thing that a rule found: which sentence tells it, where in the subject it lies, and the values found.</summary>
/// <param name="variant">The sentence of the rule's text.</param>
internal sealed class Breach(string variant = Breach.Only)
{
    /// <summary>The name of the sentence where a rule has just one.</summary>
    public const string Only = "";

    private readonly StringBuilder _pointer = new();

    public string Variant { get; } = variant;

    /// <summary>The JSON pointer below the subject; empty for the subject itself.</summary>
    public string Pointer => _pointer.ToString();

    public List<FindingArgument> Arguments { get; } = [];

    /// <summary>The day that decides which value of the law counted; null for the assessment date.</summary>
    public LocalDate? LawOn { get; private set; }

    public Breach At(string member)
    {
        _pointer.Append('/').Append(CamelCase.Of(member));
        return this;
    }

    public Breach At(string member, int index)
    {
        At(member)._pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public Breach With(string name, string? value) => Add(name, value);

    public Breach With(string name, int? value) => Add(name, value);

    public Breach With(string name, decimal? value) => Add(name, value);

    public Breach With(string name, LocalDate? value) => Add(name, value);

    public Breach With(string name, Ratio? value) => Add(name, value);

    public Breach With(string name, List<string> values) => Add(name, new ValueList<string>(values));

    public Breach With(string name, EditionItem item) => Add(name, item);

    public Breach With(string name, List<EditionItem> items) => Add(name, new ValueList<EditionItem>(items));

    public Breach UnderLawOf(LocalDate day)
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
