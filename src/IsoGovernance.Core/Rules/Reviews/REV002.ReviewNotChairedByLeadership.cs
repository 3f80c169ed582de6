using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The head or a deputy head chairs a management review.</summary>
internal sealed partial class ReviewNotChairedByLeadership() : Rule<ManagementReview>(new RuleDescriptor
{
    Code = "REV002",
    Name = "review-not-chaired-by-leadership",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "c"), OfClause(Iso2015, "9.3.1"), OfClause(Iso2008, "5.6.1") },
    OnceApplied = true,
})
{
    public override Outcome Judge(ManagementReview subject, RuleContext context)
    {
        if (HeldReviews.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (subject.ChairCapacity?.Known is not { } capacity) return Because.ChairNotRecorded;
        if (capacity is ChairCapacity.Head or ChairCapacity.DeputyHead) return Outcome.Pass;
        return Outcome.Fail(new Breach()
            .At(nameof(subject.ChairCapacity))
            .With("day", subject, subject.HeldOn)
            .With("chair", subject, subject.Chair)
            .Read(subject, subject.ChairCapacity)
            .UnderLawOf(subject.HeldOn!.Value));
    }
}
