using NodaTime;

namespace IsoGovernance;

/// <summary>The head's confirmation that the system is effective (xác nhận hiệu lực, QĐ19 Art. 4.2.d, TT26 Art. 7.2.g).</summary>
public sealed record EffectivenessConfirmation : Fact
{
    /// <summary>The number of the paper; null when not recorded.</summary>
    public DocumentNumber? Document { get; init; }

    /// <summary>The day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who confirmed; null when not recorded.</summary>
    public Signature? By { get; init; }

    internal override string RecordKind => "confirmation";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Document), Document);
        sheet.Done(nameof(On), On);
        sheet.Record(nameof(By), By);
        sheet.Text(nameof(Note), Note);
    }
}
