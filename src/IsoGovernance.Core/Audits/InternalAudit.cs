using NodaTime;

namespace IsoGovernance;

/// <summary>An internal audit (đánh giá nội bộ; QĐ19 Art. 4.2.b, 4.4.b).</summary>
public sealed record InternalAudit : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<InternalAudit> Id { get; init; }

    /// <summary>The programme that it belongs to; null when not recorded.</summary>
    public Id<AuditProgramme>? Programme { get; init; }

    /// <summary>The first planned day; null when not recorded.</summary>
    public LocalDate? PlannedFrom { get; init; }

    /// <summary>The last planned day; null when not recorded.</summary>
    public LocalDate? PlannedUntil { get; init; }

    /// <summary>The audit criteria (chuẩn mực đánh giá); null when not recorded.</summary>
    public string? Criteria { get; init; }

    /// <summary>The audit scope (phạm vi đánh giá); null when not recorded.</summary>
    public string? Scope { get; init; }

    /// <summary>The units audited.</summary>
    public ValueList<Id<UnitInScope>> Units { get; init; }

    /// <summary>The auditors.</summary>
    public ValueList<Auditor> Auditors { get; init; }

    /// <summary>The first day on which it was held; null when not recorded.</summary>
    public LocalDate? HeldFrom { get; init; }

    /// <summary>The last day on which it was held; null when not recorded.</summary>
    public LocalDate? HeldUntil { get; init; }

    /// <summary>The day on which it was completed; null when it is not recorded as completed.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>The findings (phát hiện).</summary>
    public ValueList<AuditFinding> Findings { get; init; }

    /// <summary>The day of the report to management (báo cáo Lãnh đạo); null when none is recorded.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>The day on which it was cancelled; null when it was not.</summary>
    public LocalDate? CancelledOn { get; init; }

    /// <summary>Why it was cancelled; null when not recorded.</summary>
    public string? CancellationReason { get; init; }

    internal override string RecordKind => "internalAudit";

    internal override string? RecordId => Id.Value;

    /// <summary>Whether the audit is complete on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it was completed no later.</returns>
    public bool IsCompleteOn(LocalDate date) => CompletedOn <= date;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Reference(nameof(Programme), MemberKind.ProgrammeReference, Programme?.Value);
        sheet.Text(nameof(Criteria), Criteria);
        sheet.Text(nameof(Scope), Scope);
        sheet.References(nameof(Units), MemberKind.UnitReference, Units);
        sheet.Records(nameof(Auditors), Auditors.Items);
        sheet.Done(nameof(HeldFrom), HeldFrom);
        sheet.Done(nameof(HeldUntil), HeldUntil);
        sheet.Done(nameof(CompletedOn), CompletedOn);
        sheet.Records(nameof(Findings), Findings.Items);
        sheet.Done(nameof(ReportedOn), ReportedOn);
        sheet.Done(nameof(CancelledOn), CancelledOn);
        sheet.Text(nameof(CancellationReason), CancellationReason);
        sheet.Order(nameof(PlannedFrom), PlannedFrom, nameof(PlannedUntil), PlannedUntil);
        sheet.Order(nameof(HeldFrom), HeldFrom, nameof(HeldUntil), HeldUntil);
        sheet.Order(nameof(HeldUntil), HeldUntil, nameof(CompletedOn), CompletedOn);
        if (HeldUntil is null) sheet.Order(nameof(HeldFrom), HeldFrom, nameof(CompletedOn), CompletedOn);
        sheet.Text(nameof(Note), Note);
    }
}
