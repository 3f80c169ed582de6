using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>Texts hold no mark that is not seen and no letter that only looks like Đ: texts that look alike are alike.</summary>
internal sealed partial class MisleadingCharacter() : FactRule(new RuleDescriptor
{
    Code = "DAT011",
    Name = "misleading-character",
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
            var at = MisleadingCharacters.First(member.Text!);
            if (at < 0) continue;
            var breach = new Breach(MisleadingCharacters.IsLikeD(member.Text![at]) ? "letter" : "mark").At(member);
            (breaches ??= []).Add(breach.With("member", CamelCase.Of(member.Name)).With("position", at + 1).With("character", MisleadingCharacters.CodeOf(member.Text[at])).ReadMember(subject.Fact, member, member.Text));
        }
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }
}
