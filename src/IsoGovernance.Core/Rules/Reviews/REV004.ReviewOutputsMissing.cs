using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A management review decided on every output that the edition lists.</summary>
internal sealed partial class ReviewOutputsMissing() : Rule<ManagementReview>(new RuleDescriptor
{
    Code = "REV004",
    Name = "review-outputs-missing",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.3.3"), OfClause(Iso2008, "5.6.3") },
    OnceApplied = true,
})
{
    public override Outcome Judge(ManagementReview subject, RuleContext context)
    {
        if (HeldReviews.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (context.Law.Requirements(context.Owner!.System.EditionOn(subject.HeldOn!.Value)) is not { } requirements) return Because.EditionNotKnown;
        return HeldReviews.JudgeItems(subject, subject.Outputs.Items, requirements.ReviewOutputs.Items, nameof(subject.Outputs), context);
    }
}
