using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>Texts are written in composed letters, Unicode NFC.</summary>
internal sealed partial class TextNotNormalised() : FactRule(new RuleDescriptor
{
    Code = "DAT010",
    Name = "text-not-normalised",
    Applies = Applies.Data,
    Severity = Severity.Warning,
}, MemberKinds.BitsOf(MemberKind.Text, MemberKind.Identity, MemberKind.DocumentNumber))
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        if (!subject.Has(MemberKind.Text)) return Because.NoText;
        List<Breach>? breaches = null;
        for (var i = 0; i < subject.Count; i++)
        {
            ref readonly var member = ref subject[i];
            if (member.Kind is not (MemberKind.Text or MemberKind.Identity or MemberKind.DocumentNumber) || string.IsNullOrEmpty(member.Text)) continue;
            var at = ComposedLetters.FirstDecomposed(member.Text!);
            if (at < 0) continue;
            var breach = new Breach().At(member);
            (breaches ??= []).Add(breach.With("member", CamelCase.Of(member.Name)).With("position", at + 1).ReadMember(subject.Fact, member, member.Text));
        }
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }
}
