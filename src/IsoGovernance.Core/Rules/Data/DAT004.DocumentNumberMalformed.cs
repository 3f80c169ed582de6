using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The numbers and symbols of official documents have the form of Decree 30/2020/NĐ-CP.</summary>
internal sealed partial class DocumentNumberMalformed() : FactRule(new RuleDescriptor
{
    Code = "DAT004",
    Name = "document-number-malformed",
    Applies = Applies.Data,
    Severity = Severity.Warning,
    Citations = new[] { OfAnnex(Nd30, "I") },
}, MemberKinds.BitsOf(MemberKind.DocumentNumber))
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        if (!subject.Has(MemberKind.DocumentNumber)) return Because.NoNumber;
        List<Breach>? breaches = null;
        for (var i = 0; i < subject.Count; i++)
        {
            ref readonly var member = ref subject[i];
            if (member.Kind != MemberKind.DocumentNumber || string.IsNullOrWhiteSpace(member.Text)) continue;
            if (!DocumentNumberForm.IsWellFormed(member.Text!)) (breaches ??= []).Add(new Breach().At(member.Name).With("number", member.Text).ReadMember(subject.Fact, member, member.Text));
        }
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }
}
