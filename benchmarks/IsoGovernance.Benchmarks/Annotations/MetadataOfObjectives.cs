namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class MeasurementMetadata
{
    [RefersTo<ReportingPeriod>]
    public object? Period { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class ObjectivePlanMetadata
{
    [Composed]
    public object? Actions { get; set; }

    [Composed]
    public object? Resources { get; set; }

    [Composed]
    public object? Responsible { get; set; }

    [Composed]
    public object? Evaluation { get; set; }

    [Composed]
    public object? Note { get; set; }
}

internal sealed class QualityObjectiveMetadata
{
    [Identified<QualityObjective>, Composed]
    public object? Id { get; set; }

    [Composed]
    public object? Text { get; set; }

    [Done]
    public object? ApprovedOn { get; set; }

    [RefersTo<QualityPolicy>, OfPolicy]
    public object? Policy { get; set; }

    [Composed, WithIndicator]
    public object? Indicator { get; set; }

    [Composed, WithUnit]
    public object? Unit { get; set; }

    [KnownCode<ObjectiveDirection>, WithDirection]
    public object? Direction { get; set; }

    [Composed]
    public object? TargetOutcome { get; set; }

    [Done, Communicated]
    public object? CommunicatedOn { get; set; }

    [RefersTo<QualityObjective>]
    public object? RevisedBy { get; set; }

    [Composed]
    public object? MissedActions { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [Composed]
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
    [Identified<ReportingPeriod>, Composed]
    public object? Id { get; set; }

    [NotBefore("From")]
    public object? Until { get; set; }

    [NotBefore("From")]
    public object? DueOn { get; set; }

    [Composed]
    public object? Note { get; set; }
}
