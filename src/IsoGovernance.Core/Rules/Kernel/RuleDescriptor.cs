using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What is known of a rule without running it.</summary>
public sealed record RuleDescriptor
{
    /// <summary>The permanent code, for instance <c>AUD001</c>. A code is never used for another condition.</summary>
    public required string Code { get; init; }

    /// <summary>The name, for instance <c>internal-audit-overdue</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whom the rule is about.</summary>
    public required Applies Applies { get; init; }

    /// <summary>How grave a finding is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Who decides.</summary>
    public Judged Judged { get; init; }

    /// <summary>The provisions that the rule rests on; empty for rules about the data themselves.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The first day on which the condition can be broken; null when there is none.</summary>
    /// <remarks>Where nothing else is set it is the earliest day on which a cited provision is in force.</remarks>
    public LocalDate? From
    {
        get => field ?? (Applies == Applies.Data ? null : EarliestCited());
        init;
    }

    /// <summary>The last day on which the condition can be broken; null when there is none.</summary>
    /// <remarks>Where nothing else is set it is the last day on which a cited provision is in force.</remarks>
    public LocalDate? Until
    {
        get => field ?? (Applies == Applies.Data ? null : LatestCited());
        init;
    }

    /// <summary>The numbers of the law that the rule reads.</summary>
    public ValueList<LawParameter> Parameters { get; init; }

    /// <summary>The names of the readings that the rule follows.</summary>
    public ValueList<string> Interpretations { get; init; }

    /// <summary>Whether the rule looks at a system only from the first day on which it is applied, not while it is being built.</summary>
    internal bool OnceApplied { get; init; }

    private LocalDate? EarliestCited()
    {
        LocalDate? earliest = null;
        foreach (var citation in Citations.Items)
        {
            if (!(citation.Instrument.InForceFrom >= earliest)) earliest = citation.Instrument.InForceFrom;
        }
        return earliest;
    }

    private LocalDate? LatestCited()
    {
        LocalDate? latest = null;
        foreach (var citation in Citations.Items)
        {
            if (citation.Instrument.InForceUntil is not { } until) return null;
            if (!(until <= latest)) latest = until;
        }
        return latest;
    }
}
