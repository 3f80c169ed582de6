using NodaTime;

namespace IsoGovernance;

/// <summary>An agency (cơ quan) of the state administration.</summary>
/// <remarks>Its tier (đối tượng bắt buộc, khuyến khích) is not recorded: it follows from its kind, its obligation and the day.</remarks>
public sealed record Agency : Fact
{
    /// <summary>The identifier, unique among the agencies of the register.</summary>
    public required Id<Agency> Id { get; init; }

    /// <summary>The electronic identifier (mã định danh điện tử) of Decision 20/2020/QĐ-TTg; null when not recorded.</summary>
    public AgencyCode? Code { get; init; }

    /// <summary>The name (tên cơ quan); null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>The kind (loại cơ quan), which decides the tier (QĐ19 Art. 2); null when not recorded.</summary>
    public Coded<AgencyKind>? Kind { get; init; }

    /// <summary>The agency that this one is subordinate to (cơ quan cấp trên trực tiếp); null when not recorded or when there is none.</summary>
    public Id<Agency>? Parent { get; init; }

    /// <summary>The first day of the agency (ngày thành lập); null when not recorded: the agency is taken to have existed all along.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the agency (ngày kết thúc hoạt động); null while it exists.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The agencies that this one was formed from (cơ quan tiền thân), for instance by the mergers of 2025.</summary>
    public ValueList<Id<Agency>> Predecessors { get; init; }

    /// <summary>The agency's website (trang thông tin điện tử), or the statement that there is none; null when not recorded.</summary>
    public Website? Website { get; init; }

    /// <summary>An office of its own (trụ sở riêng; TT26 Art. 6.3.b); null when not recorded.</summary>
    public Holding? OwnOffice { get; init; }

    /// <summary>A seal of its own (con dấu riêng; TT26 Art. 6.3.b); null when not recorded.</summary>
    public Holding? OwnSeal { get; init; }

    /// <summary>An account of its own (tài khoản riêng; TT26 Art. 6.3.b); null when not recorded.</summary>
    public Holding? OwnAccount { get; init; }

    /// <summary>An obligation that a provincial decision puts on an agency of the encouraged tier; null when there is none.</summary>
    public LocalObligation? Obligation { get; init; }

    /// <summary>The administrative procedures (thủ tục hành chính) carried out at the agency (TT26 Art. 4).</summary>
    public ValueList<AdministrativeProcedure> Procedures { get; init; }

    /// <summary>The day on which the procedures carried out at the agency were published on the authority's website (TT26 Art. 4.1, 4.2); null when none is recorded.</summary>
    public LocalDate? ProceduresPublishedOn { get; init; }

    /// <summary>The day since which it is stated that no procedure is carried out at the agency; null when that is not stated.</summary>
    public LocalDate? NoProceduresFrom { get; init; }

    internal override string RecordKind => "agency";

    internal override string? RecordId => Id.Value;

    /// <summary>Whether the agency exists on a day, as far as it records.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether the day lies between <see cref="From"/> and <see cref="Until"/>, both included.</returns>
    public bool ExistsOn(LocalDate date) => !(date < From) && !(date > Until);

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Identity(nameof(Name), Name);
        sheet.Code(nameof(Kind), Kind);
        sheet.Reference(nameof(Parent), MemberKind.AgencyReference, Parent?.Value);
        sheet.References(nameof(Predecessors), MemberKind.AgencyReference, Predecessors);
        sheet.Record(nameof(Website), Website);
        sheet.Record(nameof(OwnOffice), OwnOffice);
        sheet.Record(nameof(OwnSeal), OwnSeal);
        sheet.Record(nameof(OwnAccount), OwnAccount);
        sheet.Record(nameof(Obligation), Obligation);
        sheet.Records(nameof(Procedures), Procedures.Items);
        sheet.Done(nameof(ProceduresPublishedOn), ProceduresPublishedOn);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
