using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The ministry or the province has an approved rollout plan.</summary>
internal sealed partial class RolloutPlanNotApproved() : Rule(new RuleDescriptor
{
    Code = "OBL014",
    Name = "rollout-plan-not-approved",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "6"), Of(Qd19, "12", "3", "a"), Of(Qd19, "12", "4", "a") },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        RolloutPlan? latest = null;
        var isUndated = false;
        foreach (var plan in subject.RolloutPlans.Items)
        {
            if (plan.ApprovedOn is null) isUndated = true;
            if (!(plan.ApprovedOn <= context.AsOf)) continue;
            if (!(plan.Until < context.AsOf)) return Outcome.Pass;
            if (latest is null || IsShownBefore(plan, latest)) latest = plan;
        }
        // The law sets no period: a plan whose own period is over was approved all the same. It is shown, and no finding.
        if (latest is not null)
        {
            return Outcome.NeedsReview(new Breach("over").At(nameof(subject.RolloutPlans)).With("plan", NameOf(latest)).With("until", latest, latest.Until).Read(latest, latest.ApprovedOn));
        }
        if (isUndated) return Because.DateNotRecorded;
        if (context.Lost.Touch("/rolloutPlans")) return Because.LostInReading;
        if (context.RecordsFrom is not { } from) return Because.RecordsFromNotRecorded;
        if (from > Qd19.InForceFrom) return Because.BeforeRecords;
        if (context.KnownUntil < Qd19.InForceFrom) return Because.AfterRecords;
        var breach = new Breach("none").At(nameof(subject.RolloutPlans)).With("since", Qd19.InForceFrom).Read(subject, subject.RolloutPlans);
        foreach (var plan in subject.RolloutPlans.Items) breach.Read(plan, plan.ApprovedOn);
        return Outcome.Fail(breach);
    }

    private static string NameOf(RolloutPlan plan) => plan.Number?.Text ?? plan.Id.Value;

    // Of several that ended on one day the one that sorts first, whatever the order in which they came.
    private static bool IsShownBefore(RolloutPlan plan, RolloutPlan other) =>
        plan.Until > other.Until || (plan.Until == other.Until && string.CompareOrdinal(NameOf(plan), NameOf(other)) < 0);
}
