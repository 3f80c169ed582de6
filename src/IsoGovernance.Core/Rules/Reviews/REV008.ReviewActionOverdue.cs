using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An action decided at a management review is done once its due date has passed.</summary>
internal sealed partial class ReviewActionOverdue() : DutyRule<ManagementReview>(new RuleDescriptor
{
    Code = "REV008",
    Name = "review-action-overdue",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.3.2"), OfClause(Iso2008, "5.6.2") },
    OnceApplied = true,
})
{
    public override Outcome? Duties(ManagementReview subject, RuleContext context, List<Duty> duties)
    {
        if (HeldReviews.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (subject.Actions.Count == 0) return Because.NoActions;
        for (var i = 0; i < subject.Actions.Count; i++)
        {
            var action = subject.Actions[i];
            // An action without a due date is REV007's; one that was done before its day is not judged yet.
            if (action.DueOn is not { } due || due > context.Owner!.LastDay || (due >= context.AsOf && action.DoneOn <= context.AsOf)) continue;
            duties.Add(Duty.OfSetDay(due, due, action.DoneOn, due == context.Owner.LastDay ? Because.SystemEnded : null).About(i));
        }
        return null;
    }

    protected override Breach Missed(ManagementReview subject, Duty duty, RuleContext context)
    {
        var action = subject.Actions[duty.Item];
        return new Breach()
            .At(nameof(subject.Actions), duty.Item)
            .At(nameof(action.DoneOn))
            .With("action", action.Text ?? action.Id.Value)
            .With("day", subject.HeldOn)
            .With("due", duty.Due)
            .Read(subject, subject.HeldOn)
            .Read(action, action.DueOn)
            .Read(action, action.DoneOn);
    }
}
