using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Every complete year has an inspection plan approved no later than the year's last day.</summary>
internal sealed partial class InspectionPlanMissing() : Rule(new RuleDescriptor
{
    Code = "INS001",
    Name = "inspection-plan-missing",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "6"), Of(Tt26, "33", "2"), Of(Tt26, "34", "1"), Of(Tt26, "42", "3") },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        if (InspectionYears.FindOfAuthority(context, Qd19.InForceFrom, out var first, out var last) is { } outcome) return outcome;
        if (context.Lost.Touch("/inspectionPlans")) return Because.LostInReading;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        for (var year = first; year <= last; year++)
        {
            var closes = new LocalDate(year, 12, 31);
            if (IsApproved(year, closes, context, out var approved, out var unclear)) continue;
            if (unclear is not null) doubt ??= unclear;
            else (breaches ??= []).Add(Found(year, approved).UnderLawOf(closes));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
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
            if (plan.ApprovedOn <= closes) return true;
            if (plan.ApprovedOn is not { } day) unclear ??= Because.DateNotRecorded;
            else if (day <= context.AsOf && !(day >= approved)) approved = day;
        }
        return false;
    }

    private static Breach Found(int year, LocalDate? approved) => new Breach(approved is null ? "none" : "late")
        .At(nameof(Register.InspectionPlans))
        .With("year", year)
        .With("approved", approved);
}
