using NodaTime;

namespace IsoGovernance;

/// <summary>The inspection plan of a year (kế hoạch kiểm tra hằng năm; TT26 Art. 34).</summary>
public sealed record InspectionPlan : Fact
{
    /// <summary>The identifier, unique among the plans of the register.</summary>
    public required Id<InspectionPlan> Id { get; init; }

    /// <summary>The year that it is for; null when not recorded.</summary>
    public int? Year { get; init; }

    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The day of its approval by the ministry or the provincial People's Committee; null when not recorded.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The cost (kinh phí kiểm tra; TT26 Art. 34.2.đ), as the plan states it; null when not recorded.</summary>
    public string? Cost { get; init; }

    /// <summary>The agencies to inspect.</summary>
    public ValueList<InspectionPlanEntry> Entries { get; init; }

    internal override string RecordKind => "inspectionPlan";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(ApprovedOn), ApprovedOn);
        sheet.Text(nameof(Cost), Cost);
        sheet.RecordsOfRegister(nameof(Entries), Entries.Items);
        sheet.Text(nameof(Note), Note);
    }
}
