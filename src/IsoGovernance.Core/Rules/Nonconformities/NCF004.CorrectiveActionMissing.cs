using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Where corrective action is needed at least one action is recorded.</summary>
internal sealed partial class CorrectiveActionMissing() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF004",
    Name = "corrective-action-missing",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.5.2") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (NonconformitySteps.WhyNotJudged(subject, context, out var raised) is { } outcome) return outcome;
        if (NonconformitySteps.WhyNoActionNeeded(subject, context) is { } why) return why;
        if (NonconformitySteps.HasAction(subject, context.AsOf)) return Outcome.Pass;
        return Absence.WhyOpen(NonconformitySteps.NeededFrom(subject, raised), context) ?? Outcome.Fail(new Breach()
            .At(nameof(subject.CorrectiveActions))
            .With("nonconformity", NonconformitySteps.NameOf(subject))
            .With("raised", subject, subject.RaisedOn)
            .With("days", Period.DaysBetween(raised, context.AsOf))
            .Read(subject, subject.Need?.On)
            .Read(subject, subject.Need?.IsNeeded)
            .ReadActions(subject)
            .UnderLawOf(raised));
    }
}
