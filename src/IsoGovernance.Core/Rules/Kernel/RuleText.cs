using System;

namespace IsoGovernance.Rules;

/// <summary>Everything that people read about a rule, in both languages side by side.</summary>
public sealed record RuleText
{
    /// <summary>What a finding says in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the rule demands.</summary>
    public required LocalizedText Demand { get; init; }

    /// <summary>Whom it concerns and since when.</summary>
    public required LocalizedText Scope { get; init; }

    /// <summary>An example of what breaks it.</summary>
    public required LocalizedText Example { get; init; }

    /// <summary>How to put a finding right.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>What it does not judge.</summary>
    public required LocalizedText NotJudged { get; init; }

    /// <summary>The sentences of the rule's findings.</summary>
    public required ValueList<FindingSentence> Sentences { get; init; }

    /// <summary>
    /// The sentences that say what is to be done, of a rule that says what is due; empty for others. Their variants are those of the
    /// findings that tell it was not done.
    /// </summary>
    public ValueList<FindingSentence> Due { get; init; }

    internal LocalizedText SentenceOf(string variant) =>
        Find(Sentences, variant) ?? throw new ArgumentException("The rule has no sentence for the variant '" + variant + "'.", nameof(variant));

    internal LocalizedText DueSentenceOf(string variant) =>
        Find(Due, variant) ?? Find(Due, Breach.Only) ?? throw new ArgumentException("The rule does not say what is due.", nameof(variant));

    private static LocalizedText? Find(ValueList<FindingSentence> sentences, string variant)
    {
        foreach (var sentence in sentences.Items)
        {
            if (string.Equals(sentence.Variant, variant, StringComparison.Ordinal)) return sentence.Text;
        }
        return null;
    }
}
