using NodaTime;

namespace IsoGovernance;

/// <summary>The written request for the agency's status report (TT26 Art. 35) and its answer.</summary>
public sealed record StatusReportRequest : Fact
{
    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Its day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The day by which the report is asked for; null when the request sets none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The day of the agency's report; null when none is recorded.</summary>
    public LocalDate? AnsweredOn { get; init; }

    internal override string RecordKind => "statusReportRequest";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(On), On);
        sheet.Done(nameof(AnsweredOn), AnsweredOn);
        sheet.Order(nameof(On), On, nameof(DueOn), DueOn);
        sheet.Order(nameof(On), On, nameof(AnsweredOn), AnsweredOn);
        sheet.Text(nameof(Note), Note);
    }
}
