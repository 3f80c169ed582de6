using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The policy in force was issued by the head, or by a deputy for the head.</summary>
internal sealed partial class QualityPolicyNotIssuedByHead() : Rule<QualityPolicy>(new RuleDescriptor
{
    Code = "POL002",
    Name = "quality-policy-not-issued-by-head",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "a"), OfClause(Iso2015, "5.2.1"), OfClause(Iso2008, "5.3") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityPolicy subject, RuleContext context)
    {
        if (PolicyTime.WhyNotJudged(subject, context) is { } outcome) return outcome;
        return subject.IssuedBy?.IsByHead switch
        {
            null => Because.CapacityNotRecorded,
            true => Outcome.Pass,
            false => Outcome.Fail(new Breach()
                .At(nameof(subject.IssuedBy))
                .With("policy", PolicyTime.NameOf(subject))
                .With("issued", subject.IssuedOn)
                .ReadTime(subject)
                .Read(subject, subject.IssuedBy?.Capacity)
                .With("signer", subject.IssuedBy?.Name)),
        };
    }
}
