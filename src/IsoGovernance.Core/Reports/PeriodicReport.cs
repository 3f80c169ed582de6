using NodaTime;

namespace IsoGovernance;

/// <summary>A periodic report of the authority (báo cáo định kỳ; QĐ19 Art. 12.6, TT26 Art. 38.1).</summary>
public sealed record PeriodicReport : Fact
{
    /// <summary>The identifier, unique among the reports of the register.</summary>
    public required Id<PeriodicReport> Id { get; init; }

    /// <summary>The kind; null when not recorded.</summary>
    public Coded<ReportKind>? Kind { get; init; }

    /// <summary>The year reported on; null when not recorded.</summary>
    public int? Year { get; init; }

    /// <summary>Its number; null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Its day; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The figures given.</summary>
    public ValueList<ReportFigure> Figures { get; init; }

    internal override string RecordKind => "report";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Code(nameof(Kind), Kind);
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(On), On);
        sheet.Records(nameof(Figures), Figures.Items);
        sheet.Text(nameof(Note), Note);
    }
}
