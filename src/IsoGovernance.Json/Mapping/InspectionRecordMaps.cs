namespace IsoGovernance.Json.Mapping;

/// <summary>The papers of an inspection.</summary>
internal static class InspectionRecordMaps
{
    public static NotCarriedOut NotCarriedOut(RecordFields record, NotCarriedOut? of) => new()
    {
        Reason = record.Text("reason"u8, of?.Reason),
        Cause = record.Code<NotCarriedOutCause>("cause"u8, of?.Cause),
        RecordedOn = record.Date("recordedOn"u8, of?.RecordedOn),
        Note = record.Note(of?.Note),
    };

    public static Inspector Inspector(RecordFields record, Inspector? of) => new()
    {
        Name = record.Text("name"u8, of?.Name),
        Role = record.Code<InspectorRole>("role"u8, of?.Role),
        Tasks = record.Text("tasks"u8, of?.Tasks),
        IsOfHiredBody = record.Flag("isOfHiredBody"u8, of?.IsOfHiredBody),
        GraduatedOn = record.Date("graduatedOn"u8, of?.GraduatedOn),
        HasNoDegree = record.Flag("hasNoDegree"u8, of?.HasNoDegree),
        IsGraduateInAdministration = record.Flag("isGraduateInAdministration"u8, of?.IsGraduateInAdministration),
        AdministrationCertifiedOn = record.Date("administrationCertifiedOn"u8, of?.AdministrationCertifiedOn),
        HasNoAdministrationCertificate = record.Flag("hasNoAdministrationCertificate"u8, of?.HasNoAdministrationCertificate),
        AuditCertifiedOn = record.Date("auditCertifiedOn"u8, of?.AuditCertifiedOn),
        HasNoAuditCertificate = record.Flag("hasNoAuditCertificate"u8, of?.HasNoAuditCertificate),
        Note = record.Note(of?.Note),
    };

    public static InspectionDecision InspectionDecision(RecordFields record, InspectionDecision? of) => new()
    {
        Number = record.DocumentNumber("number"u8, of?.Number),
        On = record.Date("on"u8, of?.On),
        Note = record.Note(of?.Note),
    };

    public static StatusReportRequest StatusReportRequest(RecordFields record, StatusReportRequest? of) => new()
    {
        Number = record.DocumentNumber("number"u8, of?.Number),
        On = record.Date("on"u8, of?.On),
        DueOn = record.Date("dueOn"u8, of?.DueOn),
        AnsweredOn = record.Date("answeredOn"u8, of?.AnsweredOn),
        Note = record.Note(of?.Note),
    };

    public static ContentResult ContentResult(RecordFields record, ContentResult? of) => new()
    {
        Content = record.Code<InspectionContent>("content"u8, of?.Content),
        Result = record.Code<ContentVerdict>("result"u8, of?.Result),
        Remark = record.Text("remark"u8, of?.Remark),
        Note = record.Note(of?.Note),
    };

    public static InspectionMinutes InspectionMinutes(RecordFields record, InspectionMinutes? of) => new()
    {
        On = record.Date("on"u8, of?.On),
        LeaderSignedOn = record.Date("leaderSignedOn"u8, of?.LeaderSignedOn),
        AgencySignedOn = record.Date("agencySignedOn"u8, of?.AgencySignedOn),
        Copies = record.WholeNumber("copies"u8, of?.Copies),
        Problems = record.Texts("problems"u8, of?.Problems),
        StatesNoProblem = record.Flag("statesNoProblem"u8, of?.StatesNoProblem),
        Note = record.Note(of?.Note),
    };

    public static CorrectiveReport CorrectiveReport(RecordFields record, CorrectiveReport? of) => new()
    {
        Number = record.DocumentNumber("number"u8, of?.Number),
        On = record.Date("on"u8, of?.On),
        Assessment = record.Code<CorrectiveAssessment>("assessment"u8, of?.Assessment),
        AssessedOn = record.Date("assessedOn"u8, of?.AssessedOn),
        RefusalNotice = record.Record("refusalNotice"u8, SystemMaps.Notice, of?.RefusalNotice),
        Note = record.Note(of?.Note),
    };

    public static HiredBody HiredBody(RecordFields record, HiredBody? of) => new()
    {
        Name = record.Text("name"u8, of?.Name),
        Certificates = record.Records("certificates"u8, EngagementMaps.EligibilityCertificate, of?.Certificates),
        Experts = record.Records("experts"u8, EngagementMaps.Expert, of?.Experts),
        Note = record.Note(of?.Note),
    };
}
