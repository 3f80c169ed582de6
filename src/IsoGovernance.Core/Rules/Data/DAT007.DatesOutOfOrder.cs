using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>Within a record a later step is not dated before an earlier one.</summary>
internal sealed partial class DatesOutOfOrder() : FactRule(new RuleDescriptor
{
    Code = "DAT007",
    Name = "dates-out-of-order",
    Applies = Applies.Data,
    Severity = Severity.Violation,
}, MemberKinds.BitsOf(MemberKind.Order))
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        if (!subject.Has(MemberKind.Order)) return Because.NoOrder;
        List<Breach>? breaches = null;
        for (var i = 0; i < subject.Count; i++)
        {
            ref readonly var member = ref subject[i];
            if (member.Kind != MemberKind.Order) continue;
            if (member.Date >= member.EarlierDate) continue;
            (breaches ??= []).Add(new Breach()
                .At(member.Name)
                .With("later", CamelCase.Of(member.Name))
                .With("laterDay", member.Date)
                .With("earlier", CamelCase.Of(member.EarlierName!))
                .With("earlierDay", member.EarlierDate)
                .ReadMember(subject.Fact, member, member.Date)
                .Read(subject.Fact, member.EarlierDate, member.EarlierName!));
        }
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }
}
