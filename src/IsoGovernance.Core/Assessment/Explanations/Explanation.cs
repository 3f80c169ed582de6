using System;
using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>How a finding came about: what the rule read, which numbers of the law counted, how the days follow, and what that comes to.</summary>
/// <remarks>
/// It is made of what the rule did, not told a second time: the values are those that it read, the days those that it compared. Made where
/// <see cref="AssessmentOptions.Explain"/> asks for it.
/// </remarks>
public sealed record Explanation
{
    internal Explanation(ValueList<ExplanationStep> steps, Reason? missing)
    {
        Steps = steps;
        Missing = missing;
    }

    /// <summary>The steps in order: facts, numbers of the law, readings of it, days, and one conclusion at the end.</summary>
    public ValueList<ExplanationStep> Steps { get; }

    internal Explanation Located(IReadOnlyDictionary<string, TextPlace> places) => new(
        new ValueList<ExplanationStep>(Array.ConvertAll(Steps.Items, step => step is FactStep fact && places.TryGetValue(fact.Path, out var place) ? fact with { Place = place } : step)), Missing);

    /// <summary>The record that is missing, where that alone is the finding; null otherwise.</summary>
    internal Reason? Missing { get; }
}
