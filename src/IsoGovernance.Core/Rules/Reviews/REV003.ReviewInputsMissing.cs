using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A management review considered every input that the edition lists.</summary>
internal sealed partial class ReviewInputsMissing() : Rule<ManagementReview>(new RuleDescriptor
{
    Code = "REV003",
    Name = "review-inputs-missing",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.3.2"), OfClause(Iso2008, "5.6.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(ManagementReview subject, RuleContext context)
    {
        if (HeldReviews.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (context.Law.Requirements(context.Owner!.System.EditionOn(subject.HeldOn!.Value)) is not { } requirements) return Because.EditionNotKnown;
        return HeldReviews.JudgeItems(subject, subject.Inputs.Items, requirements.ReviewInputs.Items, nameof(subject.Inputs), context);
    }
}
