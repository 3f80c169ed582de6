using System;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>When an objective counts, shared by the rules about objectives.</summary>
internal static class ObjectiveTimes
{
    /// <summary>Whether an objective may be in force on a day: approved, and within its period, as far as the days are recorded.</summary>
    public static bool MayBeInForce(QualityObjective objective, LocalDate day) =>
        !(objective.ApprovedOn > day || objective.From > day || objective.Until < day);

    /// <summary>
    /// Why an objective is not judged: its period has not begun, or was over before the law or before the system was applied, lies behind the
    /// system's end, or it is not known since when the system is applied; null when it is.
    /// </summary>
    public static Outcome? WhyNot(QualityObjective objective, RuleContext context)
    {
        if (objective.ApprovedOn > context.AsOf || objective.From > context.AsOf) return Because.NothingDueYet;
        if (objective.Until < Law.Instruments.Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (objective.From > context.Owner!.LastDay) return Because.SystemEnded;
        if (context.Owner.AppliedFrom is not { } applied) return Because.DeclarationDateNotRecorded;
        return objective.Until < applied ? Because.BeforeApplied : null;
    }

    /// <summary>Why what is not recorded of an objective may have been there: the register does not vouch for its approval or its beginning.</summary>
    public static Outcome? WhyUnknown(QualityObjective objective, RuleContext context)
    {
        if (objective.ApprovedOn is { } approved && Absence.WhyUnclear(approved, context) is { } unclear) return unclear;
        return objective.From is { } from ? Absence.WhyUnclear(from, context) : null;
    }

    /// <summary>Names the days from which it follows when objectives count.</summary>
    public static Breach ReadPeriods(this Breach breach, ValueList<QualityObjective> objectives)
    {
        foreach (var objective in objectives.Items)
        {
            breach.Read(objective, objective.ApprovedOn).Read(objective, objective.From).Read(objective, objective.Until);
        }
        return breach;
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
