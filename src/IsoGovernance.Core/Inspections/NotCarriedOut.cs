using NodaTime;

namespace IsoGovernance;

/// <summary>That a planned inspection was not carried out.</summary>
public sealed record NotCarriedOut : Fact
{
    /// <summary>Why; null when not recorded.</summary>
    public string? Reason { get; init; }

    /// <summary>Whose reason it was; null when not recorded.</summary>
    public Coded<NotCarriedOutCause>? Cause { get; init; }

    /// <summary>The day on which that was recorded; null when not recorded.</summary>
    public LocalDate? RecordedOn { get; init; }

    internal override string RecordKind => "notCarriedOut";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Text(nameof(Reason), Reason);
        sheet.Code(nameof(Cause), Cause);
        sheet.Done(nameof(RecordedOn), RecordedOn);
        sheet.Text(nameof(Note), Note);
    }
}
