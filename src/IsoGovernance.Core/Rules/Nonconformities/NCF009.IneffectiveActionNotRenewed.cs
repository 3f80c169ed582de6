using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>After a negative effectiveness review there is a further corrective action.</summary>
internal sealed partial class IneffectiveActionNotRenewed() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF009",
    Name = "ineffective-action-not-renewed",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.5.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (subject.RaisedOn > context.AsOf) return Because.NothingDueYet;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        Outcome? left = null;
        var isAnyRenewed = false;
        for (var i = 0; i < subject.EffectivenessReviews.Count; i++)
        {
            var review = subject.EffectivenessReviews[i];
            if (review.On > context.AsOf || review.IsEffective == true) continue;
            if (review.IsEffective is null) doubt ??= Because.ResultNotRecorded;
            else if (review.On is not { } day) doubt ??= Because.DateNotRecorded;
            else if (NonconformitySteps.WhyTooEarly(day, context) is { } early) left ??= early;
            else if (IsFollowed(day, subject, context) is not { } isRenewed) doubt ??= Because.DateNotRecorded;
            else if (isRenewed) isAnyRenewed = true;
            else if (Absence.WhyOpen(day, context) is { } unclear)
            {
                if (unclear.Kind == OutcomeKind.NotEvaluated) doubt ??= unclear;
                else left ??= unclear;
            }
            else
            {
                (breaches ??= []).Add(new Breach()
                    .At(nameof(subject.EffectivenessReviews), i)
                    .With("nonconformity", NonconformitySteps.NameOf(subject))
                    .With("reviewed", review, review.On)
                    .Read(review, review.IsEffective)
                    .ReadActions(subject)
                    .With("days", Period.DaysBetween(day, context.AsOf))
                    .UnderLawOf(day));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (isAnyRenewed ? Outcome.Pass : left ?? Because.NotFoundIneffective);
    }

    /// <summary>Whether a further action, or a review that found the action effective after all, came after a review; null when that is not known.</summary>
    private static bool? IsFollowed(LocalDate reviewed, Nonconformity nonconformity, RuleContext context)
    {
        bool? isFollowed = false;
        foreach (var action in nonconformity.CorrectiveActions.Items)
        {
            // Implemented later, it may have been planned by now.
            var day = action.RecordedOn ?? (action.ImplementedOn <= context.AsOf ? action.ImplementedOn : null);
            if (day > context.AsOf || day < reviewed) continue;
            if (day is not null) return true;
            isFollowed = null;
        }
        foreach (var review in nonconformity.EffectivenessReviews.Items)
        {
            if (review.IsEffective == true && review.On > reviewed && review.On <= context.AsOf) return true;
        }
        return isFollowed;
    }
}
