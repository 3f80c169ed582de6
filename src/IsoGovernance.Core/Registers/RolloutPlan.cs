using NodaTime;

namespace IsoGovernance;

/// <summary>The approved plan of a ministry or a province (kế hoạch triển khai; QĐ19 Art. 6, 12.3.a, 12.4.a).</summary>
public sealed record RolloutPlan : Fact
{
    /// <summary>The identifier, unique among the plans of the register.</summary>
    public required Id<RolloutPlan> Id { get; init; }

    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The day of its approval; null when not recorded.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The first day of its period; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of its period; null when not recorded.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "rolloutPlan";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(ApprovedOn), ApprovedOn);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
