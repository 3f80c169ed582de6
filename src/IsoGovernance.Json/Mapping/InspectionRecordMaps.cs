using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>The papers of an inspection.</summary>
internal static class InspectionRecordMaps
{
    public static NotCarriedOut NotCarriedOut(RecordFields record) => new()
    {
        Reason = record.Text("reason"u8),
        Cause = record.Code<NotCarriedOutCause>("cause"u8),
        RecordedOn = record.Date("recordedOn"u8),
        Note = record.Note(),
    };

    public static Inspector Inspector(RecordFields record) => new()
    {
        Name = record.Text("name"u8),
        Role = record.Code<InspectorRole>("role"u8),
        Tasks = record.Text("tasks"u8),
        IsOfHiredBody = record.TrueOrFalse("isOfHiredBody"u8) ?? false,
        GraduatedOn = record.Date("graduatedOn"u8),
        HasNoDegree = record.TrueOrFalse("hasNoDegree"u8) ?? false,
        IsGraduateInAdministration = record.TrueOrFalse("isGraduateInAdministration"u8) ?? false,
        AdministrationCertifiedOn = record.Date("administrationCertifiedOn"u8),
        HasNoAdministrationCertificate = record.TrueOrFalse("hasNoAdministrationCertificate"u8) ?? false,
        AuditCertifiedOn = record.Date("auditCertifiedOn"u8),
        HasNoAuditCertificate = record.TrueOrFalse("hasNoAuditCertificate"u8) ?? false,
        Note = record.Note(),
    };

    public static InspectionDecision InspectionDecision(RecordFields record) => new()
    {
        Number = record.DocumentNumber("number"u8),
        On = record.Date("on"u8),
        Note = record.Note(),
    };

    public static StatusReportRequest StatusReportRequest(RecordFields record) => new()
    {
        Number = record.DocumentNumber("number"u8),
        On = record.Date("on"u8),
        DueOn = record.Date("dueOn"u8),
        AnsweredOn = record.Date("answeredOn"u8),
        Note = record.Note(),
    };

    public static ContentResult ContentResult(RecordFields record) => new()
    {
        Content = record.Code<InspectionContent>("content"u8),
        Result = record.Code<ContentVerdict>("result"u8),
        Remark = record.Text("remark"u8),
        Note = record.Note(),
    };

    public static InspectionMinutes InspectionMinutes(RecordFields record) => new()
    {
        On = record.Date("on"u8),
        LeaderSignedOn = record.Date("leaderSignedOn"u8),
        AgencySignedOn = record.Date("agencySignedOn"u8),
        Copies = record.WholeNumber("copies"u8),
        Problems = record.Texts("problems"u8),
        StatesNoProblem = record.TrueOrFalse("statesNoProblem"u8) ?? false,
        Note = record.Note(),
    };

    public static CorrectiveReport CorrectiveReport(RecordFields record) => new()
    {
        Number = record.DocumentNumber("number"u8),
        On = record.Date("on"u8),
        Assessment = record.Code<CorrectiveAssessment>("assessment"u8),
        AssessedOn = record.Date("assessedOn"u8),
        RefusalNotice = record.Record("refusalNotice"u8, SystemMaps.Notice),
        Note = record.Note(),
    };

    public static HiredBody HiredBody(RecordFields record) => new()
    {
        Name = record.Text("name"u8),
        Certificates = record.Records("certificates"u8, EngagementMaps.EligibilityCertificate),
        Experts = record.Records("experts"u8, EngagementMaps.Expert),
        Note = record.Note(),
    };
}
