using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class ApprovedByHeadAttribute() : ConditionAttribute<SystemDocument>("BLD003")
{
    protected override bool IsJudged(SystemDocument record, Surroundings around) => around.System.IsAdopted && Approved.IsJudged(record, around);

    protected override IEnumerable<string> Broken(SystemDocument record, string member, Surroundings around)
    {
        if (Approved.IsByNobody(record, around)) yield return member;
        if (Approved.IsByAnother(record.Approval, around)) yield return member + ".By";
        if (Approved.IsLate(record, around)) yield return member + ".On";
    }
}

internal abstract class DeclarationAttribute(string code) : ConditionAttribute<Declaration>(code)
{
    protected override bool IsJudged(Declaration record, Surroundings around) => around.System.IsDeclared && Declared.IsUnderTheDecision(record, around);
}

internal sealed class SignedByHeadAttribute() : DeclarationAttribute("DEC008")
{
    protected override bool Holds(Declaration record, Surroundings around) => !Declared.IsSignedByAnother(record);
}

internal sealed class WithNumberAttribute() : DeclarationAttribute("DEC009")
{
    protected override bool Holds(Declaration record, Surroundings around) => !string.IsNullOrWhiteSpace(record.Number?.Text) || !Declared.IsVouchedFor(record, around);
}

internal sealed class WithDayAttribute() : DeclarationAttribute("DEC009")
{
    protected override bool Holds(Declaration record, Surroundings around) => record.On is not null;
}

internal sealed class WithEditionAttribute() : DeclarationAttribute("DEC009")
{
    protected override bool Holds(Declaration record, Surroundings around) => !string.IsNullOrWhiteSpace(record.Edition?.Text) || !Declared.IsVouchedFor(record, around);
}

internal sealed class WithDeclaredScopeAttribute() : DeclarationAttribute("DEC009")
{
    protected override bool Holds(Declaration record, Surroundings around) =>
        !string.IsNullOrWhiteSpace(record.Scope) || record.Procedures.Count > 0 || !Declared.IsVouchedFor(record, around);
}

internal sealed class EditionAcceptedAttribute() : DeclarationAttribute("OBL010")
{
    protected override bool Holds(Declaration record, Surroundings around) => Declared.IsEditionAccepted(record, around);
}

internal sealed class ListRightAttribute() : ConditionAttribute<Declaration>("SCP006")
{
    private readonly ProcedureList _handled = new();
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    protected override bool IsJudged(Declaration record, Surroundings around) => around.System.IsDeclared;

    protected override bool Holds(Declaration record, Surroundings around) => Served.IsListRight(record, _handled, _listed, around);
}

internal sealed class NotRetiredAttribute() : ConditionAttribute<WorkProcess>("SCP002")
{
    protected override bool IsJudged(WorkProcess record, Surroundings around) => around.System.IsApplied && !(around.System.LastDay < around.AsOf);

    protected override bool Holds(WorkProcess record, Surroundings around) => !Served.IsRetired(record, around);
}

internal sealed class WithReasonAttribute() : ConditionAttribute<ExcludedProcedure>("SCP007")
{
    protected override bool IsJudged(ExcludedProcedure record, Surroundings around) => around.System.IsApplied;

    protected override bool Holds(ExcludedProcedure record, Surroundings around) => !Served.IsLeftOutWithoutReason(record, around);
}

internal sealed class CertificatesValidAttribute() : ConditionAttribute<ConsultantEngagement>("OBL009")
{
    protected override bool IsJudged(ConsultantEngagement record, Surroundings around) => around.System.IsAdopted;

    protected override bool Holds(ConsultantEngagement record, Surroundings around) =>
        Certificates.DaysOf(record, around) is not { } days || Certificates.MayCover(record.Certificates, days.First, days.Last, around);
}

internal sealed class CardsValidAttribute() : ConditionAttribute<ConsultantEngagement>("OBL013")
{
    protected override bool IsJudged(ConsultantEngagement record, Surroundings around) => around.System.IsAdopted;

    protected override IEnumerable<string> Broken(ConsultantEngagement record, string member, Surroundings around)
    {
        if (Certificates.DaysOf(record, around) is not { } days) yield break;
        for (var i = 0; i < record.Experts.Count; i++)
        {
            if (!Certificates.MayCover(record.Experts[i].Cards, days.First, days.Last, around)) yield return $"{member}[{i}]";
        }
    }
}

internal abstract class PolicyAttribute(string code) : ConditionAttribute<QualityPolicy>(code)
{
    protected override bool IsJudged(QualityPolicy record, Surroundings around) => around.System.IsApplied && Issued.IsJudged(record, around);
}

internal sealed class IssuedByHeadAttribute() : PolicyAttribute("POL002")
{
    protected override bool Holds(QualityPolicy record, Surroundings around) => record.IssuedBy?.IsByHead != false;
}

internal sealed class WithCommitmentsAttribute() : PolicyAttribute("POL003")
{
    protected override IEnumerable<string> Broken(QualityPolicy record, string member, Surroundings around)
    {
        if (Issued.Edition(around) is not { } edition) yield break;
        foreach (var asked in edition.PolicyCommitments)
        {
            if (Issued.Lacks(asked, edition, record)) yield return member;
        }
    }
}

