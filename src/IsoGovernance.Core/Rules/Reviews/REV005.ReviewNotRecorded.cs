using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A management review has minutes, a conclusion notice or another dated record.</summary>
internal sealed partial class ReviewNotRecorded() : Rule<ManagementReview>(new RuleDescriptor
{
    Code = "REV005",
    Name = "review-not-recorded",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.3.3"), OfClause(Iso2008, "5.6.1") },
    OnceApplied = true,
})
{
    public override Outcome Judge(ManagementReview subject, RuleContext context)
    {
        if (HeldReviews.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (subject.Record is { } record)
        {
            if (record.On is null) return Because.DateNotRecorded;
            if (record.On <= context.AsOf) return Outcome.Pass;
        }
        // The record of a review held today may be made tomorrow.
        var day = subject.HeldOn!.Value;
        return Absence.WhyOpen(day, context) ?? Outcome.Fail(new Breach()
            .At(nameof(subject.Record))
            .With("day", subject, subject.HeldOn)
            .Read(subject, subject.Record?.On)
            .UnderLawOf(day));
    }
}
