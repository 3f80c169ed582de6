using System;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>For a planned dossier inspection the agency was asked in writing for its status report, no later than the inspection's last day.</summary>
internal sealed partial class StatusReportNotRequested() : Rule<Inspection>(new RuleDescriptor
{
    Code = "INS015",
    Name = "status-report-not-requested",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "35", "1"), Of(Tt26, "35", "2") },
})
{
    public override Outcome Judge(Inspection subject, RuleContext context)
    {
        if (Inspected.WhyNot(subject, InspectionForm.ByDossier, context) is { } outcome) return outcome;
        var last = subject.HeldUntil ?? subject.HeldFrom!.Value;
        if (subject.PlanEntry is not { IsMissing: false }) return MayBePlanned(subject, last.Year, context.Head) ? Because.PlanEntryNotRecorded : Because.NotPlanned;
        if (subject.StatusReportRequest is { } request && !(request.On > context.AsOf))
        {
            if (request.On is not { } day) return Because.DateNotRecorded;
            return day <= last ? Outcome.Pass : Outcome.Fail(Found("late", subject, last, day));
        }
        return Inspected.WhyOpenBy(last, context) ?? Outcome.Fail(Found("none", subject, last, null));
    }

    // Where the year's plan holds one of the agencies, the inspection may carry that entry out.
    private static bool MayBePlanned(Inspection inspection, int year, Register head)
    {
        foreach (var plan in head.InspectionPlans.Items)
        {
            if (plan.Year is { } planned && planned != year) continue;
            foreach (var entry in plan.Entries.Items)
            {
                if (Array.IndexOf(inspection.Agencies.Items, entry.Agency) >= 0) return true;
            }
        }
        return false;
    }

    private static Breach Found(string variant, Inspection subject, LocalDate last, LocalDate? requested) => new Breach(variant)
        .At(nameof(subject.StatusReportRequest))
        .With("on", last)
        .With("requested", requested)
        .ReadHeld(subject)
        .Read(subject, subject.PlanEntry)
        .Read(subject, subject.StatusReportRequest?.On);
}
