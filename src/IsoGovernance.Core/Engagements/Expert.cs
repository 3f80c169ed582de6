namespace IsoGovernance;

/// <summary>A person who advises or audits, with the cards held (chuyên gia tư vấn, chuyên gia đánh giá).</summary>
public sealed record Expert : Fact
{
    /// <summary>The name; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The cards (thẻ chuyên gia).</summary>
    public ValueList<EligibilityCertificate> Cards { get; init; }

    internal override string RecordKind => "expert";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Name), Name);
        sheet.Records(nameof(Cards), Cards.Items);
        sheet.Text(nameof(Note), Note);
    }
}
