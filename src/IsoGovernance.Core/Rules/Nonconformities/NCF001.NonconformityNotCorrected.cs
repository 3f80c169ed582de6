using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A correction is recorded as planned or done, or a reason why none applies.</summary>
internal sealed partial class NonconformityNotCorrected() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF001",
    Name = "nonconformity-not-corrected",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { Of(Qd19, "4", "2", "b"), OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.2.2"), OfClause(Iso2008, "8.3") },
    OnceApplied = true,
})
{
    public override Outcome Judge(Nonconformity subject, RuleContext context)
    {
        if (NonconformitySteps.WhyNotJudged(subject, context, out var raised) is { } outcome) return outcome;
        if (!string.IsNullOrWhiteSpace(subject.NoCorrectionReason)) return Outcome.Pass;
        var isAnyBlank = false;
        foreach (var correction in subject.Corrections.Items)
        {
            if (correction.DoneOn <= context.AsOf || correction.PlannedFor is not null || !string.IsNullOrWhiteSpace(correction.Description)) return Outcome.Pass;
            isAnyBlank |= correction.DoneOn is null;
        }
        if (isAnyBlank) return Because.DateNotRecorded;
        return Absence.WhyOpen(raised, context) ?? Outcome.Fail(new Breach()
            .At(nameof(subject.Corrections))
            .With("nonconformity", NonconformitySteps.NameOf(subject))
            .With("raised", subject, subject.RaisedOn)
            .With("days", Period.DaysBetween(raised, context.AsOf))
            .Read(subject, subject.Corrections)
            .ReadCorrections(subject)
            .Read(subject, subject.NoCorrectionReason)
            .UnderLawOf(raised));
    }
}
