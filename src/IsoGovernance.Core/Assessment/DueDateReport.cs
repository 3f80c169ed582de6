using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>What is to be done by when, as it is seen from a day: by the same rules and numbers that judge the past.</summary>
/// <remarks>The same input gives the same report on any machine. Immutable.</remarks>
public sealed record DueDateReport
{
    internal DueDateReport()
    {
    }

    /// <summary>The day from which it is seen. What is dated later is not known on it, but for plans, ends and texts that take effect later.</summary>
    public LocalDate From { get; internal init; }

    /// <summary>The last day of the time that is looked at.</summary>
    public LocalDate Until { get; internal init; }

    /// <summary>The version of the rules.</summary>
    public required string RuleSet { get; init; }

    /// <summary>A digest of the input, taken by whoever read it; null when the facts did not come from a file.</summary>
    public string? InputDigest { get; init; }

    /// <summary>
    /// What is not done on <see cref="From"/>: what falls due up to <see cref="Until"/>, what is overdue and can still be done, and what has no
    /// last day. In the order of the last days, those without one at the end; then by agency, rule and record.
    /// </summary>
    public ValueList<DueDate> Dates { get; internal init; }

    /// <summary>How many there were beyond those listed; see <see cref="AssessmentOptions.FindingLimit"/>.</summary>
    public int DatesNotListed { get; internal init; }

    /// <summary>Where it cannot be said whether something is due, by rule and reason.</summary>
    public ValueList<DueDateNotKnown> NotKnown { get; internal init; }

    /// <summary>Faults of rules; they say nothing about the data.</summary>
    public ValueList<RuleError> Errors { get; internal init; }
}
