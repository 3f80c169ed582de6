using NodaTime;

namespace IsoGovernance;

/// <summary>The decision to inspect (quyết định kiểm tra; TT26 Art. 35).</summary>
public sealed record InspectionDecision : Fact
{
    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Its day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    internal override string RecordKind => "inspectionDecision";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(On), On);
        sheet.Text(nameof(Note), Note);
    }
}
