using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Every complete year has an inspection plan approved no later than the year's last day.</summary>
internal sealed partial class InspectionPlanMissing() : YearRule(new RuleDescriptor
{
    Code = "INS001",
    Name = "inspection-plan-missing",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "6"), Of(Tt26, "33", "2"), Of(Tt26, "34", "1"), Of(Tt26, "42", "3") },
})
{
    public override Tally[] NewTallies(RuleContext context) => [];

    public override Outcome? Years(RuleContext context, out int first, out int last) =>
        InspectionYears.FindOfAuthority(context, Qd19.InForceFrom, out first, out last)
        ?? (context.Lost.Touch("/inspectionPlans") ? Because.LostInReading : null);

    public override YearState StateOf(int year, Register subject, RegisterView register, RuleContext context)
    {
        var closes = new LocalDate(year, 12, 31);
        return IsApproved(year, closes, context, out var approved, out var unclear)
            ? new YearState(true, null, null)
            : new YearState(true, Found(year, approved, subject), unclear) { DoneOn = approved };
    }

    // An approval after the year is the earliest one where there are several; one after the assessment date is not read.
    private static bool IsApproved(int year, LocalDate closes, RuleContext context, out LocalDate? approved, out Outcome? unclear)
    {
        approved = null;
        unclear = null;
        foreach (var plan in context.Head.InspectionPlans.Items)
        {
            if (plan.Year is null && !(plan.ApprovedOn > closes)) unclear ??= Because.PlanYearNotRecorded;
            if (plan.Year != year) continue;
            if (plan.ApprovedOn <= closes && plan.ApprovedOn <= context.AsOf) return true;
            if (plan.ApprovedOn is not { } day) unclear ??= Because.DateNotRecorded;
            else if (day <= context.AsOf && !(day >= approved)) approved = day;
        }
        return false;
    }

    private static Breach Found(int year, LocalDate? approved, Register head)
    {
        var breach = new Breach(approved is null ? "none" : "late")
            .At(nameof(head.InspectionPlans))
            .With("year", year)
            .With("approved", approved)
            .Read(head, head.RecordsFrom)
            .Read(head, head.InspectionPlans);
        foreach (var plan in head.InspectionPlans.Items)
        {
            breach.Read(plan, plan.Year);
            if (plan.Year == year) breach.Read(plan, plan.ApprovedOn);
        }
        return breach;
    }
}
