using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An objective was communicated to the units concerned, where the edition asks for it.</summary>
internal sealed partial class ObjectiveNotCommunicated() : Rule<QualityObjective>(new RuleDescriptor
{
    Code = "OBJ007",
    Name = "objective-not-communicated",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "6.2.1") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityObjective subject, RuleContext context)
    {
        if (ObjectiveTimes.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (ObjectiveTimes.Requirements(subject, context) is not { } requirements) return Because.EditionNotKnown;
        if (!requirements.AsksObjectiveCommunication) return Because.NotAskedByEdition;
        if (subject.CommunicatedOn <= context.AsOf) return Outcome.Pass;
        if ((subject.From ?? subject.ApprovedOn) is not { } begins) return Because.DateNotRecorded;
        // It is communicated once it is approved.
        var since = subject.ApprovedOn > begins ? subject.ApprovedOn.Value : begins;
        return Absence.WhyOpen(since, context) ?? ObjectiveTimes.WhyUnknown(subject, context) ?? Outcome.Fail(new Breach()
            .At(nameof(subject.CommunicatedOn))
            .With("objective", subject.Text ?? subject.Id.Value)
            .With("from", begins)
            .ReadPeriods(new[] { subject })
            .Read(subject, subject.CommunicatedOn)
            .ReadEdition(context.Owner!.System, ObjectiveTimes.LastDay(subject, context)));
    }
}
