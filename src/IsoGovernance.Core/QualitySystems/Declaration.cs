using NodaTime;

namespace IsoGovernance;

/// <summary>A declaration that the system conforms to the standard (công bố, công bố lại; QĐ19 Art. 4.3, 4.4.c).</summary>
/// <remarks>The first one by date is the declaration, later ones are re-declarations.</remarks>
public sealed record Declaration : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<Declaration> Id { get; init; }

    /// <summary>The number of the decision (số, ký hiệu quyết định công bố); null when not recorded.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The day of the decision (ngày ban hành); null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The edition declared (phiên bản tiêu chuẩn); null when not recorded.</summary>
    public StandardEdition? Edition { get; init; }

    /// <summary>The scope in words (phạm vi áp dụng); null when not recorded.</summary>
    public string? Scope { get; init; }

    /// <summary>The procedures that the declaration lists; empty when it lists none.</summary>
    public ValueList<ProcedureCode> Procedures { get; init; }

    /// <summary>Who signed; null when not recorded.</summary>
    public Signature? SignedBy { get; init; }

    /// <summary>The written notice to the lead unit (thông báo bằng văn bản đến đơn vị chủ trì); null when none is recorded.</summary>
    public Notice? Notice { get; init; }

    /// <summary>The day of posting at the office (niêm yết tại trụ sở); null when none is recorded.</summary>
    public LocalDate? PostedOn { get; init; }

    /// <summary>The day of publication on the agency's website (đăng tải); null when none is recorded.</summary>
    public LocalDate? OnWebsiteOn { get; init; }

    internal override string RecordKind => "declaration";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Number(nameof(Number), Number);
        sheet.Done(nameof(On), On);
        sheet.Text(nameof(Scope), Scope);
        sheet.Procedures(nameof(Procedures), Procedures);
        sheet.Record(nameof(SignedBy), SignedBy);
        sheet.Record(nameof(Notice), Notice);
        sheet.Done(nameof(PostedOn), PostedOn);
        sheet.Done(nameof(OnWebsiteOn), OnWebsiteOn);
        sheet.Order(nameof(On), On, nameof(PostedOn), PostedOn);
        sheet.Order(nameof(On), On, nameof(OnWebsiteOn), OnWebsiteOn);
        sheet.Text(nameof(Note), Note);
    }
}
