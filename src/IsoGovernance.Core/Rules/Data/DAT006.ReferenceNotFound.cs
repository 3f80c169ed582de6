using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>Every reference leads to a record.</summary>
internal sealed partial class ReferenceNotFound() : FactRule(new RuleDescriptor
{
    Code = "DAT006",
    Name = "reference-not-found",
    Applies = Applies.Data,
    Severity = Severity.Violation,
}, MemberKinds.References)
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        if (!subject.HasReference) return Because.NoReference;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        for (var i = 0; i < subject.Count; i++)
        {
            ref readonly var member = ref subject[i];
            if (!References.Are(member.Kind)) continue;
            if (References.WhyNotGiven(member.Kind, context) is { } notGiven) doubt ??= notGiven;
            else if (References.IsFound(member.Kind, member.Text!, subject.Around, context)) continue;
            else if (References.MayBeLost(member.Kind, context)) doubt ??= Because.LostInReading;
            else if (member.Kind == MemberKind.ProcedureReference && context.Owner!.HasUnknownParticipant) doubt ??= Because.ProcedureFactsNotRecorded;
            else
            {
                var breach = new Breach(References.VariantOf(member.Kind)).At(member);
                (breaches ??= []).Add(breach.With("reference", member.Text).ReadMember(subject.Fact, member, member.Text));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? Outcome.Pass;
    }
}
