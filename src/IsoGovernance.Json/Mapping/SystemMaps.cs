namespace IsoGovernance.Json.Mapping;

/// <summary>A quality management system and its papers: plan, committees, documents, declarations.</summary>
internal static class SystemMaps
{
    public static SteeringCommittee SteeringCommittee(RecordFields record, SteeringCommittee? of) => new()
    {
        Decision = record.DocumentNumber("decision"u8, of?.Decision),
        DecidedOn = record.Date("decidedOn"u8, of?.DecidedOn),
        Until = record.Date("until"u8, of?.Until),
        Chair = record.Text("chair"u8, of?.Chair),
        Secretary = record.Text("secretary"u8, of?.Secretary),
        Members = record.Texts("members"u8, of?.Members),
        Note = record.Note(of?.Note),
    };

    public static QualityManagementSystem QualityManagementSystem(RecordFields record, QualityManagementSystem? of) => new()
    {
        Id = record.Id<QualityManagementSystem>("id"u8, of?.Id),
        Name = record.Text("name"u8, of?.Name),
        Host = record.Id<Agency>("host"u8, of?.Host),
        Members = record.Records("members"u8, ScopeMaps.Membership, of?.Members),
        Units = record.Records("units"u8, ScopeMaps.UnitInScope, of?.Units),
        Edition = record.Edition("edition"u8, of?.Edition),
        FrameworkModels = record.Records("frameworkModels"u8, ScopeMaps.FrameworkModel, of?.FrameworkModels),
        BuildingFrom = record.Date("buildingFrom"u8, of?.BuildingFrom),
        AppliedFrom = record.Date("appliedFrom"u8, of?.AppliedFrom),
        EndedOn = record.Date("endedOn"u8, of?.EndedOn),
        ImplementationPlan = record.Record("implementationPlan"u8, ImplementationPlan, of?.ImplementationPlan),
        SteeringCommittees = record.Records("steeringCommittees"u8, SteeringCommittee, of?.SteeringCommittees),
        Boards = record.Records("boards"u8, Board, of?.Boards),
        ConsultantEngagements = record.Records("consultantEngagements"u8, EngagementMaps.ConsultantEngagement, of?.ConsultantEngagements),
        CertificationEngagements = record.Records("certificationEngagements"u8, EngagementMaps.CertificationEngagement, of?.CertificationEngagements),
        Documents = record.Records("documents"u8, SystemDocument, of?.Documents),
        Trainings = record.Records("trainings"u8, ConductMaps.Training, of?.Trainings),
        Disseminations = record.Records("disseminations"u8, ConductMaps.Dissemination, of?.Disseminations),
        Processes = record.Records("processes"u8, ScopeMaps.WorkProcess, of?.Processes),
        ExcludedProcedures = record.Records("excludedProcedures"u8, ScopeMaps.ExcludedProcedure, of?.ExcludedProcedures),
        ScopeChanges = record.Records("scopeChanges"u8, ScopeMaps.ScopeChange, of?.ScopeChanges),
        LegalChanges = record.Records("legalChanges"u8, ScopeMaps.LegalChange, of?.LegalChanges),
        EffectivenessConfirmations = record.Records("effectivenessConfirmations"u8, EffectivenessConfirmation, of?.EffectivenessConfirmations),
        Declarations = record.Records("declarations"u8, Declaration, of?.Declarations),
        Certificates = record.Records("certificates"u8, Certificate, of?.Certificates),
        Policies = record.Records("policies"u8, PolicyMaps.QualityPolicy, of?.Policies),
        Objectives = record.Records("objectives"u8, PolicyMaps.QualityObjective, of?.Objectives),
        ServiceResults = record.Records("serviceResults"u8, PolicyMaps.ServiceResult, of?.ServiceResults),
        MaintenancePlans = record.Records("maintenancePlans"u8, ConductMaps.MaintenancePlan, of?.MaintenancePlans),
        Improvements = record.Records("improvements"u8, ConductMaps.Improvement, of?.Improvements),
        Recommendations = record.Records("recommendations"u8, ConductMaps.Recommendation, of?.Recommendations),
        AuditProgrammes = record.Records("auditProgrammes"u8, AuditMaps.AuditProgramme, of?.AuditProgrammes),
        InternalAudits = record.Records("internalAudits"u8, AuditMaps.InternalAudit, of?.InternalAudits),
        ManagementReviews = record.Records("managementReviews"u8, ConductMaps.ManagementReview, of?.ManagementReviews),
        Nonconformities = record.Records("nonconformities"u8, ConductMaps.Nonconformity, of?.Nonconformities),
        Note = record.Note(of?.Note),
    };

