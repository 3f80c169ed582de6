using System.Collections.Generic;
using System.Globalization;

namespace IsoGovernance.Rules;

/// <summary>Counts are not negative, shares lie between 0 and 1, a part is no more than its whole, and codes are of their list.</summary>
internal sealed partial class ValueOutOfRange() : Rule<FactView>(new RuleDescriptor
{
    Code = "DAT009",
    Name = "value-out-of-range",
    Applies = Applies.Data,
    Severity = Severity.Violation,
})
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        List<Breach>? breaches = null;
        var hasRange = false;
        for (var i = 0; i < subject.Count; i++)
        {
            var member = subject[i];
            if (member.Kind is not (MemberKind.Amount or MemberKind.Share or MemberKind.UnknownCode)) continue;
            hasRange = true;
            if (WhatIsWrong(member) is { } variant) (breaches ??= []).Add(Found(variant, member));
        }
        if (!hasRange) return Because.NothingWithRange;
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }

    private static string? WhatIsWrong(Member member) => member.Kind switch
    {
        MemberKind.UnknownCode => "code",
        MemberKind.Share => WrittenShare.IsWithinRange(member.Text!) ? null : "share",
        _ when member.Amount < 0 => "negative",
        // A whole that is itself negative is told once.
        _ when member.AtMost >= 0 && member.Amount > member.AtMost => "tooMany",
        _ => null,
    };

    private static Breach Found(string variant, Member member)
    {
        var breach = new Breach(variant);
        _ = member.Index < 0 ? breach.At(member.Name) : breach.At(member.Name, member.Index);
        breach.With("member", CamelCase.Of(member.Name)).With("value", member.Text ?? member.Amount.ToString(CultureInfo.InvariantCulture));
        return variant == "tooMany" ? breach.With("atMost", member.AtMost) : breach;
    }
}
