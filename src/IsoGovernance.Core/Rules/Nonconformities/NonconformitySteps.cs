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
        if (nonconformity.Need is not { } need || need.On > context.AsOf) return Because.NeedNotEvaluated;
        if (need.IsNeeded is not { } isNeeded) return Because.DecisionNotRecorded;
        return isNeeded ? null : Because.NoActionNeeded;
    }

    public static Outcome? WhyTooEarly(LocalDate day, RuleContext context)
    {
        if (day < Qd19.InForceFrom) return Because.BeforeTheLaw;
        return day < context.Owner!.System.AppliedFrom ? Because.BeforeApplied : null;
    }

    /// <summary>The words by which a nonconformity is known to its readers.</summary>
    public static string NameOf(Nonconformity nonconformity) => nonconformity.Statement ?? nonconformity.Id.Value;
}
