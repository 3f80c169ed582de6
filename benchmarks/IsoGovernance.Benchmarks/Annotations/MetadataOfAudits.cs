namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class AuditAssignmentMetadata
{
    [RefersTo<WorkProcess>]
    public object? Process { get; set; }

    [RefersTo<UnitInScope>]
    public object? Unit { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class AuditFindingMetadata
{
    [Identified<AuditFinding>, Composed, Plain]
    public object? Id { get; set; }

    [KnownCode<AuditFindingGrade>]
    public object? Grade { get; set; }

    [Composed, Plain]
    public object? Statement { get; set; }

    [Composed, Plain]
    public object? Evidence { get; set; }

    [Composed, Plain]
    public object? Criterion { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class AuditProgrammeMetadata
{
    [Identified<AuditProgramme>, Composed, Plain]
    public object? Id { get; set; }

    [Done]
    public object? ApprovedOn { get; set; }

    [Composed, Plain, ProgrammeContent("frequency")]
    public object? Frequency { get; set; }

    [Composed, Plain, ProgrammeContent("methods")]
    public object? Methods { get; set; }

    [Composed, Plain, ProgrammeContent("responsibilities")]
    public object? Responsibilities { get; set; }

    [Composed, Plain, ProgrammeContent("planningRequirements")]
    public object? PlanningRequirements { get; set; }

    [Composed, Plain, ProgrammeContent("reporting")]
    public object? Reporting { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class AuditorMetadata
{
    [Composed, Plain]
    public object? Name { get; set; }

    [RefersTo<UnitInScope>]
    public object? Unit { get; set; }

    [Done]
    public object? TrainedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class InternalAuditMetadata
{
    [Identified<InternalAudit>, Composed, Plain]
    public object? Id { get; set; }

    [RefersTo<AuditProgramme>, InProgramme]
    public object? Programme { get; set; }

    [Composed, Plain, WithCriteria]
    public object? Criteria { get; set; }

    [Composed, Plain, WithScope]
    public object? Scope { get; set; }

    [RefersTo<UnitInScope>]
    public object? Units { get; set; }

    [Done]
    public object? HeldFrom { get; set; }

    [Done, NotBefore("HeldFrom")]
    public object? HeldUntil { get; set; }

    [Done, NotBefore("HeldUntil", "HeldFrom")]
    public object? CompletedOn { get; set; }

    [Done]
    public object? ReportedOn { get; set; }

    [Done]
    public object? CancelledOn { get; set; }

    [Composed, Plain]
    public object? CancellationReason { get; set; }

    [NotBefore("PlannedFrom")]
    public object? PlannedUntil { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [Impartial, Trained, OfAnotherUnit]
    public object? Auditors { get; set; }

    [WithEvidence, Followed]
    public object? Findings { get; set; }
}
