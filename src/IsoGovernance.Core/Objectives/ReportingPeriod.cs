using NodaTime;

namespace IsoGovernance;

/// <summary>A period that an objective is reported for (kỳ báo cáo).</summary>
public sealed record ReportingPeriod : Fact
{
    /// <summary>The identifier, unique within the objective.</summary>
    public required Id<ReportingPeriod> Id { get; init; }

    /// <summary>The first day; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null when not recorded.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The day by which the report is due; null when not set: the last day of the period.</summary>
    public LocalDate? DueOn { get; init; }

    internal override string RecordKind => "reportingPeriod";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Order(nameof(From), From, nameof(DueOn), DueOn);
        sheet.Text(nameof(Note), Note);
    }
}
