using System.Collections.Generic;
using IsoGovernance.Law;

namespace IsoGovernance.Benchmarks.Annotations;

internal abstract class HeldAuditAttribute(string code) : ConditionAttribute<InternalAudit>(code)
{
    protected override bool IsJudged(InternalAudit record, Surroundings around) => around.System.IsApplied && Held.IsJudged(record, around);
}

internal sealed class InProgrammeAttribute() : HeldAuditAttribute("AUD002")
{
    protected override bool Holds(InternalAudit record, Surroundings around) => Held.IsInProgramme(record, around) || !around.Vouches(Held.First(record));
}

internal sealed class WithCriteriaAttribute() : HeldAuditAttribute("AUD004")
{
    protected override bool Holds(InternalAudit record, Surroundings around) => !string.IsNullOrWhiteSpace(record.Criteria) || !around.Vouches(Held.First(record));
}

internal sealed class WithScopeAttribute() : HeldAuditAttribute("AUD004")
{
    protected override bool Holds(InternalAudit record, Surroundings around) =>
        !string.IsNullOrWhiteSpace(record.Scope) || record.Units.Count > 0 || !around.Vouches(Held.First(record));
}

internal sealed class ImpartialAttribute() : HeldAuditAttribute("AUD005")
{
    protected override IEnumerable<string> Broken(InternalAudit record, string member, Surroundings around)
    {
        for (var i = 0; i < record.Auditors.Count; i++)
        {
            var auditor = record.Auditors[i];
            for (var j = 0; j < auditor.Assignments.Count; j++)
            {
                if (auditor.Assignments[j].Process is { } process && Held.IsOwnProcess(record, auditor, process, around)) yield return $"{member}[{i}].Assignments[{j}]";
                if (auditor.Assignments[j].Unit is { } unit && Held.IsOwnUnit(record, auditor, unit, around)) yield return $"{member}[{i}].Assignments[{j}]";
            }
        }
    }
}

internal sealed class TrainedAttribute() : HeldAuditAttribute("AUD006")
{
    protected override IEnumerable<string> Broken(InternalAudit record, string member, Surroundings around)
    {
        for (var i = 0; i < record.Auditors.Count; i++)
        {
            if (!Held.IsTrained(record.Auditors[i], record, around)) yield return $"{member}[{i}].TrainedOn";
        }
    }
}

internal sealed class OfAnotherUnitAttribute() : HeldAuditAttribute("AUD012")
{
    protected override IEnumerable<string> Broken(InternalAudit record, string member, Surroundings around)
    {
        for (var i = 0; i < record.Auditors.Count; i++)
        {
            var auditor = record.Auditors[i];
            for (var j = 0; j < auditor.Assignments.Count; j++)
            {
                if (auditor.Assignments[j].Unit is { } unit && auditor.Unit == unit && !Held.IsOwnUnit(record, auditor, unit, around)) yield return $"{member}[{i}].Assignments[{j}]";
            }
        }
    }
}

internal sealed class WithEvidenceAttribute() : HeldAuditAttribute("AUD008")
{
    protected override IEnumerable<string> Broken(InternalAudit record, string member, Surroundings around)
    {
        if ((record.HeldUntil ?? record.CompletedOn) > around.AsOf || !around.Vouches(Held.Last(record, around))) yield break;
        for (var i = 0; i < record.Findings.Count; i++)
        {
            if (!Held.IsNonconforming(record.Findings[i])) continue;
            if (string.IsNullOrWhiteSpace(record.Findings[i].Evidence)) yield return $"{member}[{i}].Evidence";
            if (string.IsNullOrWhiteSpace(record.Findings[i].Criterion)) yield return $"{member}[{i}].Criterion";
        }
    }
}

internal sealed class FollowedAttribute() : HeldAuditAttribute("AUD009")
{
    protected override IEnumerable<string> Broken(InternalAudit record, string member, Surroundings around)
    {
        for (var i = 0; i < record.Findings.Count; i++)
        {
            var finding = record.Findings[i];
            if (Held.IsNonconforming(finding) && !Held.MayBeFollowed(finding, record, around) && around.IsOpenAfter(Held.Last(record, around))) yield return $"{member}[{i}]";
        }
    }
}

internal sealed class ProgrammeContentAttribute(string content) : ConditionAttribute<AuditProgramme>("AUD003")
{
    protected override bool IsJudged(AuditProgramme record, Surroundings around)
    {
        if (!around.System.IsApplied || (record.From ?? record.ApprovedOn) is not { } start || start > around.AsOf || !around.Vouches(start)) return false;
        return !(record.Until < Instruments.Qd19.InForceFrom) && !(start > around.System.LastDay) && !(record.Until < around.System.System.AppliedFrom);
    }

    protected override bool Holds(AuditProgramme record, Surroundings around) =>
        !string.IsNullOrWhiteSpace(TextOf(record))
        || around.Law.Requirements(around.System.System.EditionOn((record.From ?? record.ApprovedOn)!.Value)) is not { } edition
        || !References.IsAmong(edition.ProgrammeContents, content);

    private string? TextOf(AuditProgramme programme) => content switch
    {
        "frequency" => programme.Frequency,
        "methods" => programme.Methods,
        "responsibilities" => programme.Responsibilities,
        "planningRequirements" => programme.PlanningRequirements,
        _ => programme.Reporting,
    };
}
