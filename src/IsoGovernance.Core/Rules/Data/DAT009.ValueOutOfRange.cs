using System.Collections.Generic;
using System.Globalization;

namespace IsoGovernance.Rules;

/// <summary>Counts are not negative, shares lie between 0 and 1, a part is no more than its whole, and codes are of their list.</summary>
internal sealed partial class ValueOutOfRange() : FactRule(new RuleDescriptor
{
    Code = "DAT009",
    Name = "value-out-of-range",
    Applies = Applies.Data,
    Severity = Severity.Violation,
}, MemberKinds.BitsOf(MemberKind.Amount, MemberKind.Share, MemberKind.UnknownCode, MemberKind.ParameterReference))
{
    public override Outcome Judge(FactView subject, RuleContext context)
    {
        var local = subject.Has(MemberKind.ParameterReference) ? (LocalParameter)subject.Fact : null;
        var parameter = string.IsNullOrWhiteSpace(local?.Value) ? null : Law.LawParameters.Find(local!.Name);
        if (parameter is null && !HasRange(subject)) return Because.NothingWithRange;
        List<Breach>? breaches = null;
        for (var i = 0; i < subject.Count; i++)
        {
            ref readonly var member = ref subject[i];
            if (member.Kind is not (MemberKind.Amount or MemberKind.Share or MemberKind.UnknownCode)) continue;
            if (WhatIsWrong(member, context) is { } variant) (breaches ??= []).Add(Found(variant, member).ReadMember(subject.Fact, member, member.Text ?? (object)member.Amount));
        }
        if (parameter?.CanRead(local!.Value!) == false) (breaches ??= []).Add(OfNoParameter(local!));
        return breaches is null ? Outcome.Pass : Outcome.Fail(breaches);
    }

    private static bool HasRange(FactView subject) =>
        subject.Has(MemberKind.Amount) || subject.Has(MemberKind.Share) || subject.Has(MemberKind.UnknownCode);

    private static string? WhatIsWrong(in Member member, RuleContext context) => member.Kind switch
    {
        // A further edition brings codes of its own.
        MemberKind.UnknownCode when IsOfEditions(member) && context.Law.AnEditionAsksFor(member.Text!) => null,
        MemberKind.UnknownCode => "code",
        MemberKind.Share => WrittenShare.IsWithinRange(member.Text!) ? null : "share",
        _ when member.Amount < 0 => "negative",
        // A whole that is itself negative is told once.
        _ when member.AtMost >= 0 && member.Amount > member.AtMost => "tooMany",
        _ => null,
    };

    private static bool IsOfEditions(in Member member) => member.Name is nameof(SystemDocument.Purposes) or nameof(QualityPolicy.Commitments);

    private static Breach Found(string variant, in Member member)
    {
        var breach = new Breach(variant).At(member);
        breach.With("member", CamelCase.Of(member.Name)).With("value", member.Text ?? member.Amount.ToString(CultureInfo.InvariantCulture));
        return variant switch
        {
            "tooMany" => breach.With("atMost", member.AtMost),
            "code" => breach.With("codes", string.Join(", ", member.Codes!)),
            _ => breach,
        };
    }

    private static Breach OfNoParameter(LocalParameter local) => new Breach("parameter")
        .At(nameof(local.Value))
        .With("member", CamelCase.Of(nameof(local.Value)))
        .With("value", local, local.Value)
        .With("parameter", local, local.Name);
}
