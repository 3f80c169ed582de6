using System;
using System.Collections.Generic;
using NodaTime;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>Each reporting period that the agency set for an objective has a result once its report was due.</summary>
internal sealed partial class ObjectiveNotMonitored() : DutyRule<QualityObjective>(new RuleDescriptor
{
    Code = "OBJ005",
    Name = "objective-not-monitored",
    Applies = Applies.Adopted,
    Severity = Severity.Violation,
    Citations = new[] { OfClause(Iso2015, "6.2.1"), OfClause(Iso2015, "9.1.1"), OfClause(Iso2008, "8.2.3") },
    OnceApplied = true,
})
{
    public override Outcome? Duties(QualityObjective subject, RuleContext context, List<Duty> duties)
    {
        if (ObjectiveTimes.WhyNot(subject, context) is { } whyNot) return whyNot;
        if (subject.Periods.Count == 0) return Because.NoPeriods;
        for (var i = 0; i < subject.Periods.Count; i++)
        {
            var period = subject.Periods[i];
            var due = period.DueOn ?? period.Until;
            if (due > context.Owner!.LastDay || due < Qd19.InForceFrom || due < context.Owner.AppliedFrom) continue;
            Outcome? unclear = null;
            var reported = ReportedOn(period, subject, context, ref unclear);
            if (due is not { } day) duties.Add(Duty.Undated(reported, Because.DateNotRecorded).About(i));
            // One that was reported before its day is not judged yet.
            else if (day < context.AsOf || reported is null) duties.Add(OfPeriod(period, day, reported, unclear, context).About(i));
        }
        return null;
    }

    protected override Breach Missed(QualityObjective subject, Duty duty, RuleContext context) =>
        Without(subject, [subject.Periods[duty.Item].Id.Value]).With("due", duty.HasLastDay ? duty.Due : null);

    // All periods of an objective are one finding.
    protected override List<Breach> Found(QualityObjective subject, List<Duty> missed, RuleContext context) =>
                [OfAll(Without(subject, missed.ConvertAll(duty => subject.Periods[duty.Item].Id.Value)).UnderLawOf(ObjectiveTimes.LastDay(subject, context)), subject, missed)];

    private static Breach OfAll(Breach breach, QualityObjective objective, List<Duty> missed)
    {
        foreach (var duty in missed)
        {
            var period = objective.Periods[duty.Item];
            _ = period.DueOn is null ? breach.Read(period, period.Until) : breach.Read(period, period.DueOn);
            breach.Read(period, period.Id).Read(period, period.From).Of(duty);
        }
        return breach;
    }

    private static Breach Without(QualityObjective objective, List<string> missing)
    {
        var breach = new Breach()
            .At(nameof(objective.Measurements))
            .With("objective", objective.Text ?? objective.Id.Value)
            .With("missingCount", missing.Count)
            .With("missing", missing)
            .Read(objective, objective.Measurements);
        foreach (var measurement in objective.Measurements.Items) breach.Read(measurement, measurement.Period).Read(measurement, measurement.On);
        return breach;
    }

    private static Duty OfPeriod(ReportingPeriod period, LocalDate due, LocalDate? reported, Outcome? unclear, RuleContext context)
    {
        var from = period.From ?? due;
        if (due < context.AsOf) unclear ??= Absence.WhyUnclear(from, context);
        if (due == context.Owner!.LastDay) unclear ??= Because.SystemEnded;
        return Duty.OfSetDay(from, due, reported, unclear);
    }

    private static LocalDate? ReportedOn(ReportingPeriod period, QualityObjective objective, RuleContext context, ref Outcome? whyUnclear)
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
            else return measurement.On;
        }
        return null;
    }
}
