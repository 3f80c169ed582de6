using NodaTime;

namespace IsoGovernance;

/// <summary>A change of a legal text that touches the agency's work (thay đổi của văn bản quy phạm pháp luật, QĐ19 Art. 4.4.a).</summary>
public sealed record LegalChange : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<LegalChange> Id { get; init; }

    /// <summary>The number of the legal text; null when not recorded.</summary>
    public DocumentNumber? Document { get; init; }

    /// <summary>The day on which the text takes effect (ngày có hiệu lực thi hành); null when not recorded.</summary>
    public LocalDate? InEffectFrom { get; init; }

    /// <summary>The day on which the change was in the system, ready for use; null when it is not recorded as done.</summary>
    public LocalDate? IncorporatedOn { get; init; }

    internal override string RecordKind => "legalChange";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Number(nameof(Document), Document);
        sheet.Done(nameof(IncorporatedOn), IncorporatedOn);
        sheet.Text(nameof(Note), Note);
    }
}
