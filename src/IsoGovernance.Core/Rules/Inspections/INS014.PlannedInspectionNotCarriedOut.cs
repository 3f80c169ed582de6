using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;
using static IsoGovernance.Law.ReadingNames;

namespace IsoGovernance.Rules;

/// <summary>A planned inspection whose last planned day has passed was carried out.</summary>
internal sealed partial class PlannedInspectionNotCarriedOut() : Rule(new RuleDescriptor
{
    Code = "INS014",
    Name = "planned-inspection-not-carried-out",
    Applies = Applies.Register,
    Severity = Severity.Warning,
    Citations = new[] { Of(Tt26, "33", "2"), Of(Tt26, "42", "3") },
    Interpretations = new[] { DistrictLevel },
}), IRegisterRule<Register>
{
    public Tally[] NewTallies(RuleContext context) => [new PlannedTally(context.Planned, context.AsOf), new InspectionTally(context)];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        if (context.Lost.Touch("/inspections") || context.Lost.Touch("/inspectionPlans")) return Because.LostInReading;
        var done = register.Tally<PlannedTally>();
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        bool anyPlanned = false, anyDone = false;
        for (var i = 0; i < subject.InspectionPlans.Count; i++)
        {
            var plan = subject.InspectionPlans[i];
            if (plan.ApprovedOn > context.AsOf) continue;
            for (var j = 0; j < plan.Entries.Count; j++)
            {
                var entry = plan.Entries[j];
                anyPlanned = true;
                if (done.EarliestOf(entry.Id) <= context.AsOf)
                {
                    anyDone = true;
                    continue;
                }
                var due = entry.ExpectedUntil ?? LastDayOf(plan.Year);
                if (due < Tt26.InForceFrom || due >= context.AsOf || IsEnded(entry, due, context)) continue;
                if (WhyOpen(plan, entry, due, register, context) is { } open) doubt ??= open;
                else (breaches ??= []).Add(Found(i, j, entry, due, done, context));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        if (!anyPlanned) return Because.NothingPlanned;
        return doubt ?? (anyDone ? Outcome.Pass : Because.NothingDueYet);
    }

    private static LocalDate? LastDayOf(int? year) => year is > 0 and < 9999 ? new LocalDate(year.Value, 12, 31) : null;

    // An agency that ended before the day cannot be inspected any more.
    private static bool IsEnded(InspectionPlanEntry entry, LocalDate? due, RuleContext context) =>
        due is { } day && context.Agencies.Find(entry.Agency.Value) is { } agency && !context.Law.Tiers.Exists(agency, day);

    private static Outcome? WhyOpen(InspectionPlan plan, InspectionPlanEntry entry, LocalDate? due, RegisterView register, RuleContext context)
    {
        if (due is not { } day || plan.ApprovedOn is null || register.Tally<PlannedTally>().IsUndated(entry.Id)) return Because.DateNotRecorded;
        if (register.Tally<InspectionTally>().HasUnlinked(entry.Agency, plan.Year ?? day.Year, context.AsOf)) return Because.PlanEntryNotRecorded;
        return Inspected.WhyOpenAfter(day, context);
    }

    private static Breach Found(int plan, int index, InspectionPlanEntry entry, LocalDate? due, PlannedTally done, RuleContext context) => ReadDue(new Breach(), plan, entry, context.Head)
        .At(nameof(Register.InspectionPlans), plan).At(nameof(InspectionPlan.Entries), index)
        .With("agency", context.Agencies.Find(entry.Agency.Value)?.Name ?? (entry.Agency.IsMissing ? null : entry.Agency.Value))
        .With("due", due)
        .With("reason", done.ReasonOf(entry.Id))
        .Counted(context.Head, nameof(Register.Inspections), 0)
        .Of(Duty.OfSetDay(due!.Value, due.Value, doneOn: null));

    // The day set for it, or the last one of the plan's year.
    private static Breach ReadDue(Breach breach, int at, InspectionPlanEntry entry, Register head)
    {
        var plan = head.InspectionPlans[at];
        breach.Read(plan, plan.ApprovedOn).Read(entry, entry.Id).Read(entry, entry.Agency).Read(entry, entry.ExpectedUntil);
        return entry.ExpectedUntil is null ? breach.Read(plan, plan.Year) : breach;
    }
}
