using NodaTime;

namespace IsoGovernance;

/// <summary>An agency's website (trang thông tin điện tử), or the statement that it has none; QĐ19 Art. 4.3 asks for posting "if any".</summary>
public sealed record Website : Fact
{
    /// <summary>The address; null when not recorded.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it is stated that the agency has no website. When true, the days tell when that holds.</summary>
    public bool None { get; init; }

    /// <summary>The first day of the website, or of the statement; null when not recorded: all along.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the website, or of the statement; null when it still holds.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "website";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Address), Address);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
