using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An action decided at a management review is done once its due date has passed.</summary>
internal sealed partial class ReviewActionOverdue() : Rule<ManagementReview>(new RuleDescriptor
{
    Code = "REV008",
    Name = "review-action-overdue",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.3.2"), OfClause(Iso2008, "5.6.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(ManagementReview subject, RuleContext context)
    {
        if (HeldReviews.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (subject.Actions.Count == 0) return Because.NoActions;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var anyDone = false;
        var actions = subject.Actions.Items;
        for (var i = 0; i < actions.Length; i++)
        {
            // An action without a due date is REV007's.
            if (actions[i].DueOn is not { } due || due >= context.AsOf || due > context.Owner!.LastDay) continue;
            if (actions[i].DoneOn <= context.AsOf) anyDone = true;
            else if (Absence.WhyOpen(due, context) is { } why) doubt ??= why;
            else (breaches ??= []).Add(Overdue(subject, i, due));
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (anyDone ? Outcome.Pass : Because.NothingDueYet);
    }

    private static Breach Overdue(ManagementReview review, int index, LocalDate due) => new Breach()
        .At(nameof(review.Actions), index)
        .At(nameof(ReviewAction.DoneOn))
        .With("action", review.Actions[index].Text ?? review.Actions[index].Id.Value)
        .With("day", review.HeldOn)
        .With("due", due);
}
