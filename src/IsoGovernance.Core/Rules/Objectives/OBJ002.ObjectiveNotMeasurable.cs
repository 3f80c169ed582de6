using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>An objective has an indicator and a target: a number with its unit and direction, or an outcome with its date.</summary>
internal sealed partial class ObjectiveNotMeasurable() : Rule<QualityObjective>(new RuleDescriptor
{
    Code = "OBJ002",
    Name = "objective-not-measurable",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "6.2.1"), OfClause(Iso2008, "5.4.1") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityObjective subject, RuleContext context)
    {
        if (ObjectiveTimes.WhyNot(subject, context) is { } whyNot) return whyNot;
        List<Breach>? breaches = null;
        Outcome? doubt = null;
        if (string.IsNullOrWhiteSpace(subject.Indicator)) (breaches ??= []).Add(Lacking("indicator", nameof(subject.Indicator), subject, context).Read(subject, subject.Indicator));
        var isOutcome = !string.IsNullOrWhiteSpace(subject.TargetOutcome);
        // One complete target will do where both are recorded.
        if (!(isOutcome && subject.TargetDate is not null))
        {
            if (subject.Target is not null)
            {
                if (string.IsNullOrWhiteSpace(subject.Unit)) (breaches ??= []).Add(Lacking("unit", nameof(subject.Unit), subject, context).Read(subject, subject.Unit).Read(subject, subject.Target));
                if (subject.Direction is null) (breaches ??= []).Add(Lacking("direction", nameof(subject.Direction), subject, context).Read(subject, subject.Direction).Read(subject, subject.Target));
                else if (!subject.Direction.Value.IsKnown) doubt = Because.DirectionNotKnown;
            }
            else if (isOutcome) (breaches ??= []).Add(Lacking("date", nameof(subject.TargetDate), subject, context).Read(subject, subject.TargetDate).Read(subject, subject.TargetOutcome));
            else (breaches ??= []).Add(Lacking("target", nameof(subject.Target), subject, context).Read(subject, subject.Target).Read(subject, subject.TargetOutcome));
        }
        if (breaches is null) return doubt ?? Outcome.Pass;
        return ObjectiveTimes.WhyUnknown(subject, context) ?? Outcome.Fail(breaches);
    }

    private static Breach Lacking(string variant, string member, QualityObjective objective, RuleContext context) => new Breach(variant)
        .At(member)
        .With("objective", objective.Text ?? objective.Id.Value)
        .ReadPeriods(new[] { objective })
        .UnderLawOf(ObjectiveTimes.LastDay(objective, context));
}
