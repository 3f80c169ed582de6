namespace IsoGovernance;

/// <summary>A process or a unit that an auditor audits (phân công đánh giá).</summary>
public sealed record AuditAssignment : Fact
{
    /// <summary>The process; null when a unit is audited.</summary>
    public Id<WorkProcess>? Process { get; init; }

    /// <summary>The unit; null when a process is audited.</summary>
    public Id<UnitInScope>? Unit { get; init; }

    internal override string RecordKind => "auditAssignment";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Reference(nameof(Process), MemberKind.ProcessReference, Process?.Value);
        sheet.Reference(nameof(Unit), MemberKind.UnitReference, Unit?.Value);
        sheet.Text(nameof(Note), Note);
    }
}
