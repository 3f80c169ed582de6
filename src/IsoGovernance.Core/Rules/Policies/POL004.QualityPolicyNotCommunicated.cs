using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The policy in force was communicated inside the agency.</summary>
internal sealed partial class QualityPolicyNotCommunicated() : DutyRule<QualityPolicy>(new RuleDescriptor
{
    Code = "POL004",
    Name = "quality-policy-not-communicated",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "5.2.2"), OfClause(Iso2008, "5.3") },
    OnceApplied = true,
})
{
    public override Outcome? Duties(QualityPolicy subject, RuleContext context, List<Duty> duties)
    {
        if (PolicyTime.WhyNotJudged(subject, context) is { } outcome) return outcome;
        duties.Add(Duty.WithoutTerm(PolicyTime.StartOf(subject)!.Value, 0, subject.CommunicatedOn));
        return null;
    }

    protected override Breach Missed(QualityPolicy subject, Duty duty, RuleContext context) => new Breach()
        .At(nameof(subject.CommunicatedOn))
        .With("policy", PolicyTime.NameOf(subject))
        .With("from", duty.From)
        .ReadTime(subject)
        .Read(subject, subject.CommunicatedOn);
}
