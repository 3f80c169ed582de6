using NodaTime;

namespace IsoGovernance;

/// <summary>A nonconformity (điểm không phù hợp; QĐ19 Art. 4.2.b).</summary>
public sealed record Nonconformity : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<Nonconformity> Id { get; init; }

    /// <summary>Where it was found; null when not recorded.</summary>
    public Coded<NonconformitySource>? Source { get; init; }

    /// <summary>The internal audit that raised it; null when not recorded or when none did.</summary>
    public Id<InternalAudit>? Audit { get; init; }

    /// <summary>The day on which it was raised; null when not recorded.</summary>
    public LocalDate? RaisedOn { get; init; }

    /// <summary>What was done to put the matter right (sự khắc phục).</summary>
    public ValueList<Correction> Corrections { get; init; }

    /// <summary>Why no correction applies; null when no such reason is recorded.</summary>
    public string? NoCorrectionReason { get; init; }

    internal override string RecordKind => "nonconformity";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Reference(nameof(Audit), MemberKind.AuditReference, Audit?.Value);
    }
}
