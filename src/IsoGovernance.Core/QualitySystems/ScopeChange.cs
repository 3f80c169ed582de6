using NodaTime;

namespace IsoGovernance;

/// <summary>A change of the scope of a system (điều chỉnh, mở rộng, thu hẹp phạm vi áp dụng, QĐ19 Art. 4.4.c).</summary>
public sealed record ScopeChange : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<ScopeChange> Id { get; init; }

    /// <summary>How the scope changed; null when not recorded.</summary>
    public Coded<ScopeChangeKind>? Kind { get; init; }

    /// <summary>The day of the change; null when not recorded.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The document that changes the scope; null when not recorded.</summary>
    public DocumentNumber? Document { get; init; }

    /// <summary>An earlier declaration that already states the changed scope; null when there is none.</summary>
    public Id<Declaration>? StatedBy { get; init; }

    internal override string RecordKind => "scopeChange";

    internal override string? RecordId => Id.Value;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Code(nameof(Kind), Kind);
        sheet.Done(nameof(On), On);
        sheet.Number(nameof(Document), Document);
        sheet.Reference(nameof(StatedBy), MemberKind.DeclarationReference, StatedBy?.Value);
        sheet.Text(nameof(Note), Note);
    }
}
