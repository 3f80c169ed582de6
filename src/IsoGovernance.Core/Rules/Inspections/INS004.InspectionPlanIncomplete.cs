using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The plan has its cost, and for each entry the agency, the inspecting unit, the expected time and the form.</summary>
internal sealed partial class InspectionPlanIncomplete() : Rule<InspectionPlan>(new RuleDescriptor
{
    Code = "INS004",
    Name = "inspection-plan-incomplete",
    Applies = Applies.Register,
    Severity = Severity.Violation,
    Citations = new[] { Of(Tt26, "34", "2") },
})
{
    public override Outcome Judge(InspectionPlan subject, RuleContext context)
    {
        if (subject.ApprovedOn is not { } approved) return Because.DateNotRecorded;
        if (approved < Tt26.InForceFrom) return Because.BeforeTheLaw;
        if (approved > context.AsOf) return Because.NothingDueYet;
        List<Breach>? breaches = null;
        if (string.IsNullOrWhiteSpace(subject.Cost)) Add(ref breaches, new Breach("cost").At(nameof(subject.Cost)).Read(subject, subject.Cost), subject);
        var entries = subject.Entries.Items;
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (entry.Agency.IsMissing) Add(ref breaches, Lacking("agency", i, nameof(entry.Agency), entry).Read(entry, entry.Agency), subject);
            if (string.IsNullOrWhiteSpace(entry.InspectingUnit)) Add(ref breaches, Lacking("unit", i, nameof(entry.InspectingUnit), entry).Read(entry, entry.InspectingUnit), subject);
            if (entry.ExpectedFrom is null && entry.ExpectedUntil is null) Add(ref breaches, Lacking("time", i, nameof(entry.ExpectedFrom), entry).Read(entry, entry.ExpectedFrom).Read(entry, entry.ExpectedUntil), subject);
            if (string.IsNullOrWhiteSpace(entry.Form?.Text)) Add(ref breaches, Lacking("form", i, nameof(entry.Form), entry).Read(entry, entry.Form), subject);
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        // No entry on record is not yet a plan that names no agency.
        return entries.Length == 0 ? Because.EntriesNotRecorded : Outcome.Pass;
    }

    private static Breach Lacking(string variant, int index, string member, InspectionPlanEntry entry) =>
        new Breach(variant).At(nameof(InspectionPlan.Entries), index).At(member).With("entry", entry, entry.Id);

    private static void Add(ref List<Breach>? breaches, Breach breach, InspectionPlan plan) =>
        (breaches ??= []).Add(breach.With("plan", plan.Number?.Text ?? plan.Id.Value).Read(plan, plan.ApprovedOn));
}
