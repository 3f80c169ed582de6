using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>Quality policies, objectives and the results of the work.</summary>
internal static class PolicyMaps
{
    public static QualityPolicy QualityPolicy(RecordFields record) => new()
    {
        Id = record.Id<QualityPolicy>("id"u8),
        Text = record.Text("text"u8),
        IssuedOn = record.Date("issuedOn"u8),
        IssuedBy = record.Record("issuedBy"u8, SystemMaps.Signature),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Commitments = record.Codes<PolicyCommitment>("commitments"u8),
        CommunicatedOn = record.Date("communicatedOn"u8),
        AvailableOn = record.Date("availableOn"u8),
        Availability = record.Text("availability"u8),
        Note = record.Note(),
    };

    public static QualityObjective QualityObjective(RecordFields record) => new()
    {
        Id = record.Id<QualityObjective>("id"u8),
        Text = record.Text("text"u8),
        ApprovedOn = record.Date("approvedOn"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Policy = record.Reference<QualityPolicy>("policy"u8),
        Indicator = record.Text("indicator"u8),
        Unit = record.Text("unit"u8),
        Direction = record.Code<ObjectiveDirection>("direction"u8),
        Target = record.Number("target"u8),
        TargetOutcome = record.Text("targetOutcome"u8),
        TargetDate = record.Date("targetDate"u8),
        Plan = record.Record("plan"u8, ObjectivePlan),
        Periods = record.Records("periods"u8, ReportingPeriod),
        Measurements = record.Records("measurements"u8, Measurement),
        CommunicatedOn = record.Date("communicatedOn"u8),
        RevisedBy = record.Reference<QualityObjective>("revisedBy"u8),
        MissedActions = record.Texts("missedActions"u8),
        Note = record.Note(),
    };

    public static ObjectivePlan ObjectivePlan(RecordFields record) => new()
    {
        Actions = record.Text("actions"u8),
        Resources = record.Text("resources"u8),
        Responsible = record.Text("responsible"u8),
        CompletionDate = record.Date("completionDate"u8),
        Evaluation = record.Text("evaluation"u8),
        Note = record.Note(),
    };

    public static ReportingPeriod ReportingPeriod(RecordFields record) => new()
    {
        Id = record.Id<ReportingPeriod>("id"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        DueOn = record.Date("dueOn"u8),
        Note = record.Note(),
    };

    public static Measurement Measurement(RecordFields record) => new()
    {
        Period = record.Reference<ReportingPeriod>("period"u8),
        On = record.Date("on"u8),
        Value = record.Number("value"u8),
        OutcomeReached = record.TrueOrFalse("outcomeReached"u8),
        IsFinal = record.TrueOrFalse("isFinal"u8) ?? false,
        Note = record.Note(),
    };

    public static ServiceResult ServiceResult(RecordFields record) => new()
    {
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Received = record.WholeNumber("received"u8),
        Early = record.WholeNumber("early"u8),
        OnTime = record.WholeNumber("onTime"u8),
        Late = record.WholeNumber("late"u8),
        Pending = record.WholeNumber("pending"u8),
        Overdue = record.WholeNumber("overdue"u8),
        Note = record.Note(),
    };
}
