using NodaTime;

namespace IsoGovernance;

/// <summary>A change of the published list of procedures (thay đổi danh mục thủ tục hành chính; TT26 Art. 4.3).</summary>
public sealed record ProcedureListChange : Fact
{
    /// <summary>The identifier, unique among the changes of the register.</summary>
    public required Id<ProcedureListChange> Id { get; init; }

    /// <summary>What changed; null when not recorded.</summary>
    public Coded<ProcedureChangeKind>? Kind { get; init; }

    /// <summary>The procedure's code; null when not recorded.</summary>
    public string? Code { get; init; }

    /// <summary>The decision that publishes the change; null when not recorded.</summary>
    public DocumentNumber? Decision { get; init; }

    /// <summary>The day on which that decision was signed; null when not recorded.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The day of the update on the website; null when none is recorded.</summary>
    public LocalDate? OnWebsiteOn { get; init; }

    internal override string RecordKind => "procedureListChange";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Code(nameof(Kind), Kind);
        sheet.Text(nameof(Code), Code);
        sheet.Number(nameof(Decision), Decision);
        sheet.Done(nameof(SignedOn), SignedOn);
        sheet.Done(nameof(OnWebsiteOn), OnWebsiteOn);
        sheet.Order(nameof(SignedOn), SignedOn, nameof(OnWebsiteOn), OnWebsiteOn);
        sheet.Text(nameof(Note), Note);
    }
}
