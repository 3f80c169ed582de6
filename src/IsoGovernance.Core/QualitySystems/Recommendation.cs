using NodaTime;

namespace IsoGovernance;

/// <summary>A recommendation that the agency received (kiến nghị), for instance from an inspection.</summary>
public sealed record Recommendation : Fact
{
    /// <summary>What is recommended; null when not recorded.</summary>
    public string? Text { get; init; }

    /// <summary>Who recommends it; null when not recorded.</summary>
    public string? From { get; init; }

    /// <summary>The day of receipt; null when not recorded.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The day of the answer; null when none is recorded.</summary>
    public LocalDate? AnsweredOn { get; init; }

    internal override string RecordKind => "recommendation";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Text), Text);
        sheet.Text(nameof(From), From);
        sheet.Done(nameof(ReceivedOn), ReceivedOn);
        sheet.Done(nameof(AnsweredOn), AnsweredOn);
        sheet.Order(nameof(ReceivedOn), ReceivedOn, nameof(AnsweredOn), AnsweredOn);
        sheet.Text(nameof(Note), Note);
    }
}
