using NodaTime;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>What the rules about the steps that follow a nonconformity share.</summary>
internal static class NonconformitySteps
{
    /// <summary>Why a nonconformity is not judged from the day on which it was raised; null when it is.</summary>
    public static Outcome? WhyNotJudged(Nonconformity nonconformity, RuleContext context, out LocalDate raised)
    {
        raised = nonconformity.RaisedOn ?? LocalDate.MinIsoValue;
        if (nonconformity.RaisedOn is null) return Because.DateNotRecorded;
        return raised > context.AsOf ? Because.NothingDueYet : WhyTooEarly(raised, context);
    }

    /// <summary>Why a nonconformity is not judged from the day on which it was closed; null when it is.</summary>
    public static Outcome? WhyNotJudgedAsClosed(Nonconformity nonconformity, RuleContext context, out LocalDate closed)
    {
        closed = nonconformity.ClosedOn ?? LocalDate.MinIsoValue;
        if (nonconformity.ClosedOn is null || closed > context.AsOf) return Because.NotClosed;
        return WhyTooEarly(closed, context);
    }

    /// <summary>Why it does not matter what corrective action followed; null when corrective action is needed.</summary>
    public static Outcome? WhyNoActionNeeded(Nonconformity nonconformity, RuleContext context)
    {
        if (nonconformity.Need is not { } need || need.On > context.AsOf)
        {
            return HasAction(nonconformity, context.AsOf) ? Because.DecisionNotRecorded : Absence.WhyUnclear(nonconformity.RaisedOn!.Value, context) ?? Because.NeedNotEvaluated;
        }
        if (need.IsNeeded is not { } isNeeded) return Because.DecisionNotRecorded;
        return isNeeded ? null : Because.NoActionNeeded;
    }

    /// <summary>The day on which corrective action was found needed, as far as recorded.</summary>
    public static LocalDate NeededFrom(Nonconformity nonconformity, LocalDate raised) =>
        nonconformity.Need?.On is { } evaluated && evaluated > raised ? evaluated : raised;

    /// <summary>Whether a corrective action is recorded that was not planned later than on a day.</summary>
    public static bool HasAction(Nonconformity nonconformity, LocalDate day)
    {
        foreach (var action in nonconformity.CorrectiveActions.Items)
        {
            if (!(action.RecordedOn > day)) return true;
        }
        return false;
    }

    /// <summary>Names the days on which corrections were done.</summary>
    public static Breach ReadCorrections(this Breach breach, Nonconformity nonconformity)
    {
        foreach (var correction in nonconformity.Corrections.Items) breach.Read(correction, correction.DoneOn);
        return breach;
    }

    /// <summary>Names the days on which corrective actions were recorded and implemented.</summary>
    public static Breach ReadActions(this Breach breach, Nonconformity nonconformity)
    {
        breach.Read(nonconformity, nonconformity.CorrectiveActions);
        foreach (var action in nonconformity.CorrectiveActions.Items) breach.Read(action, action.RecordedOn).Read(action, action.ImplementedOn);
        return breach;
    }

    public static Outcome? WhyTooEarly(LocalDate day, RuleContext context)
    {
        if (day < Qd19.InForceFrom) return Because.BeforeTheLaw;
        return day < context.Owner!.System.AppliedFrom ? Because.BeforeApplied : null;
    }

    /// <summary>The words by which a nonconformity is known to its readers.</summary>
    public static string NameOf(Nonconformity nonconformity) => nonconformity.Statement ?? nonconformity.Id.Value;
}
