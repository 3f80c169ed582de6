using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>Identifiers are unique: of agencies, systems, inspections, plans and their entries in the register, of others in their owner.</summary>
internal sealed partial class IdentifierDuplicated() : Rule<FactView>(new RuleDescriptor
{
    Code = "DAT005",
    Name = "identifier-duplicated",
    Applies = Applies.Data,
    Severity = Severity.Violation,
}), IRegisterRule<Register>
{
    private const string Identity = "Id";

    public override Outcome Judge(FactView subject, RuleContext context)
    {
        if (subject.Fact is Register or InspectionPlan) return Because.JudgedWithRegister;
        if (!subject.Has(MemberKind.Record)) return Because.NoIdentifier;
        List<Breach>? breaches = null;
        var hasIdentifier = false;
        var seen = context.Seen;
        string? list = null;
        for (var i = 0; i < subject.Count; i++)
        {
            ref readonly var member = ref subject[i];
            if (member.Record?.RecordId is not { } id || string.IsNullOrWhiteSpace(id) || member.Index < 0) continue;
            hasIdentifier = true;
            if (!string.Equals(list, member.Name, StringComparison.Ordinal)) seen.Clear();
            list = member.Name;
            if (!seen.Add(id)) (breaches ??= []).Add(Found(member.Record.RecordKind, id).At(member.Name, member.Index)
                .ReadIdentity(FirstOf(id, member.Name, subject)).ReadIdentity(member.Record));
        }
        if (!hasIdentifier) return Because.NoIdentifier;
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }

    public Tally[] NewTallies(RuleContext context) => [new IdentityTally()];

    public Outcome Judge(Register subject, RegisterView register, RuleContext context)
    {
        var breaches = new List<Breach>();
        AddRepeated(breaches, nameof(subject.RolloutPlans), subject.RolloutPlans.Items);
        AddRepeated(breaches, nameof(subject.TransitionPlans), subject.TransitionPlans.Items);
        AddRepeated(breaches, nameof(subject.ProcedureListChanges), subject.ProcedureListChanges.Items);
        AddRepeated(breaches, nameof(subject.Agencies), subject.Agencies.Items);
        AddRepeated(breaches, nameof(subject.InspectionPlans), subject.InspectionPlans.Items);
        AddRepeated(breaches, nameof(subject.Reports), subject.Reports.Items);
        AddRepeatedEntries(breaches, subject);
        var identities = register.Tally<IdentityTally>();
        AddRepeated(breaches, subject, "system", nameof(subject.Systems), identities.RepeatedSystems());
        AddRepeated(breaches, subject, "inspection", nameof(subject.Inspections), identities.RepeatedInspections());
        return breaches.Count == 0 ? Outcome.Pass : Outcome.Fail(breaches);
    }

    private static void AddRepeated(List<Breach> breaches, Register head, string kind, string list, IEnumerable<(string Id, int[] Ordinals)> repeated)
    {
        foreach (var (id, ordinals) in repeated)
        {
            for (var i = 1; i < ordinals.Length; i++)
            {
                breaches.Add(Found(kind, id).At(list, ordinals[i]).ReadAt(head, list, ordinals[0], Identity, id).ReadAt(head, list, ordinals[i], Identity, id));
            }
        }
    }

    private static void AddRepeated(List<Breach> breaches, string list, Fact[] records)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < records.Length; i++)
        {
            if (records[i].RecordId is not { } id || string.IsNullOrWhiteSpace(id) || seen.Add(id)) continue;
            breaches.Add(Found(records[i].RecordKind, id).At(list, i)
                .ReadIdentity(Array.Find(records, record => string.Equals(record.RecordId, id, StringComparison.Ordinal))!).ReadIdentity(records[i]));
        }
    }

    private static void AddRepeatedEntries(List<Breach> breaches, Register register)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var plan = 0; plan < register.InspectionPlans.Count; plan++)
        {
            var entries = register.InspectionPlans[plan].Entries.Items;
            for (var i = 0; i < entries.Length; i++)
            {
                if (entries[i].Id.IsMissing || seen.Add(entries[i].Id.Value)) continue;
                breaches.Add(Found("inspectionPlanEntry", entries[i].Id.Value)
                    .At(nameof(register.InspectionPlans), plan).At(nameof(InspectionPlan.Entries), i)
                    .ReadIdentity(FirstEntry(entries[i].Id, register)).ReadIdentity(entries[i]));
            }
        }
    }

    private static Fact FirstOf(string id, string list, FactView subject)
    {
        for (var i = 0; ; i++)
        {
            var member = subject[i];
            if (member.Record is { } record && string.Equals(member.Name, list, StringComparison.Ordinal) && string.Equals(record.RecordId, id, StringComparison.Ordinal)) return record;
        }
    }

    private static InspectionPlanEntry FirstEntry(Id<InspectionPlanEntry> id, Register register)
    {
        for (var plan = 0; ; plan++)
        {
            if (Array.Find(register.InspectionPlans[plan].Entries.Items, entry => entry.Id == id) is { } first) return first;
        }
    }

    private static Breach Found(string kind, string id) => new Breach().With("record", kind).With("id", id);
}
