using System;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An objective refers to a quality policy that was in force on a day of its period.</summary>
internal sealed partial class ObjectiveNotTiedToPolicy() : Rule<QualityObjective>(new RuleDescriptor
{
    Code = "OBJ003",
    Name = "objective-not-tied-to-policy",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "6.2.1"), OfClause(Iso2008, "5.4.1") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityObjective subject, RuleContext context)
    {
        if (ObjectiveTimes.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (subject.Policy is not { IsMissing: false } reference)
        {
            return ObjectiveTimes.WhyUnknown(subject, context) ?? Outcome.Fail(Found("none", subject, context));
        }
        if (Find(reference, context.Owner!.System) is not { } policy) return Because.ReferenceLeadsNowhere;
        if (policy.IssuedOn > context.AsOf) return Because.NothingDueYet;
        var begins = PolicyTime.StartOf(policy);
        if (begins > subject.Until) return Outcome.Fail(Found("later", subject, context).With("policy", reference.Value).With("policyFrom", begins)
            .Read(policy, policy.Id).Read(policy, policy.From).Read(policy, policy.IssuedOn));
        if (policy.Until < subject.From) return Outcome.Fail(Found("ended", subject, context).With("policy", reference.Value).With("policyUntil", policy, policy.Until)
            .Read(policy, policy.Id));
        return BeginsInTime(begins, subject) && (policy.Until is null || subject.From is not null) ? Outcome.Pass : Because.DateNotRecorded;
    }

    // Not too late is known already; what is left is whether the days are recorded that show it.
    private static bool BeginsInTime(LocalDate? begins, QualityObjective objective) =>
        begins is not null && (objective.Until is not null || begins <= objective.From);

    private static QualityPolicy? Find(Id<QualityPolicy> reference, QualityManagementSystem system)
    {
        foreach (var policy in system.Policies.Items)
        {
            if (string.Equals(policy.Id.Value, reference.Value, StringComparison.Ordinal)) return policy;
        }
        return null;
    }

    private static Breach Found(string variant, QualityObjective objective, RuleContext context) => new Breach(variant)
        .At(nameof(objective.Policy))
        .With("objective", objective.Text ?? objective.Id.Value)
        .With("from", objective, objective.From)
        .With("until", objective, objective.Until)
        .Read(objective, objective.ApprovedOn)
        .Read(objective, objective.Policy)
        .UnderLawOf(ObjectiveTimes.LastDay(objective, context));
}
