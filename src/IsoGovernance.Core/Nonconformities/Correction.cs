using NodaTime;

namespace IsoGovernance;

/// <summary>A correction (sự khắc phục): what puts the found matter right, apart from its causes.</summary>
public sealed record Correction : Fact
{
    /// <summary>What is done; null when not recorded.</summary>
    public string? Description { get; init; }

    /// <summary>The day by which it is planned; null when not recorded.</summary>
    public LocalDate? PlannedFor { get; init; }

    /// <summary>The day on which it was done; null when it is not recorded as done.</summary>
    public LocalDate? DoneOn { get; init; }

    internal override string RecordKind => "correction";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Description), Description);
        sheet.Done(nameof(DoneOn), DoneOn);
        sheet.Text(nameof(Note), Note);
    }
}
