using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>What is recorded as done is not dated after the last day that the register vouches for.</summary>
internal sealed partial class FactDatedInTheFuture() : FactRule(new RuleDescriptor
{
    Code = "DAT008",
    Name = "fact-dated-in-the-future",
    Applies = Applies.Data,
    Severity = Severity.Violation,
}, MemberKinds.BitsOf(MemberKind.Done))
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        if (ReferenceEquals(context.NotGiven, Because.RegisterNotGiven)) return Because.RegisterNotGiven;
        if (context.Head.RecordedUntil is not { } last) return Because.RecordsOpenEnded;
        if (!subject.Has(MemberKind.Done)) return Because.NothingDone;
        List<Breach>? breaches = null;
        for (var i = 0; i < subject.Count; i++)
        {
            ref readonly var member = ref subject[i];
            if (member.Kind != MemberKind.Done) continue;
            if (member.Date <= last) continue;
            (breaches ??= []).Add(new Breach()
                .At(member.Name)
                .With("member", CamelCase.Of(member.Name))
                .With("date", member.Date)
                .With("recordedUntil", context.Head, context.Head.RecordedUntil, nameof(Register.RecordedUntil))
                .ReadMember(subject.Fact, member, member.Date));
        }
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }
}
