using NodaTime;

namespace IsoGovernance;

/// <summary>A programme of internal audits (chương trình đánh giá nội bộ).</summary>
public sealed record AuditProgramme : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<AuditProgramme> Id { get; init; }

    /// <summary>The first day that it covers; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day that it covers; null when not recorded.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The day of approval; null when not recorded.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>How often audits are held; null when not recorded.</summary>
    public string? Frequency { get; init; }

    /// <summary>The methods; null when not recorded.</summary>
    public string? Methods { get; init; }

    /// <summary>The responsibilities; null when not recorded.</summary>
    public string? Responsibilities { get; init; }

    /// <summary>The requirements on planning; null when not recorded.</summary>
    public string? PlanningRequirements { get; init; }

    /// <summary>How results are reported; null when not recorded.</summary>
    public string? Reporting { get; init; }

    internal override string RecordKind => "auditProgramme";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Done(nameof(ApprovedOn), ApprovedOn);
        sheet.Text(nameof(Frequency), Frequency);
        sheet.Text(nameof(Methods), Methods);
        sheet.Text(nameof(Responsibilities), Responsibilities);
        sheet.Text(nameof(PlanningRequirements), PlanningRequirements);
        sheet.Text(nameof(Reporting), Reporting);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
