using NodaTime;

namespace IsoGovernance;

/// <summary>The framework model (mô hình khung) that a system follows (QĐ19 Art. 5, TT26 Art. 5.3, 6.4).</summary>
public sealed record FrameworkModel : Fact
{
    /// <summary>The number of the document that publishes the model; null when not recorded.</summary>
    public DocumentNumber? Document { get; init; }

    /// <summary>Its name; null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The first day on which the system names it; null when not recorded: all along.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day; null while it holds.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "frameworkModel";

    internal override void Describe(FactSheet sheet)
    {
        sheet.Number(nameof(Document), Document);
        sheet.Text(nameof(Name), Name);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
