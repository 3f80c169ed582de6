using NodaTime;

namespace IsoGovernance;

/// <summary>An internal auditor in an audit (chuyên gia đánh giá nội bộ).</summary>
public sealed record Auditor : Fact
{
    /// <summary>The name, which identifies the person within the system; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The unit that the auditor belongs to; null when not recorded.</summary>
    public Id<UnitInScope>? Unit { get; init; }

    /// <summary>The day of completing internal-auditor training; null when none is recorded.</summary>
    public LocalDate? TrainedOn { get; init; }

    /// <summary>What the auditor audits.</summary>
    public ValueList<AuditAssignment> Assignments { get; init; }

    internal override string RecordKind => "auditor";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Name), Name);
        sheet.Reference(nameof(Unit), MemberKind.UnitReference, Unit?.Value);
        sheet.Done(nameof(TrainedOn), TrainedOn);
        sheet.Records(nameof(Assignments), Assignments.Items);
        sheet.Text(nameof(Note), Note);
    }
}
