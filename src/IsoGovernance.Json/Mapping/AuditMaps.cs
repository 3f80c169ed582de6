namespace IsoGovernance.Json.Mapping;

/// <summary>Internal audits with their programmes, auditors and findings.</summary>
internal static class AuditMaps
{
    public static AuditProgramme AuditProgramme(RecordFields record, AuditProgramme? of) => new()
    {
        Id = record.Id<AuditProgramme>("id"u8, of?.Id),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        ApprovedOn = record.Date("approvedOn"u8, of?.ApprovedOn),
        Frequency = record.Text("frequency"u8, of?.Frequency),
        Methods = record.Text("methods"u8, of?.Methods),
        Responsibilities = record.Text("responsibilities"u8, of?.Responsibilities),
        PlanningRequirements = record.Text("planningRequirements"u8, of?.PlanningRequirements),
        Reporting = record.Text("reporting"u8, of?.Reporting),
        Note = record.Note(of?.Note),
    };

    public static InternalAudit InternalAudit(RecordFields record, InternalAudit? of) => new()
    {
        Id = record.Id<InternalAudit>("id"u8, of?.Id),
        Programme = record.Reference<AuditProgramme>("programme"u8, of?.Programme),
        PlannedFrom = record.Date("plannedFrom"u8, of?.PlannedFrom),
        PlannedUntil = record.Date("plannedUntil"u8, of?.PlannedUntil),
        Criteria = record.Text("criteria"u8, of?.Criteria),
        Scope = record.Text("scope"u8, of?.Scope),
        Units = record.References<UnitInScope>("units"u8, of?.Units),
        Auditors = record.Records("auditors"u8, Auditor, of?.Auditors),
        HeldFrom = record.Date("heldFrom"u8, of?.HeldFrom),
        HeldUntil = record.Date("heldUntil"u8, of?.HeldUntil),
        CompletedOn = record.Date("completedOn"u8, of?.CompletedOn),
        Findings = record.Records("findings"u8, AuditFinding, of?.Findings),
        ReportedOn = record.Date("reportedOn"u8, of?.ReportedOn),
        CancelledOn = record.Date("cancelledOn"u8, of?.CancelledOn),
        CancellationReason = record.Text("cancellationReason"u8, of?.CancellationReason),
        Note = record.Note(of?.Note),
    };

    public static Auditor Auditor(RecordFields record, Auditor? of) => new()
    {
        Name = record.Text("name"u8, of?.Name),
        Unit = record.Reference<UnitInScope>("unit"u8, of?.Unit),
        TrainedOn = record.Date("trainedOn"u8, of?.TrainedOn),
        Assignments = record.Records("assignments"u8, AuditAssignment, of?.Assignments),
        Note = record.Note(of?.Note),
    };

    public static AuditAssignment AuditAssignment(RecordFields record, AuditAssignment? of) => new()
    {
        Process = record.Reference<WorkProcess>("process"u8, of?.Process),
        Unit = record.Reference<UnitInScope>("unit"u8, of?.Unit),
        Note = record.Note(of?.Note),
    };

    public static AuditFinding AuditFinding(RecordFields record, AuditFinding? of) => new()
    {
        Id = record.Id<AuditFinding>("id"u8, of?.Id),
        Grade = record.Code<AuditFindingGrade>("grade"u8, of?.Grade),
        Statement = record.Text("statement"u8, of?.Statement),
        Evidence = record.Text("evidence"u8, of?.Evidence),
        Criterion = record.Text("criterion"u8, of?.Criterion),
        Note = record.Note(of?.Note),
    };
}
