using NodaTime;

namespace IsoGovernance;

/// <summary>The hiring of an independent certification body (thuê tổ chức chứng nhận; QĐ19 Art. 4, 8).</summary>
public sealed record CertificationEngagement : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<CertificationEngagement> Id { get; init; }

    /// <summary>The certification body; null when not recorded.</summary>
    public string? Body { get; init; }

    /// <summary>The day of the hiring; null when not recorded.</summary>
    public LocalDate? HiredOn { get; init; }

    /// <summary>What it was hired for; null when not recorded.</summary>
    public Coded<CertificationPurpose>? Purpose { get; init; }

    internal override string RecordKind => "certificationEngagement";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Text(nameof(Body), Body);
        sheet.Done(nameof(HiredOn), HiredOn);
        sheet.Code(nameof(Purpose), Purpose);
        sheet.Text(nameof(Note), Note);
    }
}
