using NodaTime;

namespace IsoGovernance;

/// <summary>The evaluation of the need to eliminate the causes (đánh giá nhu cầu hành động).</summary>
public sealed record NeedEvaluation : Fact
{
    /// <summary>The day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether corrective action is needed; null when not recorded.</summary>
    public bool? IsNeeded { get; init; }

    /// <summary>Why none is needed; null when not recorded.</summary>
    public string? Reason { get; init; }

    internal override string RecordKind => "needEvaluation";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Done(nameof(On), On);
        sheet.Text(nameof(Reason), Reason);
        sheet.Text(nameof(Note), Note);
    }
}