    public static ImplementationPlan ImplementationPlan(RecordFields record, ImplementationPlan? of) => new()
    {
        Number = record.DocumentNumber("number"u8, of?.Number),
        ApprovedOn = record.Date("approvedOn"u8, of?.ApprovedOn),
        Note = record.Note(of?.Note),
    };

    public static Board Board(RecordFields record, Board? of) => new()
    {
        Kind = record.Code<BoardKind>("kind"u8, of?.Kind),
        Decision = record.DocumentNumber("decision"u8, of?.Decision),
        DecidedOn = record.Date("decidedOn"u8, of?.DecidedOn),
        Until = record.Date("until"u8, of?.Until),
        Members = record.Texts("members"u8, of?.Members),
        Note = record.Note(of?.Note),
    };

    public static SystemDocument SystemDocument(RecordFields record, SystemDocument? of) => new()
    {
        Id = record.Id<SystemDocument>("id"u8, of?.Id),
        Number = record.Text("number"u8, of?.Number),
        Title = record.Text("title"u8, of?.Title),
        Kind = record.Code<DocumentKind>("kind"u8, of?.Kind),
        Issue = record.Text("issue"u8, of?.Issue),
        Approval = record.Record("approval"u8, Approval, of?.Approval),
        InUseFrom = record.Date("inUseFrom"u8, of?.InUseFrom),
        InUseUntil = record.Date("inUseUntil"u8, of?.InUseUntil),
        Purposes = record.Codes<DocumentPurpose>("purposes"u8, of?.Purposes),
        Classification = record.Code<Classification>("classification"u8, of?.Classification),
        PublicFrom = record.Date("publicFrom"u8, of?.PublicFrom),
        Note = record.Note(of?.Note),
    };

    public static Approval Approval(RecordFields record, Approval? of) => new()
    {
        On = record.Date("on"u8, of?.On),
        By = record.Record("by"u8, Signature, of?.By),
        Note = record.Note(of?.Note),
    };

    public static Signature Signature(RecordFields record, Signature? of) => new()
    {
        Name = record.Text("name"u8, of?.Name),
        Capacity = record.Code<SigningCapacity>("capacity"u8, of?.Capacity),
        Note = record.Note(of?.Note),
    };

    public static EffectivenessConfirmation EffectivenessConfirmation(RecordFields record, EffectivenessConfirmation? of) => new()
    {
        Document = record.DocumentNumber("document"u8, of?.Document),
        On = record.Date("on"u8, of?.On),
        By = record.Record("by"u8, Signature, of?.By),
        Note = record.Note(of?.Note),
    };

    public static Declaration Declaration(RecordFields record, Declaration? of) => new()
    {
        Id = record.Id<Declaration>("id"u8, of?.Id),
        Number = record.DocumentNumber("number"u8, of?.Number),
        On = record.Date("on"u8, of?.On),
        Edition = record.Edition("edition"u8, of?.Edition),
        Scope = record.Text("scope"u8, of?.Scope),
        Procedures = record.ProcedureCodes("procedures"u8, of?.Procedures),
        SignedBy = record.Record("signedBy"u8, Signature, of?.SignedBy),
        Notice = record.Record("notice"u8, Notice, of?.Notice),
        PostedOn = record.Date("postedOn"u8, of?.PostedOn),
        OnWebsiteOn = record.Date("onWebsiteOn"u8, of?.OnWebsiteOn),
        Note = record.Note(of?.Note),
    };

    public static Notice Notice(RecordFields record, Notice? of) => new()
    {
        Number = record.DocumentNumber("number"u8, of?.Number),
        On = record.Date("on"u8, of?.On),
        Note = record.Note(of?.Note),
    };

    public static Certificate Certificate(RecordFields record, Certificate? of) => new()
    {
        Number = record.Text("number"u8, of?.Number),
        IssuedOn = record.Date("issuedOn"u8, of?.IssuedOn),
        ValidUntil = record.Date("validUntil"u8, of?.ValidUntil),
        Note = record.Note(of?.Note),
    };
}
