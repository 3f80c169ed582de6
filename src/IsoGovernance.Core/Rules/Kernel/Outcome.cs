using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>What a rule says of one subject. All outcomes but failures are shared instances, so saying "pass" costs nothing.</summary>
internal sealed class Outcome
{
    private static readonly Breach[] None = [];

    private Outcome(OutcomeKind kind, Reason? why, Breach[] breaches)
    {
        Kind = kind;
        Why = why;
        Breaches = breaches;
    }

    public static Outcome Pass { get; } = new(OutcomeKind.Pass, null, None);

    public OutcomeKind Kind { get; }

    /// <summary>The reason of an outcome that is not applicable or not evaluated, or of a failure that is only a missing record.</summary>
    public Reason? Why { get; }

    /// <summary>What was found, for a failure; the evidence, for what needs review.</summary>
    public IReadOnlyList<Breach> Breaches { get; }

    /// <summary>Not applicable or not evaluated. Make it once, as a static field: a reason that is counted a million times is one object.</summary>
    public static Outcome Not(Reason why) => new(why.Kind, why, None);

    public static Outcome NeedsReview(Breach evidence) => new(OutcomeKind.NeedsReview, null, [evidence]);

    /// <summary>The finding that a record is missing, where the reading <c>not-recorded</c> is strict.</summary>
    public static Outcome Missing(Reason why) => new(OutcomeKind.Fail, why, [new Breach(why.Code)]);

    public static Outcome Fail(Breach breach) => new(OutcomeKind.Fail, null, [breach]);

    public static Outcome Fail(List<Breach> breaches) =>
        breaches.Count > 0
            ? new Outcome(OutcomeKind.Fail, null, breaches.ToArray())
            : throw new ArgumentException("A failure names what was found.", nameof(breaches));
}
