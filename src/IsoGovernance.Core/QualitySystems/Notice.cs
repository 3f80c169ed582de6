using NodaTime;

namespace IsoGovernance;

/// <summary>A written notice (thông báo bằng văn bản).</summary>
public sealed record Notice : Fact
{
    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Its day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    internal override string RecordKind => "notice";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(On), On);
        sheet.Text(nameof(Note), Note);
    }
}
