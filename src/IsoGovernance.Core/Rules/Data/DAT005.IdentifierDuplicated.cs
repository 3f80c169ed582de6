using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>Identifiers are unique: of agencies, systems, inspections, plans and their entries in the register, of others in their owner.</summary>
internal sealed partial class IdentifierDuplicated() : FactRule(new RuleDescriptor
{
    Code = "DAT005",
    Name = "identifier-duplicated",
    Applies = Applies.Data,
    Severity = Severity.Violation,
}, MemberKinds.BitsOf(MemberKind.Records)), IRegisterRule<Register>
{
    private const string Identity = "Id";

    public override Outcome Judge(FactView subject, RuleContext context)
    {
        if (subject.Has(MemberKind.RecordsOfRegister)) return Because.JudgedWithRegister;
        if (!subject.Has(MemberKind.Records)) return Because.NoIdentifier;
        List<Breach>? breaches = null;
        for (var i = 0; i < subject.Count; i++)
        {
            if (subject[i].Records is { } records) AddRepeated(ref breaches, subject[i].Name, records, context.Seen);
        }
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }

    public Tally[] NewTallies(RuleContext context) => [new IdentityTally()];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        List<Breach>? breaches = null;
        var seen = context.Seen;
        AddRepeated(ref breaches, nameof(subject.RolloutPlans), subject.RolloutPlans.Items, seen);
        AddRepeated(ref breaches, nameof(subject.TransitionPlans), subject.TransitionPlans.Items, seen);
        AddRepeated(ref breaches, nameof(subject.ProcedureListChanges), subject.ProcedureListChanges.Items, seen);
        AddRepeated(ref breaches, nameof(subject.Agencies), subject.Agencies.Items, seen);
        AddRepeated(ref breaches, nameof(subject.InspectionPlans), subject.InspectionPlans.Items, seen);
        AddRepeated(ref breaches, nameof(subject.Reports), subject.Reports.Items, seen);
        AddRepeatedEntries(ref breaches, subject, seen);
        var identities = register.Tally<IdentityTally>();
        AddRepeated(ref breaches, subject, "system", nameof(subject.Systems), identities.RepeatedSystems());
        AddRepeated(ref breaches, subject, "inspection", nameof(subject.Inspections), identities.RepeatedInspections());
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }

    private static void AddRepeated(ref List<Breach>? breaches, Register head, string kind, string list, IEnumerable<(string Id, int[] Ordinals)> repeated)
    {
        foreach (var (id, ordinals) in repeated)
        {
            for (var i = 1; i < ordinals.Length; i++)
            {
                (breaches ??= []).Add(Found(kind, id).At(list, ordinals[i]).ReadAt(head, list, ordinals[0], Identity, id).ReadAt(head, list, ordinals[i], Identity, id));
            }
        }
    }

    private static void AddRepeated(ref List<Breach>? breaches, string list, Fact[] records, HashSet<string> seen)
    {
        if (Identifiers.Ascend(records)) return;
        seen.Clear();
        for (var i = 0; i < records.Length; i++)
        {
            if (records[i].RecordId is not { } id || string.IsNullOrWhiteSpace(id) || seen.Add(id)) continue;
            (breaches ??= []).Add(Found(records[i].RecordKind, id).At(list, i)
                .ReadIdentity(FirstOf(id, records)).ReadIdentity(records[i]));
        }
    }

    private static void AddRepeatedEntries(ref List<Breach>? breaches, Register register, HashSet<string> seen)
    {
        seen.Clear();
        for (var plan = 0; plan < register.InspectionPlans.Count; plan++)
        {
            var entries = register.InspectionPlans[plan].Entries.Items;
            for (var i = 0; i < entries.Length; i++)
            {
                if (entries[i].Id.IsMissing || seen.Add(entries[i].Id.Value)) continue;
                (breaches ??= []).Add(Found("inspectionPlanEntry", entries[i].Id.Value)
                    .At(nameof(register.InspectionPlans), plan).At(nameof(InspectionPlan.Entries), i)
                    .ReadIdentity(FirstEntry(entries[i].Id, register)).ReadIdentity(entries[i]));
            }
        }
    }

    private static Fact FirstOf(string id, Fact[] records) => Array.Find(records, record => string.Equals(record.RecordId, id, StringComparison.Ordinal))!;

    private static InspectionPlanEntry FirstEntry(Id<InspectionPlanEntry> id, Register register)
    {
        for (var plan = 0; ; plan++)
        {
            if (Array.Find(register.InspectionPlans[plan].Entries.Items, entry => entry.Id == id) is { } first) return first;
        }
    }

    private static Breach Found(string kind, string id) => new Breach().With("record", kind).With("id", id);
}
