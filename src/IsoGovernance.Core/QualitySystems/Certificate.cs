using NodaTime;

namespace IsoGovernance;

/// <summary>A certificate of conformity issued for the system (Giấy chứng nhận), which QĐ19 Art. 16.1 and 16.2 ask about where it is older than the decision.</summary>
public sealed record Certificate : Fact
{
    /// <summary>Its number; null when not recorded.</summary>
    public string? Number { get; init; }

    /// <summary>The day of issue; null when not recorded.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The last day of validity; null when not recorded.</summary>
    public LocalDate? ValidUntil { get; init; }

    internal override string RecordKind => "certificate";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Number), Number);
        sheet.Done(nameof(IssuedOn), IssuedOn);
        sheet.Order(nameof(IssuedOn), IssuedOn, nameof(ValidUntil), ValidUntil);
        sheet.Text(nameof(Note), Note);
    }
}
