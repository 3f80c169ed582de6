using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A corrective action whose due date, set by the agency, has passed is implemented.</summary>
internal sealed partial class CorrectiveActionOverdue() : DutyRule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF005",
    Name = "corrective-action-overdue",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.2.2"), OfClause(Iso2008, "8.5.2") },
    OnceApplied = true,
})
{
    public override Outcome? Duties(Nonconformity subject, RuleContext context, List<Duty> duties)
    {
        if (subject.RaisedOn > context.AsOf) return Because.NothingDueYet;
        var left = Because.NoCorrectiveAction;
        for (var i = 0; i < subject.CorrectiveActions.Count; i++)
        {
            var action = subject.CorrectiveActions[i];
            if (!(action.ImplementedOn <= context.AsOf) && WhyNotJudged(action, context) is { } why) left = why;
            else if (action.DueOn is { } due) duties.Add(Duty.OfSetDay(due, due, action.ImplementedOn).About(i));
            else duties.Add(Duty.Undated(action.ImplementedOn, Because.DueDateNotRecorded).About(i));
        }
        return duties.Count == 0 ? left : null;
    }

    protected override Breach Missed(Nonconformity subject, Duty duty, RuleContext context)
    {
        var action = subject.CorrectiveActions[duty.Item];
        return new Breach()
            .At(nameof(subject.CorrectiveActions), duty.Item)
            .At(nameof(action.ImplementedOn))
            .With("action", action.Description ?? action.Id.Value)
            .With("owner", action, action.Owner)
            .With("due", duty.Due)
            .Read(action, action.DueOn)
            .Read(action, action.RecordedOn)
            .Read(action, action.ImplementedOn)
            .With("days", Period.DaysBetween(duty.Due, context.AsOf));
    }

    private static Outcome? WhyNotJudged(CorrectiveAction action, RuleContext context)
    {
        if (action.RecordedOn > context.AsOf) return Because.NothingDueYet;
        if (action.DueOn is not { } due) return null;
        return due > context.Owner!.LastDay ? Because.SystemEnded : NonconformitySteps.WhyTooEarly(due, context);
    }
}
