using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.Fluent;

internal sealed class MeasurementData : DataRules<Measurement>
{
    public MeasurementData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Refers<ReportingPeriod>(x => x.Period, References.Period);
        Done(x => x.On);
        Text(x => x.Note);
    }
}

internal sealed class ObjectivePlanData : DataRules<ObjectivePlan>
{
    public ObjectivePlanData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Text(x => x.Actions);
        Text(x => x.Resources);
        Text(x => x.Responsible);
        Text(x => x.Evaluation);
        Text(x => x.Note);
    }
}

internal sealed class QualityObjectiveData : DataRules<QualityObjective>
{
    public QualityObjectiveData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        Text(x => x.Text);
        Done(x => x.ApprovedOn);
        Refers<QualityPolicy>(x => x.Policy, References.Policy);
        Text(x => x.Indicator);
        Text(x => x.Unit);
        Code(x => x.Direction);
        Text(x => x.TargetOutcome);
        One(x => x.Plan, new ObjectivePlanData(around, codes));
        Unique(x => x.Periods, one => one.Id.Value);
        Each(x => x.Periods, new ReportingPeriodData(around, codes));
        Each(x => x.Measurements, new MeasurementData(around, codes));
        Done(x => x.CommunicatedOn);
        Refers<QualityObjective>(x => x.RevisedBy, References.Objective);
        Texts(x => x.MissedActions);
        NotBefore(x => x.Until, x => x.From);
        Text(x => x.Note);
    }
}

internal sealed class ReportingPeriodData : DataRules<ReportingPeriod>
{
    public ReportingPeriodData(Surroundings around, IReadOnlySet<string> codes)
        : base(around, codes)
    {
        Identity(x => x.Id);
        NotBefore(x => x.Until, x => x.From);
        NotBefore(x => x.DueOn, x => x.From);
        Text(x => x.Note);
    }
}
