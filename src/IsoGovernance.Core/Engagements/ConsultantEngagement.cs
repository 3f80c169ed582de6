using NodaTime;

namespace IsoGovernance;

/// <summary>The hiring of a consulting organisation or an independent consultant (thuê tư vấn; QĐ19 Art. 7, TT26 Art. 41.2).</summary>
public sealed record ConsultantEngagement : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<ConsultantEngagement> Id { get; init; }

    /// <summary>The organisation or the independent consultant; null when not recorded.</summary>
    public string? Consultant { get; init; }

    /// <summary>The first day of the engagement; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the engagement; null while it lasts.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The certificates of eligibility (Giấy xác nhận đủ điều kiện tư vấn) that the consultant holds.</summary>
    public ValueList<EligibilityCertificate> Certificates { get; init; }

    /// <summary>The persons who advise, with their cards.</summary>
    public ValueList<Expert> Experts { get; init; }

    internal override string RecordKind => "consultantEngagement";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Text(nameof(Consultant), Consultant);
        sheet.Records(nameof(Certificates), Certificates.Items);
        sheet.Records(nameof(Experts), Experts.Items);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
