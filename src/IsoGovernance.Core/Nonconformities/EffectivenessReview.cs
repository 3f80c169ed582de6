using NodaTime;

namespace IsoGovernance;

/// <summary>A review of whether corrective action was effective (xem xét hiệu lực của hành động khắc phục).</summary>
public sealed record EffectivenessReview : Fact
{
    /// <summary>The day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the action was effective; null when not recorded.</summary>
    public bool? IsEffective { get; init; }

    internal override string RecordKind => "effectivenessReview";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Done(nameof(On), On);
        sheet.Text(nameof(Note), Note);
    }
}
