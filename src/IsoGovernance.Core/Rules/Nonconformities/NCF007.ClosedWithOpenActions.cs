using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>At closure every correction and corrective action is done.</summary>
internal sealed partial class ClosedWithOpenActions() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF007",
    Name = "closed-with-open-actions",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.5.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (NonconformitySteps.WhyNotJudgedAsClosed(subject, context, out var closed) is { } outcome) return outcome;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        var isAnyDone = false;
        for (var i = 0; i < subject.Corrections.Count; i++)
        {
            var correction = subject.Corrections[i];
            if (correction.DoneOn <= closed) isAnyDone = true;
            else if (WhyUnclear(correction.DoneOn, subject.RaisedOn, closed, context) is { } unclear) doubt ??= unclear;
            else
            {
                (breaches ??= []).Add(Found("correction", correction.DoneOn, correction.Description, subject, context)
                    .At(nameof(subject.Corrections), i)
                    .At(nameof(correction.DoneOn))
                    .Read(correction, correction.DoneOn));
            }
        }
        for (var i = 0; i < subject.CorrectiveActions.Count; i++)
        {
            var action = subject.CorrectiveActions[i];
            if (action.ImplementedOn <= closed) isAnyDone = true;
            else if (action.RecordedOn > closed) continue;
            else if (WhyUnclear(action.ImplementedOn, action.RecordedOn ?? subject.RaisedOn, closed, context) is { } unclear) doubt ??= unclear;
            else
            {
                (breaches ??= []).Add(Found("action", action.ImplementedOn, action.Description ?? action.Id.Value, subject, context)
                    .At(nameof(subject.CorrectiveActions), i)
                    .At(nameof(action.ImplementedOn))
                    .Read(action, action.RecordedOn)
                    .Read(action, action.ImplementedOn));
            }
        }
        if (breaches is not null) return Outcome.Fail(breaches);
        return doubt ?? (isAnyDone ? Outcome.Pass : Because.NoAction);
    }

    // What is recorded as done later was open at closure; what is not recorded may have been done before the records began.
    private static Outcome? WhyUnclear(LocalDate? done, LocalDate? planned, LocalDate closed, RuleContext context) =>
        done is null ? Absence.WhyUnclear(planned ?? closed, closed, context) : null;

    private static Breach Found(string what, LocalDate? done, string? description, Nonconformity nonconformity, RuleContext context) =>
        new Breach(what + (done <= context.AsOf ? "Late" : "Open"))
            .With("nonconformity", NonconformitySteps.NameOf(nonconformity))
            .With("closed", nonconformity, nonconformity.ClosedOn)
            .With("step", description)
            .With("done", done <= context.AsOf ? done : null)
            .UnderLawOf(nonconformity.ClosedOn!.Value);
}
