using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Where corrective action is needed a cause is recorded and, where the edition asks for it, whether similar nonconformities exist.</summary>
internal sealed partial class CauseNotDetermined() : Rule<Nonconformity>(new RuleDescriptor
{
    Code = "NCF003",
    Name = "cause-not-determined",
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
        var edition = context.Law.Requirements(context.Owner!.System.EditionOn(raised));
        var isDetermined = !string.IsNullOrWhiteSpace(subject.Cause) && !(subject.CauseDeterminedOn > context.AsOf);
        var hasDay = subject.CauseDeterminedOn <= context.AsOf;
        var isChecked = subject.SimilarCasesCheckedOn <= context.AsOf;
        var mustCheck = edition is { AsksSimilarCases: true } && !isChecked;
        if ((isDetermined || hasDay) && !mustCheck)
        {
            if (!isDetermined) return Because.CauseNotRecorded;
            return edition is null && !isChecked ? Because.EditionNotKnown : Outcome.Pass;
        }
        if (Absence.WhyOpen(NonconformitySteps.NeededFrom(subject, raised), context) is { } unclear) return unclear;
        var breaches = new List<Breach>();
        if (!isDetermined && !hasDay) breaches.Add(Found("cause", nameof(subject.Cause), subject, context).Read(subject, subject.Cause).Read(subject, subject.CauseDeterminedOn));
        if (mustCheck) breaches.Add(Found("similar", nameof(subject.SimilarCasesCheckedOn), subject, context)
            .Read(subject, subject.SimilarCasesCheckedOn).ReadEdition(context.Owner.System, raised));
        return Outcome.Fail(breaches);
    }

    private static Breach Found(string variant, string member, Nonconformity nonconformity, RuleContext context) => new Breach(variant)
        .At(member)
        .With("nonconformity", NonconformitySteps.NameOf(nonconformity))
        .With("raised", nonconformity, nonconformity.RaisedOn)
        .With("days", Period.DaysBetween(nonconformity.RaisedOn!.Value, context.AsOf))
        .Read(nonconformity, nonconformity.Need?.On)
        .Read(nonconformity, nonconformity.Need?.IsNeeded)
        .UnderLawOf(nonconformity.RaisedOn.Value);
}
