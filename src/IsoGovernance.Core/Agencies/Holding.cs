using NodaTime;

namespace IsoGovernance;

/// <summary>Something that an agency has of its own for a time, such as a seal, or the statement that it has none.</summary>
public sealed record Holding : Fact
{
    /// <summary>Whether it is stated that the agency has none. When true, the days tell when that holds.</summary>
    public bool None { get; init; }

    /// <summary>The first day; null when not recorded: all along.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null when it still holds.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "holding";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
