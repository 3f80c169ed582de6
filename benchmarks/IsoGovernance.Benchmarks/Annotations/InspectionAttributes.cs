using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.Annotations;

internal abstract class OnSiteAttribute(string code) : ConditionAttribute<Inspection>(code)
{
    protected override bool IsJudged(Inspection record, Surroundings around) => Inspected.IsJudged(record, InspectionForm.OnSite, around);
}

internal sealed class DecidedAttribute() : OnSiteAttribute("INS005")
{
    protected override bool Holds(Inspection record, Surroundings around) => Inspected.IsDecided(record, around);
}

internal sealed class AnnouncedAttribute() : OnSiteAttribute("INS006")
{
    protected override bool Holds(Inspection record, Surroundings around) => Inspected.IsAnnounced(record, around);
}

internal sealed class ProgrammedAttribute() : OnSiteAttribute("INS006")
{
    protected override bool Holds(Inspection record, Surroundings around) => Inspected.IsProgrammed(record, around);
}

internal sealed class MinutesValidAttribute() : OnSiteAttribute("INS007")
{
    protected override IEnumerable<string> Broken(Inspection record, string member, Surroundings around)
    {
        if (!Inspected.HasMinutes(record, around))
        {
            if (around.IsPast(Inspected.Last(record))) yield return member;
            yield break;
        }
        if (Inspected.LacksSignature(record.Minutes!.LeaderSignedOn, record, around)) yield return member + ".LeaderSignedOn";
        if (Inspected.LacksSignature(record.Minutes.AgencySignedOn, record, around)) yield return member + ".AgencySignedOn";
        if (Inspected.LacksCopies(record, around)) yield return member + ".Copies";
    }
}

internal sealed class RefusalNotifiedAttribute() : OnSiteAttribute("INS018")
{
    protected override IEnumerable<string> Broken(Inspection record, string member, Surroundings around)
    {
        if (record.CorrectiveReport is { } report && !Inspected.IsRefusalNotified(report, around)) yield return member + ".RefusalNotice";
    }
}

internal abstract class ByDossierAttribute(string code) : ConditionAttribute<Inspection>(code)
{
    protected override bool IsJudged(Inspection record, Surroundings around) => Inspected.IsJudged(record, InspectionForm.ByDossier, around);
}

internal sealed class RequestedAttribute() : ByDossierAttribute("INS010")
{
    protected override bool Holds(Inspection record, Surroundings around) => Inspected.IsRequested(record.RequestToAgency, record, around);
}

internal sealed class StatusReportRequestedAttribute() : ByDossierAttribute("INS015")
{
    protected override bool Holds(Inspection record, Surroundings around) => Inspected.IsStatusReportRequested(record.StatusReportRequest, record, around);
}

internal abstract class InspectedAttribute(string code) : ConditionAttribute<Inspection>(code)
{
    protected override bool IsJudged(Inspection record, Surroundings around) => Inspected.IsJudged(record, Instruments.Tt26.InForceFrom, around);
}

internal sealed class ContentsExaminedAttribute() : InspectedAttribute("INS009")
{
    protected override IEnumerable<string> Broken(Inspection record, string member, Surroundings around)
    {
        if (Inspected.Misses(record, around)) yield return member;
        if (Inspected.LeavesOut(record)) yield return member;
    }
}

internal sealed class FileCompleteAttribute() : InspectedAttribute("INS013")
{
    protected override bool Holds(Inspection record, Surroundings around) => Inspected.IsFileComplete(record, around);
}

internal sealed class QualifiedAttribute() : ConditionAttribute<Inspection>("INS012")
{
    protected override bool IsJudged(Inspection record, Surroundings around) => Inspected.IsJudged(record, Inspected.QualifiedFrom, around);

    protected override IEnumerable<string> Broken(Inspection record, string member, Surroundings around)
    {
        if (record.Team is not { } team) yield break;
        for (var i = 0; i < team.Inspectors.Count; i++)
        {
            var one = team.Inspectors[i];
            if (one.IsOfHiredBody) continue;
            if (Inspected.IsLacking(one.GraduatedOn, one.HasNoDegree, record)) yield return $"{member}.Inspectors[{i}].GraduatedOn";
            if (!one.IsGraduateInAdministration && Inspected.IsLacking(one.AdministrationCertifiedOn, one.HasNoAdministrationCertificate, record))
            {
                yield return $"{member}.Inspectors[{i}].AdministrationCertifiedOn";
            }
            if (Inspected.IsLacking(one.AuditCertifiedOn, one.HasNoAuditCertificate, record)) yield return $"{member}.Inspectors[{i}].AuditCertifiedOn";
            if (Inspected.LacksExperience(one, record, around)) yield return $"{member}.Inspectors[{i}].GraduatedOn";
        }
    }
}

internal sealed class BodiesQualifiedAttribute() : ConditionAttribute<Inspection>("INS017")
{
    protected override bool IsJudged(Inspection record, Surroundings around) =>
        record is { HiredBodies.Count: > 0, HeldFrom: not null } && Inspected.IsJudged(record, Instruments.Qd19.InForceFrom, around);

    protected override IEnumerable<string> Broken(Inspection record, string member, Surroundings around)
    {
        LocalDate first = record.HeldFrom!.Value, last = Inspected.Last(record);
        for (var i = 0; i < record.HiredBodies.Count; i++)
        {
            var body = record.HiredBodies[i];
            if (!Certificates.MayCover(body.Certificates, first, last, around)) yield return $"{member}[{i}].Certificates";
            for (var j = 0; j < body.Experts.Count; j++)
            {
                if (!Certificates.MayCover(body.Experts[j].Cards, first, last, around)) yield return $"{member}[{i}].Experts[{j}].Cards";
            }
        }
    }
}

internal abstract class InspectionPlanAttribute() : ConditionAttribute<InspectionPlan>("INS004")
{
    protected override bool IsJudged(InspectionPlan record, Surroundings around) =>
        record.ApprovedOn is { } approved && approved >= Instruments.Tt26.InForceFrom && approved <= around.AsOf;
}

internal sealed class WithCostAttribute : InspectionPlanAttribute
{
    protected override bool Holds(InspectionPlan record, Surroundings around) => !string.IsNullOrWhiteSpace(record.Cost);
}

internal sealed class EntriesCompleteAttribute : InspectionPlanAttribute
{
    protected override IEnumerable<string> Broken(InspectionPlan record, string member, Surroundings around)
    {
        for (var i = 0; i < record.Entries.Count; i++)
        {
            var entry = record.Entries[i];
            if (entry.Agency.IsMissing) yield return $"{member}[{i}].Agency";
            if (string.IsNullOrWhiteSpace(entry.InspectingUnit)) yield return $"{member}[{i}].InspectingUnit";
            if (entry.ExpectedFrom is null && entry.ExpectedUntil is null) yield return $"{member}[{i}].ExpectedFrom";
            if (string.IsNullOrWhiteSpace(entry.Form?.Text)) yield return $"{member}[{i}].Form";
        }
    }
}
