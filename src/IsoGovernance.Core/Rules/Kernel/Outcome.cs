using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>What a rule says of one subject. All outcomes but failures and reviews are shared instances, so saying "pass" costs nothing.</summary>
public sealed class Outcome
{
    private static readonly Breach[] None = [];

    private Outcome(OutcomeKind kind, Reason? why, Breach[] breaches)
    {
        Kind = kind;
        Why = why;
        Breaches = breaches;
    }

    /// <summary>The condition holds.</summary>
    public static Outcome Pass { get; } = new(OutcomeKind.Pass, null, None);

    /// <summary>What the rule says.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>The reason of an outcome that is not applicable or not evaluated, or of a failure that is only a missing record.</summary>
    public Reason? Why { get; }

    /// <summary>What was found, for a failure; the evidence, for what needs review.</summary>
    internal IReadOnlyList<Breach> Breaches { get; }

    /// <summary>The condition is not about this subject. Make it once, as a static field.</summary>
    /// <param name="code">The permanent code of the reason, for instance <c>not-a-school</c>.</param>
    /// <param name="vietnamese">The reason in Vietnamese.</param>
    /// <param name="english">The reason in English.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public static Outcome NotApplicable(string code, string vietnamese, string english) =>
        Not(new Reason(OutcomeKind.NotApplicable, Named(code), vietnamese, english));

    /// <summary>A value that decides is not recorded or not known. Make it once, as a static field.</summary>
    /// <param name="code">The permanent code of the reason, for instance <c>day-not-recorded</c>.</param>
    /// <param name="vietnamese">The reason in Vietnamese.</param>
    /// <param name="english">The reason in English.</param>
    /// <param name="isMissingRecord">Whether a step or a value has no record: a finding where the reading <c>not-recorded</c> is strict.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException">A text is null or empty.</exception>
    public static Outcome NotEvaluated(string code, string vietnamese, string english, bool isMissingRecord = false) =>
        Not(new Reason(OutcomeKind.NotEvaluated, Named(code), vietnamese, english, isMissingRecord));

    /// <summary>A person must judge.</summary>
    /// <param name="evidence">What the data show.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public static Outcome NeedsReview(Breach evidence) => new(OutcomeKind.NeedsReview, null, [evidence ?? throw new ArgumentNullException(nameof(evidence))]);

    /// <summary>The condition is broken.</summary>
    /// <param name="breach">What was found.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breach"/> is null.</exception>
    public static Outcome Fail(Breach breach) => new(OutcomeKind.Fail, null, [breach ?? throw new ArgumentNullException(nameof(breach))]);

    /// <summary>The condition is broken at several places; each is a finding.</summary>
    /// <param name="breaches">What was found.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Outcome Fail(IReadOnlyCollection<Breach> breaches) =>
        breaches is { Count: > 0 }
            ? new Outcome(OutcomeKind.Fail, null, [.. breaches])
            : throw new ArgumentException("A failure names what was found.", nameof(breaches));

    /// <summary>Not applicable or not evaluated. Make it once, as a static field: a reason that is counted a million times is one object.</summary>
    internal static Outcome Not(Reason why) => new(why.Kind, why, None);

    /// <summary>The finding that a record is missing, where the reading <c>not-recorded</c> is strict.</summary>
    internal static Outcome Missing(Reason why) => new(OutcomeKind.Fail, why, [new Breach(why.Code)]);

    /// <summary>Whether it gives the same reason, for an outcome that is counted.</summary>
    internal bool HasReasonOf(Outcome other) => ReferenceEquals(this, other) || (Why is { } why && other.Why is { } another && why.IsSame(another));

    private static string Named(string code) => string.IsNullOrEmpty(code) ? throw new ArgumentException("A reason has a code.", nameof(code)) : code;
}
