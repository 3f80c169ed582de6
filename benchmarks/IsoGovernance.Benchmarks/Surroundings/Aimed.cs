using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>What was recorded of a quality objective by the assessment date.</summary>
internal static class Aimed
{
    public static bool IsJudged(QualityObjective one, Surroundings around)
    {
        if (one.ApprovedOn > around.AsOf || one.From > around.AsOf || one.Until < Instruments.Qd19.InForceFrom) return false;
        return !(one.From > around.System.LastDay) && around.System.AppliedFrom is { } applied && !(one.Until < applied);
    }

    /// <summary>Whether the register vouches for the days on which the objective was approved and began.</summary>
    public static bool IsKnown(QualityObjective one, Surroundings around) =>
        (one.ApprovedOn is not { } approved || around.Vouches(approved)) && (one.From is not { } from || around.Vouches(from));

    public static EditionRequirements? Edition(QualityObjective one, Surroundings around) =>
        around.Law.Requirements(around.System.System.EditionOn(one.Until < around.System.JudgedOn ? one.Until.Value : around.System.JudgedOn));

    public static bool MayBeInForce(QualityObjective one, LocalDate day) => !(one.ApprovedOn > day || one.From > day || one.Until < day);

    /// <summary>Whether one complete target is recorded, by its outcome and the day.</summary>
    public static bool HasDatedOutcome(QualityObjective one) => !string.IsNullOrWhiteSpace(one.TargetOutcome) && one.TargetDate is not null;

    public static bool LacksDate(QualityObjective one) => one.Target is null && !string.IsNullOrWhiteSpace(one.TargetOutcome) && one.TargetDate is null;

    public static bool LacksTarget(QualityObjective one) => one.Target is null && string.IsNullOrWhiteSpace(one.TargetOutcome);

    public static bool LacksUnit(QualityObjective one) => one.Target is not null && !HasDatedOutcome(one) && string.IsNullOrWhiteSpace(one.Unit);

    public static bool LacksDirection(QualityObjective one) => one.Target is not null && !HasDatedOutcome(one) && one.Direction is null;

    public static bool IsOfPolicy(QualityObjective one, Surroundings around)
    {
        if (one.Policy is not { IsMissing: false } reference) return !IsKnown(one, around);
        foreach (var policy in around.System.System.Policies)
        {
            if (policy.Id != reference) continue;
            return policy.IssuedOn > around.AsOf || !(Issued.StartOf(policy) > one.Until || policy.Until < one.From);
        }
        return true;
    }

    public static bool AsksPlan(QualityObjective one, Surroundings around) => Edition(one, around) is { AsksObjectivePlan: true } && IsKnown(one, around);

    public static bool IsCommunicated(QualityObjective one, Surroundings around)
    {
        if (one.CommunicatedOn <= around.AsOf || (one.From ?? one.ApprovedOn) is not { } begins) return true;
        if (Edition(one, around) is not { AsksObjectiveCommunication: true }) return true;
        return !around.IsOpenAfter(one.ApprovedOn > begins ? one.ApprovedOn.Value : begins) || !IsKnown(one, around);
    }

    /// <summary>The position of the last final result; -1 where there is none.</summary>
    public static int FinalResult(QualityObjective one, Surroundings around)
    {
        var latest = -1;
        for (var i = 0; i < one.Measurements.Count; i++)
        {
            var measured = one.Measurements[i];
            if (!measured.IsFinal || measured.On > around.AsOf) continue;
            if (latest < 0 || one.Measurements[latest].On is null || measured.On >= one.Measurements[latest].On) latest = i;
        }
        return latest;
    }

    public static bool IsMissed(QualityObjective one, Measurement result)
    {
        if (one.Target is not { } target || result.Value is not { } value) return result.OutcomeReached == false;
        return one.Direction?.Known switch
        {
            ObjectiveDirection.AtLeast => value < target,
            ObjectiveDirection.AtMost => value > target,
            ObjectiveDirection.Exactly => value != target,
            _ => false,
        };
    }

    /// <summary>Whether something was done about a missed objective, or may have been.</summary>
    public static bool IsActedUpon(QualityObjective one, Surroundings around)
    {
        foreach (var action in one.MissedActions)
        {
            if (!string.IsNullOrWhiteSpace(action)) return true;
        }
        foreach (var nonconformity in around.System.System.Nonconformities)
        {
            if (nonconformity.Objective == one.Id && !(nonconformity.RaisedOn > around.AsOf)) return true;
        }
        if (one.RevisedBy is not { IsMissing: false } revised) return false;
        foreach (var other in around.System.System.Objectives)
        {
            if (other.Id == revised) return other.ApprovedOn is null || other.ApprovedOn <= around.AsOf;
        }
        return true;
    }

    public static bool IsMonitored(ReportingPeriod period, QualityObjective one, Surroundings around)
    {
        if ((period.DueOn ?? period.Until) is not { } due) return true;
        if (due >= around.System.LastDay || due < Instruments.Qd19.InForceFrom || due < around.System.AppliedFrom || due >= around.AsOf) return true;
        var from = period.From ?? due;
        return MayBeReported(period, one, around) || !around.Vouches(from) || !around.IsMissed(from, due, null);
    }

    private static bool MayBeReported(ReportingPeriod period, QualityObjective one, Surroundings around)
    {
        foreach (var measured in one.Measurements)
        {
            if (measured.On > around.AsOf) continue;
            if (measured.Period is { IsMissing: false } named ? named == period.Id : !(measured.On < period.From)) return true;
        }
        return false;
    }
}
