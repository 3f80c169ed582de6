using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class ContentResultData : DataRules<ContentResult>
{
    public ContentResultData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Code(x => x.Content);
        Code(x => x.Result);
        Text(x => x.Remark);
        Text(x => x.Note);
    }
}

internal sealed class CorrectiveReportData : DataRules<CorrectiveReport>
{
    public CorrectiveReportData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Number);
        Done(x => x.On);
        Code(x => x.Assessment);
        Done(x => x.AssessedOn, x => x.On);
        One(x => x.RefusalNotice, new NoticeData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class HiredBodyData : DataRules<HiredBody>
{
    public HiredBodyData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Name);
        Each(x => x.Certificates, new EligibilityCertificateData(around, codes));
        Each(x => x.Experts, new ExpertData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class InspectionData : DataRules<Inspection>
{
    public InspectionData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        ReferToEach(x => x.Agencies, References.Agency);
        Refers<InspectionPlanEntry>(x => x.PlanEntry, References.PlanEntry);
        Code(x => x.Form);
        Done(x => x.HeldFrom);
        Done(x => x.HeldUntil, x => x.HeldFrom);
        One(x => x.NotCarriedOut, new NotCarriedOutData(around, codes));
        One(x => x.Team, new InspectionTeamData(around, codes));
        One(x => x.Decision, new InspectionDecisionData(around, codes));
        One(x => x.StatusReportRequest, new StatusReportRequestData(around, codes));
        Done(x => x.AnnouncementMinutesOn);
        Done(x => x.ProgrammeOn);
        Each(x => x.Contents, new ContentResultData(around, codes));
        One(x => x.Minutes, new InspectionMinutesData(around, codes));
        One(x => x.RequestToAgency, new NoticeData(around, codes));
        One(x => x.CorrectiveReport, new CorrectiveReportData(around, codes));
        Each(x => x.HiredBodies, new HiredBodyData(around, codes));
        Codes(x => x.File);
        Text(x => x.Note);
    }
}

internal sealed class InspectionDecisionData : DataRules<InspectionDecision>
{
    public InspectionDecisionData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Number);
        Done(x => x.On);
        Text(x => x.Note);
    }
}

internal sealed class InspectionMinutesData : DataRules<InspectionMinutes>
{
    public InspectionMinutesData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Done(x => x.On);
        Done(x => x.LeaderSignedOn);
        Done(x => x.AgencySignedOn);
        Amount(x => x.Copies);
        Texts(x => x.Problems);
        Text(x => x.Note);
    }
}

internal sealed class InspectionPlanData : DataRules<InspectionPlan>
{
    public InspectionPlanData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Number(x => x.Number);
        Done(x => x.ApprovedOn);
        Text(x => x.Cost);
        Each(x => x.Entries, new InspectionPlanEntryData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class InspectionPlanEntryData : DataRules<InspectionPlanEntry>
{
    public InspectionPlanEntryData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Refers<Agency>(x => x.Agency, References.Agency);
        Code(x => x.Form);
        Text(x => x.InspectingUnit);
        Texts(x => x.CoordinatingUnits);
        Text(x => x.CombinedWith);
        NotBefore(x => x.ExpectedUntil, x => x.ExpectedFrom);
        Text(x => x.Note);
    }
}

internal sealed class InspectionTeamData : DataRules<InspectionTeam>
{
    public InspectionTeamData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Decision);
        Done(x => x.DecidedOn);
        Texts(x => x.Units);
        Each(x => x.Inspectors, new InspectorData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class InspectorData : DataRules<Inspector>
{
    public InspectorData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Name);
        Code(x => x.Role);
        Text(x => x.Tasks);
        Done(x => x.GraduatedOn);
        Done(x => x.AdministrationCertifiedOn);
        Done(x => x.AuditCertifiedOn);
        Text(x => x.Note);
    }
}

internal sealed class NotCarriedOutData : DataRules<NotCarriedOut>
{
    public NotCarriedOutData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Reason);
        Code(x => x.Cause);
        Done(x => x.RecordedOn);
        Text(x => x.Note);
    }
}

internal sealed class StatusReportRequestData : DataRules<StatusReportRequest>
{
    public StatusReportRequestData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Number(x => x.Number);
        Done(x => x.On);
        Done(x => x.AnsweredOn, x => x.On);
        NotBefore(x => x.DueOn, x => x.On);
        Text(x => x.Note);
    }
}
