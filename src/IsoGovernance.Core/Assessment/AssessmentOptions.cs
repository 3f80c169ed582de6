using System;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>How a host has registers judged. Immutable; checked when an assessor is made of it.</summary>
public sealed record AssessmentOptions
{
    /// <summary>The law with stricter local values, readings, the working calendar and further editions of the standard.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LawBook Law { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = LawBook.Default;

    /// <summary>The findings that are accepted.</summary>
    public ValueList<Waiver> Waivers { get; init; }

    /// <summary>The severities that differ from the rules' own.</summary>
    public ValueList<SeverityOverride> Severities { get; init; }

    /// <summary>The rules that are switched off.</summary>
    public ValueList<RuleOff> RulesOff { get; init; }

    /// <summary>The host's own rules, which are judged with the library's.</summary>
    public ValueList<LocalRule> Rules { get; init; }

    /// <summary>
    /// Whether each finding tells how it came about (<see cref="Finding.Explanation"/>); not by default. It costs memory for each finding listed,
    /// and nothing where nothing is found.
    /// </summary>
    public bool Explain { get; init; }

    /// <summary>
    /// How many findings, and how many reviews, a report lists; further ones are counted. Which are listed does not depend on the order of
    /// the records. 10,000 by default, at least 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int FindingLimit
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one finding is listed.");
    } = 10_000;
}
