using System;

namespace IsoGovernance.Assessment;

/// <summary>One step of an explanation, in typed values and as a sentence.</summary>
public abstract record ExplanationStep
{
    private protected ExplanationStep()
    {
    }

    /// <summary>The kind of step: <c>fact</c>, <c>parameter</c>, <c>reading</c>, <c>day</c> or <c>conclusion</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The step in a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string Message(Language language) => Told().In(language);

    private protected abstract LocalizedText Told();
}
