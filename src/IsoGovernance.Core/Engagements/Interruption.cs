using NodaTime;

namespace IsoGovernance;

/// <summary>A time in which a certificate or a card was suspended or withdrawn (đình chỉ, thu hồi; TT26 Art. 23).</summary>
public sealed record Interruption : Fact
{
    /// <summary>The first day; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null for a withdrawal, or while the suspension lasts.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "interruption";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
