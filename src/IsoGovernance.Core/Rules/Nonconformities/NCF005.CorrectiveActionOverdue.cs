using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A corrective action whose due date, set by the agency, has passed is implemented.</summary>
internal sealed partial class CorrectiveActionOverdue() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF005",
    Name = "corrective-action-overdue",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "9.2.2"), OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.2.2"), OfClause(Iso2008, "8.5.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        Outcome? notDue = null;
        var isAnyMet = false;
        for (var i = 0; i < subject.CorrectiveActions.Count; i++)
        {
            var action = subject.CorrectiveActions[i];
            if (action.RecordedOn > context.AsOf) notDue ??= Because.NothingDueYet;
            else if (action.ImplementedOn <= context.AsOf) isAnyMet = true;
            else if (action.DueOn is not { } due) doubt ??= Because.DueDateNotRecorded;
            else if (NonconformitySteps.WhyTooEarly(due, context) is { } early) notDue ??= early;
            else if (due > context.Owner!.LastDay) notDue ??= Because.SystemEnded;
            else if (Absence.WhyOpen(due, context) is { } unclear)
            {
                if (unclear.Kind == OutcomeKind.NotEvaluated) doubt ??= unclear;
                else notDue ??= unclear;
            }
            else
            {
                (breaches ??= []).Add(new Breach()
                    .At(nameof(subject.CorrectiveActions), i)
                    .At(nameof(action.ImplementedOn))
                    .With("action", action.Description ?? action.Id.Value)
                    .With("owner", action.Owner)
                    .With("due", due)
                    .With("days", Period.DaysBetween(due, context.AsOf)));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (isAnyMet ? Outcome.Pass : notDue ?? Because.NoCorrectiveAction);
    }
}
