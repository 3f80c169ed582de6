using System;
using IsoGovernance.Law;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A management review of the last complete year considered the policy.</summary>
internal sealed partial class QualityPolicyNotReviewed() : Rule<QualityManagementSystem>(new RuleDescriptor
{
    Code = "POL006",
    Name = "quality-policy-not-reviewed",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2008, "5.3"), OfClause(Iso2008, "5.6.1"), OfClause(Iso2015, "9.3.1") },
    OnceApplied = true,
})
{
    private const string Policy = "qualityPolicy";

    public override Outcome Judge(QualityManagementSystem subject, RuleContext context)
    {
        var owner = context.Owner!;
        if (owner.LastDay < context.AsOf) return Because.SystemEnded;
        if (owner.AppliedFrom is not { } applied) return Because.DeclarationDateNotRecorded;
        LocalDate first = new(context.AsOf.Year - 1, 1, 1), last = new(context.AsOf.Year - 1, 12, 31);
        if (applied > first || first < Qd19.InForceFrom) return Because.NoCompleteYear;
        if (WhyNoPolicy(subject, first) is { } noPolicy) return Absence.WhyUnclear(first, context) ?? noPolicy;

        var held = 0;
        bool anyUndated = false, mayBeUndated = false, anyUnclear = false;
        foreach (var review in subject.ManagementReviews.Items)
        {
            if (review.HeldOn < first || review.HeldOn > last) continue;
            var considersPolicy = ConsidersPolicy(review, context.Law.Requirements(subject.EditionOn(last)));
            if (review.HeldOn is null)
            {
                anyUndated = true;
                mayBeUndated |= considersPolicy != false;
                continue;
            }
            if (considersPolicy == true) return Outcome.Pass;
            held++;
            anyUnclear |= considersPolicy is null;
        }
        if (mayBeUndated || (anyUndated && held == 0)) return Because.DateNotRecorded;
        if (Absence.WhyUnclear(first, last, context) is { } unclear) return unclear;
        if (held == 0) return Because.NoReviewInYear;
        return anyUnclear
            ? Because.InputsNotRecorded
            : Outcome.Fail(Found(subject, first, last, held).ReadApplied(subject).UnderLawOf(last));
    }

    private static Breach Found(QualityManagementSystem system, LocalDate first, LocalDate last, int held)
    {
        var breach = new Breach().At(nameof(system.ManagementReviews)).With("year", first.Year).With("reviews", held);
        foreach (var review in system.ManagementReviews.Items)
        {
            if (!(review.HeldOn >= first && review.HeldOn <= last)) continue;
            breach.Read(review, review.HeldOn).Read(review, review.Inputs);
            foreach (var input in review.Inputs.Items) breach.Read(input, input.Item);
        }
        foreach (var policy in system.Policies.Items) breach.ReadTime(policy);
        return breach;
    }

    /// <summary>Null when a policy was in force as the year began, so that there was one to review.</summary>
    private static Outcome? WhyNoPolicy(QualityManagementSystem system, LocalDate day)
    {
        Outcome why = Because.PolicyNotInForce;
        foreach (var policy in system.Policies.Items)
        {
            if (PolicyTime.WhyNotInForce(policy, day) is not { } because) return null;
            if (because.Kind == OutcomeKind.NotEvaluated) why = because;
        }
        return why;
    }

    /// <summary>Whether the policy was among the inputs; null where they, or what one of them is, are not recorded.</summary>
    private static bool? ConsidersPolicy(ManagementReview review, EditionRequirements? edition)
    {
        var isUnclear = review.Inputs.Count == 0;
        foreach (var input in review.Inputs.Items)
        {
            if (string.Equals(input.Item, Policy, StringComparison.Ordinal)) return true;
            isUnclear |= string.IsNullOrWhiteSpace(input.Item) || (edition is not null && !IsNamed(input.Item!, edition));
        }
        return isUnclear ? null : false;
    }

    private static bool IsNamed(string item, EditionRequirements edition)
    {
        foreach (var named in edition.ReviewInputs.Items)
        {
            if (string.Equals(named.Code, item, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
