using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The policy in force makes the commitments that the edition asks for.</summary>
internal sealed partial class QualityPolicyWithoutCommitments() : Rule<QualityPolicy>(new RuleDescriptor
{
    Code = "POL003",
    Name = "quality-policy-without-commitments",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "5.2.1"), OfClause(Iso2008, "5.3") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityPolicy subject, RuleContext context)
    {
        if (PolicyTime.WhyNotJudged(subject, context) is { } outcome) return outcome;
        if (context.Law.Requirements(context.Owner!.System.EditionOn(context.AsOf)) is not { } edition) return Because.EditionNotKnown;
        List<Breach>? breaches = null;
        foreach (var item in edition.PolicyCommitments.Items)
        {
            var commitment = Coded<PolicyCommitment>.Parse(item.Code);
            if (!Makes(subject, commitment)) (breaches ??= []).Add(Found(subject, commitment, edition).ReadTime(subject).Read(subject, subject.Commitments).ReadEdition(context.Owner.System, context.AsOf));
        }
        if (breaches is null) return Outcome.Pass;
        return IsUnclear(subject, edition) ? Because.CommitmentsNotRecorded : Outcome.Fail(breaches);
    }

    private static bool Makes(QualityPolicy policy, Coded<PolicyCommitment> commitment)
    {
        foreach (var made in policy.Commitments.Items)
        {
            if (made == commitment) return true;
        }
        return false;
    }

    // Without any commitment nobody looked what the text commits to. One of an unknown code may be the one asked for.
    private static bool IsUnclear(QualityPolicy policy, Law.EditionRequirements edition)
    {
        if (policy.Commitments.Count == 0) return true;
        foreach (var made in policy.Commitments.Items)
        {
            if (!made.IsKnown && !IsAskedFor(made.Text, edition)) return true;
        }
        return false;
    }

    private static bool IsAskedFor(string code, Law.EditionRequirements edition)
    {
        foreach (var item in edition.PolicyCommitments.Items)
        {
            if (string.Equals(item.Code, code, System.StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static Breach Found(QualityPolicy policy, Coded<PolicyCommitment> commitment, Law.EditionRequirements edition) =>
        new Breach(commitment.IsKnown ? commitment.Text : "another")
            .At(nameof(policy.Commitments))
            .With("policy", PolicyTime.NameOf(policy))
            .With("commitment", commitment.Text)
            .With("edition", edition.Edition.Text);
}
