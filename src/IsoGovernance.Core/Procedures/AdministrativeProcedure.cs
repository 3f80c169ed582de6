using NodaTime;

namespace IsoGovernance;

/// <summary>An administrative procedure (thủ tục hành chính) carried out at an agency (TT26 Art. 3.1, 4).</summary>
public sealed record AdministrativeProcedure : Fact
{
    /// <summary>The code in the national database; it identifies the procedure within its agency.</summary>
    public required ProcedureCode Code { get; init; }

    /// <summary>The name (tên thủ tục hành chính); null when not recorded.</summary>
    public string? Name { get; init; }

    /// <summary>Whom the procedure concerns; null when not recorded: then it is not known whether the system must cover it.</summary>
    public Coded<ProcedureAudience>? Audience { get; init; }

    /// <summary>The decision that publishes the procedure (quyết định công bố); null when not recorded.</summary>
    public DocumentNumber? PublishedBy { get; init; }

    /// <summary>The day on which that decision was signed; null when not recorded: then it is not known whether it is published.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The first day on which the procedure is in force (ngày có hiệu lực); null when not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which the procedure is in force, the day before it is abolished (bãi bỏ); null while it is in force.</summary>
    public LocalDate? Until { get; init; }

    internal override string RecordKind => "procedure";

    internal override string? RecordId => Code.Text;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Code), Code.Text);
        sheet.Text(nameof(Name), Name);
        sheet.Code(nameof(Audience), Audience);
        sheet.Number(nameof(PublishedBy), PublishedBy);
        sheet.Done(nameof(PublishedOn), PublishedOn);
        sheet.Order(nameof(From), From, nameof(Until), Until);
        sheet.Text(nameof(Note), Note);
    }
}
