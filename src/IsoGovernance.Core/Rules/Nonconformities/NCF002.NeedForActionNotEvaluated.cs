using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The need for corrective action was evaluated with a yes or a reasoned no.</summary>
internal sealed partial class NeedForActionNotEvaluated() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF002",
    Name = "need-for-action-not-evaluated",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.5.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (NonconformitySteps.WhyNotJudged(subject, context, out var raised) is { } outcome) return outcome;
        if (subject.Need is { } need && !(need.On > context.AsOf))
        {
            if (need.IsNeeded is not { } isNeeded) return Because.DecisionNotRecorded;
            if (isNeeded || !string.IsNullOrWhiteSpace(need.Reason)) return Outcome.Pass;
            return Absence.WhyUnclear(raised, context)
                ?? Outcome.Fail(Found("noReason", subject, context).At(nameof(subject.Need)).At(nameof(need.Reason)));
        }

        // Who plans corrective action has found it needed, although the evaluation is not recorded.
        if (NonconformitySteps.HasAction(subject, context.AsOf)) return Because.DecisionNotRecorded;
        return Absence.WhyOpen(raised, context) ?? Outcome.Fail(Found("none", subject, context).At(nameof(subject.Need)));
    }

    private static Breach Found(string variant, Nonconformity nonconformity, RuleContext context) => new Breach(variant)
        .With("nonconformity", NonconformitySteps.NameOf(nonconformity))
        .With("raised", nonconformity, nonconformity.RaisedOn)
        .With("days", Period.DaysBetween(nonconformity.RaisedOn!.Value, context.AsOf))
        .Read(nonconformity, nonconformity.Need?.On)
        .Read(nonconformity, nonconformity.Need?.IsNeeded)
        .Read(nonconformity, nonconformity.Need?.Reason)
        .Read(nonconformity, nonconformity.CorrectiveActions)
        .UnderLawOf(nonconformity.RaisedOn.Value);
}
