using NodaTime;

namespace IsoGovernance;

/// <summary>The plan to maintain and improve the system in a year (kế hoạch duy trì, cải tiến).</summary>
public sealed record MaintenancePlan : Fact
{
    /// <summary>The year; null when not recorded.</summary>
    public int? Year { get; init; }

    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The day of its approval; null when not recorded.</summary>
    public LocalDate? ApprovedOn { get; init; }

    internal override string RecordKind => "maintenancePlan";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(ApprovedOn), ApprovedOn);
        sheet.Text(nameof(Note), Note);
    }
}
