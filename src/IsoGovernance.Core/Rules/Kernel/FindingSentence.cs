namespace IsoGovernance.Rules;

/// <summary>A sentence that tells a finding; placeholders such as <c>{due}</c> stand for the finding's arguments.</summary>
public sealed record FindingSentence
{
    /// <summary>Makes a sentence.</summary>
    /// <param name="variant">Which of the rule's findings it tells; empty where the rule has one.</param>
    /// <param name="vietnamese">The Vietnamese sentence, in Unicode NFC.</param>
    /// <param name="english">The English sentence, with the same placeholders.</param>
    /// <exception cref="System.ArgumentException">A text is null or empty.</exception>
    public FindingSentence(string variant, string vietnamese, string english)
    {
        Variant = variant ?? throw new System.ArgumentNullException(nameof(variant));
        Text = new LocalizedText(vietnamese, english);
    }

    /// <summary>Which of the rule's findings it tells; empty where the rule has one.</summary>
    public string Variant { get; }

    /// <summary>The sentence.</summary>
    public LocalizedText Text { get; }
}
