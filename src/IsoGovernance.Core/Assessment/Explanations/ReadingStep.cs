using IsoGovernance.Law;

namespace IsoGovernance.Assessment;

/// <summary>A reading of unclear law that the rule followed.</summary>
public sealed record ReadingStep : ExplanationStep
{
    internal ReadingStep(ReadingUsed reading) => Reading = reading;

    /// <inheritdoc/>
    public override string Kind => "reading";

    /// <summary>The reading and the option.</summary>
    public ReadingUsed Reading { get; }

    private protected override LocalizedText Told()
    {
        var question = ReadingQuestions.Of(Reading.Name);
        return new(
            question is null ? $"Cách hiểu {Reading.Name}: {Reading.Choice}." : $"Cách hiểu {Reading.Name} ({question.Vietnamese}): {Reading.Choice}.",
            question is null ? $"Reading {Reading.Name}: {Reading.Choice}." : $"Reading {Reading.Name} ({question.English}): {Reading.Choice}.");
    }
}
