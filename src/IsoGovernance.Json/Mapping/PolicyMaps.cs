namespace IsoGovernance.Json.Mapping;

/// <summary>Quality policies, objectives and the results of the work.</summary>
internal static class PolicyMaps
{
    public static QualityPolicy QualityPolicy(RecordFields record, QualityPolicy? of) => new()
    {
        Id = record.Id<QualityPolicy>("id"u8, of?.Id),
        Text = record.Text("text"u8, of?.Text),
        IssuedOn = record.Date("issuedOn"u8, of?.IssuedOn),
        IssuedBy = record.Record("issuedBy"u8, SystemMaps.Signature, of?.IssuedBy),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Commitments = record.Codes<PolicyCommitment>("commitments"u8, of?.Commitments),
        CommunicatedOn = record.Date("communicatedOn"u8, of?.CommunicatedOn),
        AvailableOn = record.Date("availableOn"u8, of?.AvailableOn),
        Availability = record.Text("availability"u8, of?.Availability),
        Note = record.Note(of?.Note),
    };

    public static QualityObjective QualityObjective(RecordFields record, QualityObjective? of) => new()
    {
        Id = record.Id<QualityObjective>("id"u8, of?.Id),
        Text = record.Text("text"u8, of?.Text),
        ApprovedOn = record.Date("approvedOn"u8, of?.ApprovedOn),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Policy = record.Reference<QualityPolicy>("policy"u8, of?.Policy),
        Indicator = record.Text("indicator"u8, of?.Indicator),
        Unit = record.Text("unit"u8, of?.Unit),
        Direction = record.Code<ObjectiveDirection>("direction"u8, of?.Direction),
        Target = record.Number("target"u8, of?.Target),
        TargetOutcome = record.Text("targetOutcome"u8, of?.TargetOutcome),
        TargetDate = record.Date("targetDate"u8, of?.TargetDate),
        Plan = record.Record("plan"u8, ObjectivePlan, of?.Plan),
        Periods = record.Records("periods"u8, ReportingPeriod, of?.Periods),
        Measurements = record.Records("measurements"u8, Measurement, of?.Measurements),
        CommunicatedOn = record.Date("communicatedOn"u8, of?.CommunicatedOn),
        RevisedBy = record.Reference<QualityObjective>("revisedBy"u8, of?.RevisedBy),
        MissedActions = record.Texts("missedActions"u8, of?.MissedActions),
        Note = record.Note(of?.Note),
    };

    public static ObjectivePlan ObjectivePlan(RecordFields record, ObjectivePlan? of) => new()
    {
        Actions = record.Text("actions"u8, of?.Actions),
        Resources = record.Text("resources"u8, of?.Resources),
        Responsible = record.Text("responsible"u8, of?.Responsible),
        CompletionDate = record.Date("completionDate"u8, of?.CompletionDate),
        Evaluation = record.Text("evaluation"u8, of?.Evaluation),
        Note = record.Note(of?.Note),
    };

    public static ReportingPeriod ReportingPeriod(RecordFields record, ReportingPeriod? of) => new()
    {
        Id = record.Id<ReportingPeriod>("id"u8, of?.Id),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        DueOn = record.Date("dueOn"u8, of?.DueOn),
        Note = record.Note(of?.Note),
    };

    public static Measurement Measurement(RecordFields record, Measurement? of) => new()
    {
        Period = record.Reference<ReportingPeriod>("period"u8, of?.Period),
        On = record.Date("on"u8, of?.On),
        Value = record.Number("value"u8, of?.Value),
        OutcomeReached = record.TrueOrFalse("outcomeReached"u8, of?.OutcomeReached),
        IsFinal = record.Flag("isFinal"u8, of?.IsFinal),
        Note = record.Note(of?.Note),
    };

    public static ServiceResult ServiceResult(RecordFields record, ServiceResult? of) => new()
    {
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Received = record.WholeNumber("received"u8, of?.Received),
        Early = record.WholeNumber("early"u8, of?.Early),
        OnTime = record.WholeNumber("onTime"u8, of?.OnTime),
        Late = record.WholeNumber("late"u8, of?.Late),
        Pending = record.WholeNumber("pending"u8, of?.Pending),
        Overdue = record.WholeNumber("overdue"u8, of?.Overdue),
        Note = record.Note(of?.Note),
    };
}
