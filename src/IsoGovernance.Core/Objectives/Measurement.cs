using NodaTime;

namespace IsoGovernance;

/// <summary>A result of an objective (kết quả thực hiện mục tiêu).</summary>
public sealed record Measurement : Fact
{
    /// <summary>The reporting period; null when not recorded.</summary>
    public Id<ReportingPeriod>? Period { get; init; }

    /// <summary>The day of the record; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The number, in the objective's unit; null when not recorded.</summary>
    public decimal? Value { get; init; }

    /// <summary>Whether the outcome was reached; null when not recorded.</summary>
    public bool? OutcomeReached { get; init; }

    /// <summary>Whether it is the final result of the objective.</summary>
    public bool IsFinal { get; init; }

    internal override string RecordKind => "measurement";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Reference(nameof(Period), MemberKind.PeriodReference, Period?.Value);
        sheet.Done(nameof(On), On);
        sheet.Text(nameof(Note), Note);
    }
}
