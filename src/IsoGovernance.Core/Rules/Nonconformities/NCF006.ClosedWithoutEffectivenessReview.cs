using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Where there was corrective action, closure comes on or after a positive effectiveness review, which comes on or after implementation.</summary>
internal sealed partial class ClosedWithoutEffectivenessReview() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF006",
    Name = "closed-without-effectiveness-review",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.5.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (NonconformitySteps.WhyNotJudgedAsClosed(subject, context, out var closed) is { } outcome) return outcome;
        if (!NonconformitySteps.HasAction(subject, closed)) return Because.NoCorrectiveAction;
        var implemented = LastImplementedBy(closed, subject);
        LocalDate? tooEarly = null, tooLate = null;
        Outcome? doubt = null;
        foreach (var review in subject.EffectivenessReviews.Items)
        {
            if (review.IsEffective == false || review.On > context.AsOf) continue;
            var isInTime = !(review.On > closed) && !(review.On < implemented);
            if (isInTime && review.On is null) doubt ??= Because.DateNotRecorded;
            else if (isInTime && review.IsEffective is null) doubt ??= Because.ResultNotRecorded;
            else if (isInTime) return Outcome.Pass;
            else if (review.IsEffective is null) continue;
            else if (review.On > closed) tooLate = review.On;
            else tooEarly = review.On;
        }
        if (doubt is not null) return doubt;
        var reviewed = tooEarly ?? tooLate;
        if (reviewed is null && Absence.WhyUnclear(implemented ?? subject.RaisedOn ?? closed, closed, context) is { } unclear) return unclear;
        var breach = new Breach(tooEarly is not null ? "beforeImplementation" : tooLate is not null ? "afterClosure" : "none")
            .At(nameof(subject.EffectivenessReviews))
            .With("nonconformity", NonconformitySteps.NameOf(subject))
            .With("closed", subject, subject.ClosedOn)
            .With("implemented", implemented)
            .With("reviewed", reviewed)
            .ReadActions(subject)
            .Read(subject, subject.EffectivenessReviews)
            .UnderLawOf(closed);
        foreach (var review in subject.EffectivenessReviews.Items) breach.Read(review, review.On).Read(review, review.IsEffective);
        return Outcome.Fail(breach);
    }

    // An action that was still open at closure is NCF007's finding.
    private static LocalDate? LastImplementedBy(LocalDate closed, Nonconformity nonconformity)
    {
        LocalDate? last = null;
        foreach (var action in nonconformity.CorrectiveActions.Items)
        {
            if (action.ImplementedOn is { } day && day <= closed && !(day <= last)) last = day;
        }
        return last;
    }
}
