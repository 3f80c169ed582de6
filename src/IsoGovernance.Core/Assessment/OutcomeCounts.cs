using System.Collections.Generic;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>How often a rule said what; one subject is one outcome.</summary>
public sealed record OutcomeCounts
{
    /// <summary>Subjects for which the condition holds.</summary>
    public int Pass { get; init; }

    /// <summary>Subjects for which it is broken; each has one finding or more.</summary>
    public int Fail { get; init; }

    /// <summary>Subjects that the rule is not about.</summary>
    public int NotApplicable { get; init; }

    /// <summary>Subjects that could not be judged.</summary>
    public int NotEvaluated { get; init; }

    /// <summary>Subjects that a person must judge.</summary>
    public int NeedsReview { get; init; }

    /// <summary>Why subjects were not applicable or not evaluated, and how many for each reason; in the order of the reasons' codes.</summary>
    public ValueList<KeyValuePair<Reason, int>> Reasons { get; init; }
}
