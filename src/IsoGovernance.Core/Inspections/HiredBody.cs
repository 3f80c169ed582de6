namespace IsoGovernance;

/// <summary>A certification body that joins an inspection (tổ chức chứng nhận được thuê phối hợp kiểm tra; QĐ19 Art. 8, TT26 Art. 40.2).</summary>
public sealed record HiredBody : Fact
{
    /// <summary>The name; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>Its certificates of eligibility to audit.</summary>
    public ValueList<EligibilityCertificate> Certificates { get; init; }

    /// <summary>Its experts, with their cards.</summary>
    public ValueList<Expert> Experts { get; init; }

    internal override string RecordKind => "hiredBody";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Name), Name);
        sheet.Records(nameof(Certificates), Certificates.Items);
        sheet.Records(nameof(Experts), Experts.Items);
        sheet.Text(nameof(Note), Note);
    }
}
