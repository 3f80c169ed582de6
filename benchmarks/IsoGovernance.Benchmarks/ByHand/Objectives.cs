using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>OBJ001 to OBJ007 over the quality objectives of one system.</summary>
internal sealed class Objectives(Day day)
{
    public void Judge(Owner owner)
    {
        if (owner.AppliedFrom is not { } applied) return;
        if (!owner.HasEnded && AreMissing(applied, owner)) day.Found("OBJ001", owner.Path + "/objectives");
        var objectives = owner.System.Objectives;
        for (var i = 0; i < objectives.Count; i++) JudgeObjective(objectives[i], i, applied, owner);
    }

    private bool AreMissing(LocalDate applied, Owner owner)
    {
        var objectives = owner.System.Objectives;
        LocalDate? lapsed = null;
        for (var i = 0; i < objectives.Count; i++)
        {
            var objective = objectives[i];
            if (MayBeInForce(objective, day.AsOf)) return false;
            if (objective.Until < day.AsOf && !(lapsed > objective.Until)) lapsed = objective.Until;
        }
        // One that lapsed while records were kept shows that the register holds objectives.
        return day.KnownUntil >= day.AsOf && (applied >= day.RecordsFrom || lapsed >= day.RecordsFrom);
    }

    public static bool MayBeInForce(QualityObjective objective, LocalDate on) => !(objective.ApprovedOn > on) && !(objective.From > on) && !(objective.Until < on);

    private void JudgeObjective(QualityObjective objective, int number, LocalDate applied, Owner owner)
    {
        if (objective.ApprovedOn > day.AsOf || objective.From > day.AsOf || objective.From > owner.LastDay) return;
        if (objective.Until < Day.Decision || objective.Until < applied) return;
        var isOnRecord = (objective.ApprovedOn is not { } approved || day.Vouches(approved)) && (objective.From is not { } from || day.Vouches(from));
        if (isOnRecord)
        {
            JudgeMeasure(objective, number, owner);
            if (string.IsNullOrWhiteSpace(objective.Policy?.Value)) Found("OBJ003", owner, number, "/policy");
        }
        if (objective.Policy is { IsMissing: false } policy && IsOutsideOf(policy, objective, owner)) Found("OBJ003", owner, number, "/policy");
        if (isOnRecord && day.BindsStandard2015 && !(IsPlanned(objective) && objective.CommunicatedOn <= day.AsOf)) JudgeBy2015(objective, number, owner);
        if (LacksReport(objective, owner)) Found("OBJ005", owner, number, "/measurements");
        JudgeResult(objective, number, owner);
    }

    // OBJ002
    private void JudgeMeasure(QualityObjective objective, int number, Owner owner)
    {
        if (string.IsNullOrWhiteSpace(objective.Indicator)) Found("OBJ002", owner, number, "/indicator");
        var isOutcome = !string.IsNullOrWhiteSpace(objective.TargetOutcome);
        if (isOutcome && objective.TargetDate is not null) return;
        if (objective.Target is not null)
        {
            if (string.IsNullOrWhiteSpace(objective.Unit)) Found("OBJ002", owner, number, "/unit");
            if (objective.Direction is null) Found("OBJ002", owner, number, "/direction");
        }
        else Found("OBJ002", owner, number, isOutcome ? "/targetDate" : "/target");
    }

    // OBJ003
    private bool IsOutsideOf(Id<QualityPolicy> reference, QualityObjective objective, Owner owner)
    {
        var policies = owner.System.Policies;
        for (var i = 0; i < policies.Count; i++)
        {
            var policy = policies[i];
            if (policy.Id != reference) continue;
            return !(policy.IssuedOn > day.AsOf) && (Policies.StartOf(policy) > objective.Until || policy.Until < objective.From);
        }
        return false;
    }

    private static bool IsPlanned(QualityObjective objective) =>
        objective.Plan is { CompletionDate: not null } plan && !string.IsNullOrWhiteSpace(plan.Actions) && !string.IsNullOrWhiteSpace(plan.Resources)
        && !string.IsNullOrWhiteSpace(plan.Responsible) && !string.IsNullOrWhiteSpace(plan.Evaluation);