internal abstract class ReviewAttribute(string code) : ConditionAttribute<ManagementReview>(code)
{
    protected override bool IsJudged(ManagementReview record, Surroundings around) => around.System.IsApplied && Reviewed.IsJudged(record, around);
}

internal sealed class ChairedByLeadershipAttribute() : ReviewAttribute("REV002")
{
    protected override bool Holds(ManagementReview record, Surroundings around) => record.ChairCapacity?.Known is null or ChairCapacity.Head or ChairCapacity.DeputyHead;
}

internal sealed class InputsCompleteAttribute() : ReviewAttribute("REV003")
{
    protected override bool Holds(ManagementReview record, Surroundings around) =>
        Reviewed.Edition(record, around) is not { } edition || Reviewed.AreComplete(record.Inputs, edition.ReviewInputs, record, around);
}

internal sealed class OutputsCompleteAttribute() : ReviewAttribute("REV004")
{
    protected override bool Holds(ManagementReview record, Surroundings around) =>
        Reviewed.Edition(record, around) is not { } edition || Reviewed.AreComplete(record.Outputs, edition.ReviewOutputs, record, around);
}

internal sealed class RecordedAttribute() : ReviewAttribute("REV005")
{
    protected override bool Holds(ManagementReview record, Surroundings around) => Reviewed.IsRecorded(record.Record, record, around);
}

internal sealed class ActionsCompleteAttribute() : ReviewAttribute("REV007")
{
    protected override IEnumerable<string> Broken(ManagementReview record, string member, Surroundings around)
    {
        if (!around.Vouches(record.HeldOn!.Value)) yield break;
        for (var i = 0; i < record.Actions.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(record.Actions[i].Owner)) yield return $"{member}[{i}].Owner";
            if (record.Actions[i].DueOn is null) yield return $"{member}[{i}].DueOn";
        }
    }
}

internal abstract class ObjectiveAttribute(string code) : ConditionAttribute<QualityObjective>(code)
{
    protected override bool IsJudged(QualityObjective record, Surroundings around) => around.System.IsApplied && Aimed.IsJudged(record, around);
}

internal sealed class WithIndicatorAttribute() : ObjectiveAttribute("OBJ002")
{
    protected override bool Holds(QualityObjective record, Surroundings around) => !string.IsNullOrWhiteSpace(record.Indicator) || !Aimed.IsKnown(record, around);
}

internal sealed class WithUnitAttribute() : ObjectiveAttribute("OBJ002")
{
    protected override bool Holds(QualityObjective record, Surroundings around) => !Aimed.LacksUnit(record) || !Aimed.IsKnown(record, around);
}

internal sealed class WithDirectionAttribute() : ObjectiveAttribute("OBJ002")
{
    protected override bool Holds(QualityObjective record, Surroundings around) => !Aimed.LacksDirection(record) || !Aimed.IsKnown(record, around);
}

internal sealed class WithTargetDateAttribute() : ObjectiveAttribute("OBJ002")
{
    protected override bool Holds(QualityObjective record, Surroundings around) => !Aimed.LacksDate(record) || !Aimed.IsKnown(record, around);
}

internal sealed class WithTargetAttribute() : ObjectiveAttribute("OBJ002")
{
    protected override bool Holds(QualityObjective record, Surroundings around) => !Aimed.LacksTarget(record) || !Aimed.IsKnown(record, around);
}

internal sealed class OfPolicyAttribute() : ObjectiveAttribute("OBJ003")
{
    protected override bool Holds(QualityObjective record, Surroundings around) => Aimed.IsOfPolicy(record, around);
}

internal sealed class PlannedAttribute() : ObjectiveAttribute("OBJ004")
{
    protected override IEnumerable<string> Broken(QualityObjective record, string member, Surroundings around)
    {
        if (!Aimed.AsksPlan(record, around)) yield break;
        if (record.Plan is not { } plan)
        {
            yield return member;
            yield break;
        }
        if (string.IsNullOrWhiteSpace(plan.Actions)) yield return member + ".Actions";
        if (string.IsNullOrWhiteSpace(plan.Resources)) yield return member + ".Resources";
        if (string.IsNullOrWhiteSpace(plan.Responsible)) yield return member + ".Responsible";
        if (plan.CompletionDate is null) yield return member + ".CompletionDate";
        if (string.IsNullOrWhiteSpace(plan.Evaluation)) yield return member + ".Evaluation";
    }
}

internal sealed class ActedUponAttribute() : ObjectiveAttribute("OBJ006")
{
    protected override IEnumerable<string> Broken(QualityObjective record, string member, Surroundings around)
    {
        var at = Aimed.FinalResult(record, around);
        if (at < 0 || !Aimed.IsMissed(record, record.Measurements[at]) || Aimed.IsActedUpon(record, around)) yield break;
        if (record.Measurements[at].On is { } day && around.IsOpenAfter(day)) yield return $"{member}[{at}]";
    }
}

internal sealed class CommunicatedAttribute() : ObjectiveAttribute("OBJ007")
{
    protected override bool Holds(QualityObjective record, Surroundings around) => Aimed.IsCommunicated(record, around);
}
