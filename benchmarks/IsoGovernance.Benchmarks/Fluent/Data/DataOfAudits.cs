using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class AuditAssignmentData : DataRules<AuditAssignment>
{
    public AuditAssignmentData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Refers<WorkProcess>(x => x.Process, References.Process);
        Refers<UnitInScope>(x => x.Unit, References.Unit);
        Text(x => x.Note);
    }
}

internal sealed class AuditFindingData : DataRules<AuditFinding>
{
    public AuditFindingData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Code(x => x.Grade);
        Text(x => x.Statement);
        Text(x => x.Evidence);
        Text(x => x.Criterion);
        Text(x => x.Note);
    }
}

internal sealed class AuditProgrammeData : DataRules<AuditProgramme>
{
    public AuditProgrammeData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Done(x => x.ApprovedOn);
        Text(x => x.Frequency);
        Text(x => x.Methods);
        Text(x => x.Responsibilities);
        Text(x => x.PlanningRequirements);
        Text(x => x.Reporting);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class AuditorData : DataRules<Auditor>
{
    public AuditorData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Name);
        Refers<UnitInScope>(x => x.Unit, References.Unit);
        Done(x => x.TrainedOn);
        Each(x => x.Assignments, new AuditAssignmentData(around, codes));
        Text(x => x.Note);
    }
}

internal sealed class InternalAuditData : DataRules<InternalAudit>
{
    public InternalAuditData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Refers<AuditProgramme>(x => x.Programme, References.Programme);
        Text(x => x.Criteria);
        Text(x => x.Scope);
        ReferToEach(x => x.Units, References.Unit);
        Each(x => x.Auditors, new AuditorData(around, codes));
        Done(x => x.HeldFrom);
        Done(x => x.HeldUntil, x => x.HeldFrom);
        Done(x => x.CompletedOn, x => x.HeldUntil ?? x.HeldFrom);
        Unique(x => x.Findings, one => one.Id.Value);
        Each(x => x.Findings, new AuditFindingData(around, codes));
        Done(x => x.ReportedOn);
        Done(x => x.CancelledOn);
        Text(x => x.CancellationReason);
        NotBefore(x => x.PlannedUntil, x => x.PlannedFrom);
        Text(x => x.Note);
    }
}
