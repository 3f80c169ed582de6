using NodaTime;

namespace IsoGovernance;

/// <summary>The agency's report on corrective action carried out or proposed (TT26 Art. 37.2.c).</summary>
public sealed record CorrectiveReport : Fact
{
    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Its day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>How the inspecting unit assessed it (TT26 Art. 37.2.d); null when not recorded.</summary>
    public Coded<CorrectiveAssessment>? Assessment { get; init; }

    /// <summary>The day of that assessment; null when not recorded.</summary>
    public LocalDate? AssessedOn { get; init; }

    /// <summary>The written notice that it is not accepted; null when none is recorded.</summary>
    public Notice? RefusalNotice { get; init; }

    internal override string RecordKind => "correctiveReport";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(On), On);
        sheet.Code(nameof(Assessment), Assessment);
        sheet.Done(nameof(AssessedOn), AssessedOn);
        sheet.Record(nameof(RefusalNotice), RefusalNotice);
        sheet.Order(nameof(On), On, nameof(AssessedOn), AssessedOn);
        sheet.Text(nameof(Note), Note);
    }
}
