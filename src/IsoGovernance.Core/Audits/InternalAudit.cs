using NodaTime;

namespace IsoGovernance;

/// <summary>An internal audit (đánh giá nội bộ; QĐ19 Art. 4.2.b, 4.4.b).</summary>
public sealed record InternalAudit : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<InternalAudit> Id { get; init; }

    /// <summary>The first day on which it was held; null when not recorded.</summary>
    public LocalDate? HeldFrom { get; init; }

    /// <summary>The last day on which it was held; null when not recorded.</summary>
    public LocalDate? HeldUntil { get; init; }

    /// <summary>The day on which it was completed; null when it is not recorded as completed.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>The day on which it was cancelled; null when it was not.</summary>
    public LocalDate? CancelledOn { get; init; }

    internal override string RecordKind => "internalAudit";

    internal override string? RecordId => Id.Value;

    /// <summary>Whether the audit is complete on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it was completed no later.</returns>
    public bool IsCompleteOn(LocalDate date) => CompletedOn <= date;

    internal override void Describe(FactSheet sheet) => sheet.Identity(nameof(Id), Id.Value);
}
