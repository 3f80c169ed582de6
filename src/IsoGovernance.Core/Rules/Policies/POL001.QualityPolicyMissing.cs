using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A quality policy is in force.</summary>
internal sealed partial class QualityPolicyMissing() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "POL001",
    Name = "quality-policy-missing",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "5.2.1"), OfClause(Iso2008, "5.3") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        if (context.Owner!.LastDay < context.AsOf) return Because.SystemEnded;
        Outcome? doubt = null;
        LocalDate? lapsed = null;
        foreach (var policy in subject.Policies.Items)
        {
            if (PolicyTime.WhyNotInForce(policy, context.AsOf) is not { } why) return Outcome.Pass;
            if (why.Kind == OutcomeKind.NotEvaluated) doubt = why;
            else if (context.KnownUntil < context.AsOf && PolicyTime.WhyNotInForce(policy, context.KnownUntil) is null) doubt ??= Because.AfterRecords;
            if (policy.Until < context.AsOf && !(lapsed > policy.Until)) lapsed = policy.Until;
        }
        if (doubt is not null) return doubt;
        // A policy that lapsed while records were kept shows that the register holds policies: its successor would be there.
        var unclear = Unrecorded.OfSystem(context);
        if (unclear is not null && !(ReferenceEquals(unclear, Because.BeforeRecords) && lapsed >= context.RecordsFrom)) return unclear;
        var breach = new Breach(lapsed is null ? "none" : "lapsed").At(nameof(subject.Policies)).With("until", lapsed).Read(subject, subject.Policies).ReadApplied(subject);
        foreach (var policy in subject.Policies.Items) breach.ReadTime(policy);
        return Outcome.Fail(breach);
    }
}
