namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class MeasurementMetadata
{
    [RefersTo<ReportingPeriod>]
    public object? Period { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class ObjectivePlanMetadata
{
    [Composed, Plain]
    public object? Actions { get; set; }

    [Composed, Plain]
    public object? Resources { get; set; }

    [Composed, Plain]
    public object? Responsible { get; set; }

    [Composed, Plain]
    public object? Evaluation { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class QualityObjectiveMetadata
{
    [Identified<QualityObjective>, Composed, Plain]
    public object? Id { get; set; }

    [Composed, Plain]
    public object? Text { get; set; }

    [Done]
    public object? ApprovedOn { get; set; }

    [RefersTo<QualityPolicy>, OfPolicy]
    public object? Policy { get; set; }

    [Composed, Plain, WithIndicator]
    public object? Indicator { get; set; }

    [Composed, Plain, WithUnit]
    public object? Unit { get; set; }

    [KnownCode<ObjectiveDirection>, WithDirection]
    public object? Direction { get; set; }

    [Composed, Plain]
    public object? TargetOutcome { get; set; }

    [Done, Communicated]
    public object? CommunicatedOn { get; set; }

    [RefersTo<QualityObjective>]
    public object? RevisedBy { get; set; }

    [Composed, Plain]
    public object? MissedActions { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [WithTargetDate]
    public object? TargetDate { get; set; }

    [WithTarget]
    public object? Target { get; set; }

    [Planned]
    public object? Plan { get; set; }

    [ActedUpon]
    public object? Measurements { get; set; }
}

internal sealed class ReportingPeriodMetadata
{
    [Identified<ReportingPeriod>, Composed, Plain]
    public object? Id { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [NotBefore("From")]
    public object? DueOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}
