using NodaTime;

namespace IsoGovernance;

/// <summary>A framework model that a ministry published (mô hình khung đã công bố; QĐ19 Art. 5.2, 5.3).</summary>
public sealed record PublishedModel : Fact
{
    /// <summary>The document that publishes it; null when not recorded.</summary>
    public DocumentNumber? Document { get; init; }

    /// <summary>The kinds of agencies it is for.</summary>
    public ValueList<Coded<AgencyKind>> AgencyKinds { get; init; }

    /// <summary>The first day; null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null while it holds.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "publishedModel";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Document), Document);
        sheet.Codes(nameof(AgencyKinds), AgencyKinds);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
