using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>What identifies a record is present.</summary>
internal sealed partial class RequiredValueMissing() : FactRule(new RuleDescriptor
{
    Code = "DAT001",
    Name = "required-value-missing",
    Applies = Applies.Data,
    Severity = Severity.Violation,
}, MemberKinds.BitsOf(MemberKind.Identity))
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        if (!subject.Has(MemberKind.Identity)) return Because.NoIdentifier;
        List<Breach>? breaches = null;
        for (var i = 0; i < subject.Count; i++)
        {
            ref readonly var member = ref subject[i];
            if (member.Kind != MemberKind.Identity) continue;
            if (!string.IsNullOrWhiteSpace(member.Text)) continue;
            (breaches ??= []).Add(new Breach().At(member.Name).With("member", CamelCase.Of(member.Name)).With("record", subject.Fact.RecordKind)
                .ReadMember(subject.Fact, member, member.Text));
        }
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }
}
