using System;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>When an objective counts, shared by the rules about objectives.</summary>
internal static class ObjectiveTimes
{
    /// <summary>Why an objective is not judged: its period has not begun, or was over before the law or before the system was applied; null when it is.</summary>
    public static Outcome? WhyNot(QualityObjective objective, RuleContext context)
    {
        if (objective.ApprovedOn > context.AsOf || objective.From > context.AsOf) return Because.NothingDueYet;
        if (objective.Until < Law.Instruments.Qd19.InForceFrom) return Because.BeforeTheLaw;
        return objective.Until < context.Owner!.AppliedFrom ? Because.BeforeApplied : null;
    }

    /// <summary>What the edition demands that the system followed when the objective was last pursued.</summary>
    public static Law.EditionRequirements? Requirements(QualityObjective objective, RuleContext context) =>
        context.Law.Requirements(context.Owner!.System.EditionOn(LastDay(objective, context)));

    /// <summary>The last day of its period, or the day on which the system is judged where that is earlier.</summary>
    public static LocalDate LastDay(QualityObjective objective, RuleContext context) =>
        objective.Until < context.Owner!.JudgedOn ? objective.Until.Value : context.Owner.JudgedOn;

    public static bool IsSame(Id<QualityObjective>? one, Id<QualityObjective> other) =>
        one is { } id && string.Equals(id.Value, other.Value, StringComparison.Ordinal);
}
