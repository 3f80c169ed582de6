using NodaTime;

namespace IsoGovernance;

/// <summary>A management review (xem xét của Lãnh đạo; QĐ19 Art. 4.2.c, 4.4.b).</summary>
public sealed record ManagementReview : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<ManagementReview> Id { get; init; }

    /// <summary>The day on which it was held, the last one where it took several; null when not recorded.</summary>
    public LocalDate? HeldOn { get; init; }

    internal override string RecordKind => "managementReview";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet) => sheet.Identity(nameof(Id), Id.Value);
}