    // OBJ004, OBJ007
    private void JudgeBy2015(QualityObjective objective, int number, Owner owner)
    {
        var last = objective.Until < owner.JudgedOn ? objective.Until.Value : owner.JudgedOn;
        if (day.Law.Requirements(owner.System.EditionOn(last)) is not { } edition) return;
        if (edition.AsksObjectivePlan)
        {
            if (objective.Plan is not { } plan) Found("OBJ004", owner, number, "/plan");
            else
            {
                if (string.IsNullOrWhiteSpace(plan.Actions)) Found("OBJ004", owner, number, "/plan/actions");
                if (string.IsNullOrWhiteSpace(plan.Resources)) Found("OBJ004", owner, number, "/plan/resources");
                if (string.IsNullOrWhiteSpace(plan.Responsible)) Found("OBJ004", owner, number, "/plan/responsible");
                if (plan.CompletionDate is null) Found("OBJ004", owner, number, "/plan/completionDate");
                if (string.IsNullOrWhiteSpace(plan.Evaluation)) Found("OBJ004", owner, number, "/plan/evaluation");
            }
        }
        if (!edition.AsksObjectiveCommunication || objective.CommunicatedOn <= day.AsOf || (objective.From ?? objective.ApprovedOn) is not { } begins) return;
        if (owner.IsLeftOpen(objective.ApprovedOn > begins ? objective.ApprovedOn.Value : begins)) Found("OBJ007", owner, number, "/communicatedOn");
    }

    // OBJ005
    private bool LacksReport(QualityObjective objective, Owner owner)
    {
        for (var i = 0; i < objective.Periods.Count; i++)
        {
            var period = objective.Periods[i];
            if ((period.DueOn ?? period.Until) is not { } due || due >= day.KnownUntil || due >= owner.LastDay) continue;
            if (due < Day.Decision || due < owner.AppliedFrom) continue;
            if (!MayBeReported(period, objective) && day.Vouches(period.From ?? due)) return true;
        }
        return false;
    }

    private bool MayBeReported(ReportingPeriod period, QualityObjective objective)
    {
        for (var i = 0; i < objective.Measurements.Count; i++)
        {
            var measurement = objective.Measurements[i];
            if (measurement.On > day.AsOf) continue;
            if (measurement.Period is not { IsMissing: false } named)
            {
                if (!(measurement.On < period.From)) return true;
            }
            else if (string.Equals(named.Value, period.Id.Value, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    // OBJ006
    private void JudgeResult(QualityObjective objective, int number, Owner owner)
    {
        var measurements = objective.Measurements;
        var at = -1;
        for (var i = 0; i < measurements.Count; i++)
        {
            if (!measurements[i].IsFinal || measurements[i].On > day.AsOf) continue;
            if (at < 0 || measurements[at].On is null || measurements[i].On >= measurements[at].On) at = i;
        }
        if (at < 0 || !IsMissed(objective, measurements[at]) || MayBeActedUpon(objective, owner)) return;
        if (measurements[at].On is { } on && owner.IsLeftOpen(on)) Found("OBJ006", owner, number, "/measurements/" + at);
    }

    private static bool IsMissed(QualityObjective objective, Measurement result)
    {
        if (objective.Target is not { } target || result.Value is not { } value) return result.OutcomeReached == false;
        return objective.Direction?.Known switch
        {
            ObjectiveDirection.AtLeast => value < target,
            ObjectiveDirection.AtMost => value > target,
            ObjectiveDirection.Exactly => value != target,
            _ => false,
        };
    }

    private bool MayBeActedUpon(QualityObjective objective, Owner owner)
    {
        for (var i = 0; i < objective.MissedActions.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(objective.MissedActions[i])) return true;
        }
        var nonconformities = owner.System.Nonconformities;
        for (var i = 0; i < nonconformities.Count; i++)
        {
            if (nonconformities[i].Objective is { } named && named == objective.Id && !(nonconformities[i].RaisedOn > day.AsOf)) return true;
        }
        if (objective.RevisedBy is not { IsMissing: false } revised) return false;
        var objectives = owner.System.Objectives;
        for (var i = 0; i < objectives.Count; i++)
        {
            if (objectives[i].Id == revised) return !(objectives[i].ApprovedOn > day.AsOf);
        }
        // What leads nowhere may have been approved.
        return true;
    }

    private void Found(string code, Owner owner, int number, string member) => day.Found(code, owner.Path + "/objectives/" + number + member);
}
