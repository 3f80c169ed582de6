using NodaTime;

namespace IsoGovernance;

/// <summary>A certificate of eligibility (Giấy xác nhận đủ điều kiện) to consult or to audit, or an expert's card (thẻ chuyên gia); TT26 Art. 16, 19, 20, 45.</summary>
public sealed record EligibilityCertificate : Fact
{
    /// <summary>Its number; null when not recorded.</summary>
    public string? Number { get; init; }

    /// <summary>The day of issue; null when not recorded.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Whether it was issued under the circulars of 2010 and 2011.</summary>
    public bool IsOfFormerRegime { get; init; }

    /// <summary>For a card issued additionally (cấp bổ sung), the last day of the organisation's certificate; null for others.</summary>
    public LocalDate? NotBeyond { get; init; }

    /// <summary>The times in which it was suspended or withdrawn.</summary>
    public ValueList<Interruption> Interruptions { get; init; }

    internal override string RecordKind => "eligibilityCertificate";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Number), Number);
        sheet.Done(nameof(IssuedOn), IssuedOn);
        sheet.Records(nameof(Interruptions), Interruptions.Items);
        sheet.Order(nameof(IssuedOn), IssuedOn, nameof(NotBeyond), NotBeyond);
        sheet.Text(nameof(Note), Note);
    }
}
