using NodaTime;

namespace IsoGovernance;

/// <summary>A nonconformity (điểm không phù hợp; QĐ19 Art. 4.2.b).</summary>
public sealed record Nonconformity : Fact
{
    /// <summary>The identifier, unique within the system.</summary>
    public required Id<Nonconformity> Id { get; init; }

    /// <summary>Where it was found; null when not recorded.</summary>
    public Coded<NonconformitySource>? Source { get; init; }

    /// <summary>The internal audit that raised it; null when not recorded or when none did.</summary>
    public Id<InternalAudit>? Audit { get; init; }

    /// <summary>The audit finding that it follows; null when not recorded.</summary>
    public Id<AuditFinding>? AuditFinding { get; init; }

    /// <summary>The missed objective that it follows; null when not recorded.</summary>
    public Id<QualityObjective>? Objective { get; init; }

    /// <summary>The unit in which it was found; null when not recorded.</summary>
    public Id<UnitInScope>? Unit { get; init; }

    /// <summary>What was found (nội dung, bản chất); null when not recorded.</summary>
    public string? Statement { get; init; }

    /// <summary>The requirement that it breaks (yêu cầu bị vi phạm); null when not recorded.</summary>
    public string? Requirement { get; init; }

    /// <summary>The day on which it was raised; null when not recorded.</summary>
    public LocalDate? RaisedOn { get; init; }

    /// <summary>What was done to put the matter right (sự khắc phục).</summary>
    public ValueList<Correction> Corrections { get; init; }

    /// <summary>Why no correction applies; null when no such reason is recorded.</summary>
    public string? NoCorrectionReason { get; init; }

    /// <summary>The evaluation of the need for corrective action; null when none is recorded.</summary>
    public NeedEvaluation? Need { get; init; }

    /// <summary>The cause (nguyên nhân); null when not recorded.</summary>
    public string? Cause { get; init; }

    /// <summary>The day on which the cause was determined; null when not recorded.</summary>
    public LocalDate? CauseDeterminedOn { get; init; }

    /// <summary>The day on which it was checked whether similar nonconformities exist; null when no check is recorded.</summary>
    public LocalDate? SimilarCasesCheckedOn { get; init; }

    /// <summary>The corrective actions (hành động khắc phục).</summary>
    public ValueList<CorrectiveAction> CorrectiveActions { get; init; }

    /// <summary>The reviews of their effectiveness.</summary>
    public ValueList<EffectivenessReview> EffectivenessReviews { get; init; }

    /// <summary>The day of closure (đóng); null while it is open.</summary>
    public LocalDate? ClosedOn { get; init; }

    internal override string RecordKind => "nonconformity";

    internal override string? RecordId => Id.Value;

    /// <summary>How far its handling has come on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The furthest state that a dated fact shows; facts after the day and facts without a date are not read.</returns>
    public NonconformityState StateOn(LocalDate date) => NonconformityStates.On(this, date);

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.Code(nameof(Source), Source);
        sheet.Reference(nameof(Audit), MemberKind.AuditReference, Audit?.Value);
        sheet.Reference(nameof(AuditFinding), MemberKind.AuditFindingReference, AuditFinding?.Value);
        sheet.Reference(nameof(Objective), MemberKind.ObjectiveReference, Objective?.Value);
        sheet.Reference(nameof(Unit), MemberKind.UnitReference, Unit?.Value);
        sheet.Text(nameof(Statement), Statement);
        sheet.Text(nameof(Requirement), Requirement);
        sheet.Done(nameof(RaisedOn), RaisedOn);
        sheet.Records(nameof(Corrections), Corrections.Items);
        sheet.Text(nameof(NoCorrectionReason), NoCorrectionReason);
        sheet.Record(nameof(Need), Need);
        sheet.Text(nameof(Cause), Cause);
        sheet.Done(nameof(CauseDeterminedOn), CauseDeterminedOn);
        sheet.Done(nameof(SimilarCasesCheckedOn), SimilarCasesCheckedOn);
        sheet.Records(nameof(CorrectiveActions), CorrectiveActions.Items);
        sheet.Records(nameof(EffectivenessReviews), EffectivenessReviews.Items);
        sheet.Done(nameof(ClosedOn), ClosedOn);
        sheet.Order(nameof(RaisedOn), RaisedOn, nameof(ClosedOn), ClosedOn);
        sheet.Text(nameof(Note), Note);
    }
}
