using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>A final result that misses its target led to a nonconformity, an action or a revised objective.</summary>
internal sealed partial class ObjectiveMissedWithoutAction() : Rule<QualityObjective>(new RuleDescriptor
{
    Code = "OBJ006",
    Name = "objective-missed-without-action",
    Applies = Applies.Adopted,
    Severity = Severity.Warning,
    Citations = new[] { OfClause(Iso2015, "9.1.3"), OfClause(Iso2015, "10.2.1"), OfClause(Iso2008, "8.2.3"), OfClause(Iso2008, "8.5.1") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityObjective subject, RuleContext context)
    {
        if (ObjectiveTimes.WhyNot(subject, context) is { } whyNot) return whyNot;
        var at = FinalResult(subject, context);
        if (at < 0) return Because.NoFinalResult;
        var result = subject.Measurements.Items[at];
        if (Missed(subject, result, out var isMissed) is { } unclear) return unclear;
        if (!isMissed || ActedUpon(subject, context, out var doubt)) return Outcome.Pass;
        if (doubt is not null) return doubt;
        if (result.On is not { } day) return Because.DateNotRecorded;
        return Absence.WhyOpen(day, context) ?? Outcome.Fail(new Breach(subject.Target is null || result.Value is null ? "outcome" : "number")
            .At(nameof(subject.Measurements), at)
            .With("objective", subject.Text ?? subject.Id.Value)
            .With("day", result, result.On)
            .With("result", result, result.Value)
            .With("target", subject, subject.Target)
            .Read(result, result.IsFinal)
            .Read(result, result.OutcomeReached)
            .Read(subject, subject.Direction)
            .Read(subject, subject.MissedActions)
            .Read(subject, subject.RevisedBy)
            .UnderLawOf(ObjectiveTimes.LastDay(subject, context)));
    }

    // The latest one; one without its day counts where there is no other.
    private static int FinalResult(QualityObjective objective, RuleContext context)
    {
        var items = objective.Measurements.Items;
        var latest = -1;
        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].IsFinal || items[i].On > context.AsOf) continue;
            if (latest < 0 || items[latest].On is null || items[i].On >= items[latest].On) latest = i;
        }
        return latest;
    }

    private static Outcome? Missed(QualityObjective objective, Measurement result, out bool isMissed)
    {
        isMissed = result.OutcomeReached == false;
        if (objective.Target is { } target && result.Value is { } value)
        {
            if (objective.Direction is null) return Because.NotMeasurable;
            if (objective.Direction.Value.Known is not { } direction) return Because.DirectionNotKnown;
            isMissed = direction switch
            {
                ObjectiveDirection.AtLeast => value < target,
                ObjectiveDirection.AtMost => value > target,
                _ => value != target,
            };
            return null;
        }
        if (result.OutcomeReached is not null) return null;
        return objective.Target is null && string.IsNullOrWhiteSpace(objective.TargetOutcome) ? Because.NotMeasurable : Because.ResultNotRecorded;
    }

    private static bool ActedUpon(QualityObjective objective, RuleContext context, out Outcome? doubt)
    {
        doubt = null;
        foreach (var action in objective.MissedActions.Items)
        {
            if (!string.IsNullOrWhiteSpace(action)) return true;
        }
        foreach (var nonconformity in context.Owner!.System.Nonconformities.Items)
        {
            if (!ObjectiveTimes.IsSame(nonconformity.Objective, objective.Id) || nonconformity.RaisedOn > context.AsOf) continue;
            if (nonconformity.RaisedOn is not null) return true;
            doubt = Because.DateNotRecorded;
        }
        if (objective.RevisedBy is not { IsMissing: false }) return false;
        foreach (var other in context.Owner.System.Objectives.Items)
        {
            if (!ObjectiveTimes.IsSame(objective.RevisedBy, other.Id)) continue;
            if (other.ApprovedOn <= context.AsOf) return true;
            if (other.ApprovedOn is null) doubt = Because.DateNotRecorded;
            return false;
        }
        doubt ??= Because.ReferenceLeadsNowhere;
        return false;
    }
}
