using NodaTime;

namespace IsoGovernance;

/// <summary>A document of a system (tài liệu của hệ thống) in one issue.</summary>
public sealed record SystemDocument : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<SystemDocument> Id { get; init; }

    /// <summary>The number that the agency gave the document (ký hiệu tài liệu), for instance <c>QT-01</c>; null when not recorded.</summary>
    public string? Number { get; init; }

    /// <summary>The title; null when not recorded.</summary>
    public string? Title { get; init; }

    /// <summary>The kind (loại tài liệu); null when not recorded.</summary>
    public Coded<DocumentKind>? Kind { get; init; }

    /// <summary>The issue (lần ban hành); null when not recorded.</summary>
    public string? Issue { get; init; }

    /// <summary>The approval (phê duyệt, QĐ19 Art. 4.2.a); null when none is recorded.</summary>
    public Approval? Approval { get; init; }

    /// <summary>The first day of use (ngày áp dụng); null when not recorded.</summary>
    public LocalDate? InUseFrom { get; init; }

    /// <summary>The last day of use, before the document was withdrawn or replaced; null while it is in use.</summary>
    public LocalDate? InUseUntil { get; init; }

    /// <summary>What the document is for; one document may serve several purposes.</summary>
    public ValueList<Coded<DocumentPurpose>> Purposes { get; init; }

    /// <summary>How it is classified (độ mật); null when not recorded.</summary>
    public Coded<Classification>? Classification { get; init; }

    /// <summary>The first day on which the document is open to the public; null when it is not recorded as public.</summary>
    public LocalDate? PublicFrom { get; init; }

    internal override string RecordKind => "document";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Identity(nameof(Number), Number);
        sheet.Text(nameof(Title), Title);
        sheet.Code(nameof(Kind), Kind);
        sheet.Text(nameof(Issue), Issue);
        sheet.Record(nameof(Approval), Approval);
        sheet.Codes(nameof(Purposes), Purposes);
        sheet.Code(nameof(Classification), Classification);
        sheet.Order(nameof(InUseFrom), InUseFrom, nameof(InUseUntil), InUseUntil);
        sheet.Text(nameof(Note), Note);
    }
}
