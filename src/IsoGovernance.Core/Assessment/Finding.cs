using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Messages;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>What a rule found (phát hiện), or, among the reviews of a report, the evidence that a person must judge.</summary>
public sealed record Finding
{
    internal Finding(Rule rule, Severity severity, Subject subject, string below, string variant)
    {
        Rule = rule;
        Severity = severity;
        Subject = subject;
        Below = below;
        Variant = variant;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The rule's permanent code, for instance <c>AUD001</c>.</summary>
    public string Code => Rule.Descriptor.Code;

    /// <summary>How grave it is: by the rule, or by the host's own severity for it.</summary>
    public Severity Severity { get; }

    /// <summary>How grave it is by the rule.</summary>
    public Severity RuleSeverity => Rule.Descriptor.Severity;

    /// <summary>The waiver that covers it, so that it no longer counts; null when none does.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>The record that the rule judged.</summary>
    public Subject Subject { get; }

    /// <summary>The JSON pointer of the place within the register that shows it: the subject or a member of it.</summary>
    public string Path => Below.Length == 0 ? Subject.Path : Subject.Path + Below;

    /// <summary>
    /// Where <see cref="Path"/> stands in the text that was read or, where it was not written, the innermost value around it that was;
    /// null when the facts did not come from a text.
    /// </summary>
    public TextPlace? Place { get; init; }

    /// <summary>The values found, as the rule names them.</summary>
    public ValueList<FindingArgument> Arguments { get; init; }

    /// <summary>The provisions that the finding rests on.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The numbers of the law that counted, each with the value of the day that mattered.</summary>
    public ValueList<ParameterInForce> Parameters { get; init; }

    /// <summary>The JSON pointer below the subject; empty for the subject itself.</summary>
    internal string Below { get; }

    /// <summary>The sentence of the rule that tells it; the empty text where the rule has one.</summary>
    internal string Variant { get; }

    /// <summary>How it came about; null where <see cref="AssessmentOptions.Explain"/> does not ask for it.</summary>
    public Explanation? Explanation => Background as Explanation;

    /// <summary>
    /// The explanation, which knows the reason too, or the reason alone of a finding that only a record is missing; one field, for very many
    /// findings are kept and few have either.
    /// </summary>
    internal object? Background { get; init; }

    /// <summary>The record that is missing, where that alone is the finding; null otherwise.</summary>
    internal Reason? Missing => Background as Reason ?? Explanation?.Missing;

    /// <summary>The value of an argument.</summary>
    /// <param name="argument">The argument's name.</param>
    /// <returns>The value; null when it is not recorded or when there is no argument of that name.</returns>
    public object? this[string argument]
    {
        get
        {
            foreach (var known in Arguments.Items)
            {
                if (string.Equals(known.Name, argument, StringComparison.Ordinal)) return known.Value;
            }
            return null;
        }
    }

    /// <summary>The finding in a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string Message(Language language) => Missing is { } missing ? missing.Text.In(language) + "." : Sentence.Of(Rule.Text.SentenceOf(Variant).In(language), Arguments, language);

    /// <summary>The JSON pointers of its place and of the facts that explain it.</summary>
    internal IEnumerable<string> Pointers()
    {
        yield return Path;
        foreach (var step in Explanation?.Steps.Items ?? [])
        {
            if (step is FactStep fact) yield return fact.Path;
        }
    }

    internal Finding Located(IReadOnlyDictionary<string, TextPlace> places)
    {
        var located = places.TryGetValue(Path, out var place) ? this with { Place = place } : this;
        return Explanation is { } explanation ? located with { Background = explanation.Located(places) } : located;
    }

    /// <summary>The code and the place, for the debugger.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code + " " + Path;
}
