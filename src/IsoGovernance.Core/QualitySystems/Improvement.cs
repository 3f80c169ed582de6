using NodaTime;

namespace IsoGovernance;

/// <summary>An improvement of the system (hoạt động cải tiến; TT26 Art. 36.1.g).</summary>
public sealed record Improvement : Fact
{
    /// <summary>What was improved; null when not recorded.</summary>
    public string? Description { get; init; }

    /// <summary>The day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    internal override string RecordKind => "improvement";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Description), Description);
        sheet.Done(nameof(On), On);
        sheet.Text(nameof(Note), Note);
    }
}
