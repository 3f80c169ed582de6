using System;
using System.Collections.Generic;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Each reporting period that the agency set for an objective has a result once its report was due.</summary>
internal sealed partial class ObjectiveNotMonitored() : Rule<QualityObjective>(new RuleDescriptor
{
    Code = "OBJ005",
    Name = "objective-not-monitored",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "6.2.1"), OfClause(Iso2015, "9.1.1"), OfClause(Iso2008, "8.2.3") },
    OnceApplied = true,
})
{
    public override Outcome Judge(QualityObjective subject, RuleContext context)
    {
        if (ObjectiveTimes.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (subject.Periods.Count == 0) return Because.NoPeriods;
        List<string>? missing = null;
        Outcome? doubt = null;
        var anyDone = false;
        foreach (var period in subject.Periods.Items)
        {
            var due = period.DueOn ?? period.Until;
            if (due >= context.AsOf || due > context.Owner!.LastDay || due < Qd19.InForceFrom || due < context.Owner.AppliedFrom) continue;
            var whyUnclear = due is null ? Because.DateNotRecorded : null;
            if (IsReported(period, subject, context, ref whyUnclear)) anyDone = true;
            else if ((whyUnclear ?? Absence.WhyUnclear(period.From ?? due!.Value, context) ?? Absence.WhyOpen(due!.Value, context)) is { } why) doubt ??= why;
            else (missing ??= []).Add(period.Id.Value);
        }
        if (missing is null) return doubt ?? (anyDone ? Outcome.Pass : Because.NothingDueYet);
        return Outcome.Fail(new Breach()
            .At(nameof(subject.Measurements))
            .With("objective", subject.Text ?? subject.Id.Value)
            .With("missingCount", missing.Count)
            .With("missing", missing)
            .UnderLawOf(ObjectiveTimes.LastDay(subject, context)));
    }

    private static bool IsReported(ReportingPeriod period, QualityObjective objective, RuleContext context, ref Outcome? whyUnclear)
    {
        foreach (var measurement in objective.Measurements.Items)
        {
            if (measurement.On > context.AsOf) continue;
            if (measurement.Period is not { IsMissing: false } named)
            {
                if (!(measurement.On < period.From)) whyUnclear ??= Because.PeriodNotRecorded;
            }
            else if (!string.Equals(named.Value, period.Id.Value, StringComparison.Ordinal)) continue;
            else if (measurement is { Value: null, OutcomeReached: null }) whyUnclear ??= Because.ResultNotRecorded;
            else if (measurement.On is null) whyUnclear ??= Because.DateNotRecorded;
            else return true;
        }
        return false;
    }
}
