using NodaTime;

namespace IsoGovernance;

/// <summary>A provincial decision that obliges an agency of the encouraged tier to build and apply a quality management system.</summary>
public sealed record LocalObligation : Fact
{
    /// <summary>The number of the deciding document; null when not recorded.</summary>
    public DocumentNumber? Document { get; init; }

    /// <summary>The first day of the obligation; null when not recorded, and then it is not known whether the agency is mandatory.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the obligation; null while it holds.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "obligation";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Document), Document);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
