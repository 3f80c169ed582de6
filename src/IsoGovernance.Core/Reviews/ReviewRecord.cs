using NodaTime;

namespace IsoGovernance;

/// <summary>A record of a management review's results (biên bản, thông báo kết luận).</summary>
public sealed record ReviewRecord : Fact
{
    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Its day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    internal override string RecordKind => "reviewRecord";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(On), On);
        sheet.Text(nameof(Note), Note);
    }
}
