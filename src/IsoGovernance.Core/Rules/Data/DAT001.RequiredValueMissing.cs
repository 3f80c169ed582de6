using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>What identifies a record is present.</summary>
internal sealed partial class RequiredValueMissing() : Rule<FactView>(new RuleDescriptor
{
    Code = "DAT001",
    Name = "required-value-missing",
    Applies = Applies.Data,
    Severity = Severity.Violation,
})
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        List<Breach>? breaches = null;
        var hasIdentity = false;
        for (var i = 0; i < subject.Count; i++)
        {
            var member = subject[i];
            if (member.Kind != MemberKind.Identity) continue;
            hasIdentity = true;
            if (!string.IsNullOrWhiteSpace(member.Text)) continue;
            (breaches ??= []).Add(new Breach().At(member.Name).With("member", CamelCase.Of(member.Name)).With("record", subject.Fact.RecordKind)
                .ReadMember(subject.Fact, member, member.Text));
        }
        if (!hasIdentity) return Because.NoIdentifier;
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }
}
