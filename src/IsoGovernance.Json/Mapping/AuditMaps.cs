using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>Internal audits with their programmes, auditors and findings.</summary>
internal static class AuditMaps
{
    public static AuditProgramme AuditProgramme(RecordFields record) => new()
    {
        Id = record.Id<AuditProgramme>("id"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        ApprovedOn = record.Date("approvedOn"u8),
        Frequency = record.Text("frequency"u8),
        Methods = record.Text("methods"u8),
        Responsibilities = record.Text("responsibilities"u8),
        PlanningRequirements = record.Text("planningRequirements"u8),
        Reporting = record.Text("reporting"u8),
        Note = record.Note(),
    };

    public static InternalAudit InternalAudit(RecordFields record) => new()
    {
        Id = record.Id<InternalAudit>("id"u8),
        Programme = record.Reference<AuditProgramme>("programme"u8),
        PlannedFrom = record.Date("plannedFrom"u8),
        PlannedUntil = record.Date("plannedUntil"u8),
        Criteria = record.Text("criteria"u8),
        Scope = record.Text("scope"u8),
        Units = record.References<UnitInScope>("units"u8),
        Auditors = record.Records("auditors"u8, Auditor),
        HeldFrom = record.Date("heldFrom"u8),
        HeldUntil = record.Date("heldUntil"u8),
        CompletedOn = record.Date("completedOn"u8),
        Findings = record.Records("findings"u8, AuditFinding),
        ReportedOn = record.Date("reportedOn"u8),
        CancelledOn = record.Date("cancelledOn"u8),
        CancellationReason = record.Text("cancellationReason"u8),
        Note = record.Note(),
    };

    public static Auditor Auditor(RecordFields record) => new()
    {
        Name = record.Text("name"u8),
        Unit = record.Reference<UnitInScope>("unit"u8),
        TrainedOn = record.Date("trainedOn"u8),
        Assignments = record.Records("assignments"u8, AuditAssignment),
        Note = record.Note(),
    };

    public static AuditAssignment AuditAssignment(RecordFields record) => new()
    {
        Process = record.Reference<WorkProcess>("process"u8),
        Unit = record.Reference<UnitInScope>("unit"u8),
        Note = record.Note(),
    };

    public static AuditFinding AuditFinding(RecordFields record) => new()
    {
        Id = record.Id<AuditFinding>("id"u8),
        Grade = record.Code<AuditFindingGrade>("grade"u8),
        Statement = record.Text("statement"u8),
        Evidence = record.Text("evidence"u8),
        Criterion = record.Text("criterion"u8),
        Note = record.Note(),
    };
}
