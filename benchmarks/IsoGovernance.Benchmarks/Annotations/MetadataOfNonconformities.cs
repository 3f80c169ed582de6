namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class CorrectionMetadata
{
    [Composed, Plain]
    public object? Description { get; set; }

    [Done]
    public object? DoneOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class CorrectiveActionMetadata
{
    [Identified<CorrectiveAction>, Composed, Plain]
    public object? Id { get; set; }

    [Composed, Plain]
    public object? Description { get; set; }

    [Composed, Plain]
    public object? Owner { get; set; }

    [Done]
    public object? RecordedOn { get; set; }

    [Done, NotBefore("RecordedOn")]
    public object? ImplementedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class EffectivenessReviewMetadata
{
    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class NeedEvaluationMetadata
{
    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Reason { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class NonconformityMetadata
{
    [Identified<Nonconformity>, Composed, Plain]
    public object? Id { get; set; }

    [KnownCode<NonconformitySource>]
    public object? Source { get; set; }

    [RefersTo<InternalAudit>]
    public object? Audit { get; set; }

    [RefersTo<AuditFinding>]
    public object? AuditFinding { get; set; }

    [RefersTo<QualityObjective>]
    public object? Objective { get; set; }

    [RefersTo<UnitInScope>]
    public object? Unit { get; set; }

    [Composed, Plain, WithStatement]
    public object? Statement { get; set; }

    [Composed, Plain, WithRequirement, NotRecurring]
    public object? Requirement { get; set; }

    [Done]
    public object? RaisedOn { get; set; }

    [Composed, Plain]
    public object? NoCorrectionReason { get; set; }

    [Composed, Plain, WithCause]
    public object? Cause { get; set; }

    [Done]
    public object? CauseDeterminedOn { get; set; }

    [Done, WithSimilarCases]
    public object? SimilarCasesCheckedOn { get; set; }

    [Done, NotBefore("RaisedOn"), NothingOpen]
    public object? ClosedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [Corrected, Remedied]
    public object? Corrections { get; set; }

    [Evaluated]
    public object? Need { get; set; }

    [WithAction]
    public object? CorrectiveActions { get; set; }

    [ReviewedByClosure, Renewed]
    public object? EffectivenessReviews { get; set; }
}
