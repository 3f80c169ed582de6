using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>A quality management system and its papers: plan, committees, documents, declarations.</summary>
internal static class SystemMaps
{
    public static SteeringCommittee SteeringCommittee(RecordFields record) => new()
    {
        Decision = record.DocumentNumber("decision"u8),
        DecidedOn = record.Date("decidedOn"u8),
        Until = record.Date("until"u8),
        Chair = record.Text("chair"u8),
        Secretary = record.Text("secretary"u8),
        Members = record.Texts("members"u8),
        Note = record.Note(),
    };

    public static QualityManagementSystem QualityManagementSystem(RecordFields record) => new()
    {
        Id = record.Id<QualityManagementSystem>("id"u8),
        Name = record.Text("name"u8),
        Host = record.Id<Agency>("host"u8),
        Members = record.Records("members"u8, ScopeMaps.Membership),
        Units = record.Records("units"u8, ScopeMaps.UnitInScope),
        Edition = record.Edition("edition"u8),
        FrameworkModels = record.Records("frameworkModels"u8, ScopeMaps.FrameworkModel),
        BuildingFrom = record.Date("buildingFrom"u8),
        AppliedFrom = record.Date("appliedFrom"u8),
        EndedOn = record.Date("endedOn"u8),
        ImplementationPlan = record.Record("implementationPlan"u8, ImplementationPlan),
        SteeringCommittees = record.Records("steeringCommittees"u8, SteeringCommittee),
        Boards = record.Records("boards"u8, Board),
        ConsultantEngagements = record.Records("consultantEngagements"u8, EngagementMaps.ConsultantEngagement),
        CertificationEngagements = record.Records("certificationEngagements"u8, EngagementMaps.CertificationEngagement),
        Documents = record.Records("documents"u8, SystemDocument),
        Trainings = record.Records("trainings"u8, ConductMaps.Training),
        Disseminations = record.Records("disseminations"u8, ConductMaps.Dissemination),
        Processes = record.Records("processes"u8, ScopeMaps.WorkProcess),
        ExcludedProcedures = record.Records("excludedProcedures"u8, ScopeMaps.ExcludedProcedure),
        ScopeChanges = record.Records("scopeChanges"u8, ScopeMaps.ScopeChange),
        LegalChanges = record.Records("legalChanges"u8, ScopeMaps.LegalChange),
        EffectivenessConfirmations = record.Records("effectivenessConfirmations"u8, EffectivenessConfirmation),
        Declarations = record.Records("declarations"u8, Declaration),
        Certificates = record.Records("certificates"u8, Certificate),
        Policies = record.Records("policies"u8, PolicyMaps.QualityPolicy),
        Objectives = record.Records("objectives"u8, PolicyMaps.QualityObjective),
        ServiceResults = record.Records("serviceResults"u8, PolicyMaps.ServiceResult),
        MaintenancePlans = record.Records("maintenancePlans"u8, ConductMaps.MaintenancePlan),
        Improvements = record.Records("improvements"u8, ConductMaps.Improvement),
        Recommendations = record.Records("recommendations"u8, ConductMaps.Recommendation),
        AuditProgrammes = record.Records("auditProgrammes"u8, AuditMaps.AuditProgramme),
        InternalAudits = record.Records("internalAudits"u8, AuditMaps.InternalAudit),
        ManagementReviews = record.Records("managementReviews"u8, ConductMaps.ManagementReview),
        Nonconformities = record.Records("nonconformities"u8, ConductMaps.Nonconformity),
        Note = record.Note(),
    };

    public static ImplementationPlan ImplementationPlan(RecordFields record) => new()
    {
        Number = record.DocumentNumber("number"u8),
        ApprovedOn = record.Date("approvedOn"u8),
        Note = record.Note(),
    };

    public static Board Board(RecordFields record) => new()
    {
        Kind = record.Code<BoardKind>("kind"u8),
        Decision = record.DocumentNumber("decision"u8),
        DecidedOn = record.Date("decidedOn"u8),
        Until = record.Date("until"u8),
        Members = record.Texts("members"u8),
        Note = record.Note(),
    };

    public static SystemDocument SystemDocument(RecordFields record) => new()
    {
        Id = record.Id<SystemDocument>("id"u8),
        Number = record.Text("number"u8),
        Title = record.Text("title"u8),
        Kind = record.Code<DocumentKind>("kind"u8),
        Issue = record.Text("issue"u8),
        Approval = record.Record("approval"u8, Approval),
        InUseFrom = record.Date("inUseFrom"u8),
        InUseUntil = record.Date("inUseUntil"u8),
        Purposes = record.Codes<DocumentPurpose>("purposes"u8),
        Classification = record.Code<Classification>("classification"u8),
        PublicFrom = record.Date("publicFrom"u8),
        Note = record.Note(),
    };

    public static Approval Approval(RecordFields record) => new()
    {
        On = record.Date("on"u8),
        By = record.Record("by"u8, Signature),
        Note = record.Note(),
    };

    public static Signature Signature(RecordFields record) => new()
    {
        Name = record.Text("name"u8),
        Capacity = record.Code<SigningCapacity>("capacity"u8),
        Note = record.Note(),
    };

    public static EffectivenessConfirmation EffectivenessConfirmation(RecordFields record) => new()
    {
        Document = record.DocumentNumber("document"u8),
        On = record.Date("on"u8),
        By = record.Record("by"u8, Signature),
        Note = record.Note(),
    };

    public static Declaration Declaration(RecordFields record) => new()
    {
        Id = record.Id<Declaration>("id"u8),
        Number = record.DocumentNumber("number"u8),
        On = record.Date("on"u8),
        Edition = record.Edition("edition"u8),
        Scope = record.Text("scope"u8),
        Procedures = record.ProcedureCodes("procedures"u8),
        SignedBy = record.Record("signedBy"u8, Signature),
        Notice = record.Record("notice"u8, Notice),
        PostedOn = record.Date("postedOn"u8),
        OnWebsiteOn = record.Date("onWebsiteOn"u8),
        Note = record.Note(),
    };

    public static Notice Notice(RecordFields record) => new()
    {
        Number = record.DocumentNumber("number"u8),
        On = record.Date("on"u8),
        Note = record.Note(),
    };

    public static Certificate Certificate(RecordFields record) => new()
    {
        Number = record.Text("number"u8),
        IssuedOn = record.Date("issuedOn"u8),
        ValidUntil = record.Date("validUntil"u8),
        Note = record.Note(),
    };
}
