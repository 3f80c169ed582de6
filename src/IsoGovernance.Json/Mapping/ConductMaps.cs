using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>What is done within a quality management system: trainings, reviews, nonconformities, improvements.</summary>
internal static class ConductMaps
{
    public static Training Training(RecordFields record) => new()
    {
        Subjects = record.Codes<TrainingSubject>("subjects"u8),
        HeldFrom = record.Date("heldFrom"u8),
        HeldUntil = record.Date("heldUntil"u8),
        Trained = record.WholeNumber("trained"u8),
        Agencies = record.References<Agency>("agencies"u8),
        Note = record.Note(),
    };

    public static Dissemination Dissemination(RecordFields record) => new()
    {
        HeldOn = record.Date("heldOn"u8),
        InScope = record.WholeNumber("inScope"u8),
        Reached = record.WholeNumber("reached"u8),
        Documents = record.Texts("documents"u8),
        Note = record.Note(),
    };

    public static MaintenancePlan MaintenancePlan(RecordFields record) => new()
    {
        Year = record.WholeNumber("year"u8),
        Number = record.DocumentNumber("number"u8),
        ApprovedOn = record.Date("approvedOn"u8),
        Note = record.Note(),
    };

    public static Improvement Improvement(RecordFields record) => new()
    {
        Description = record.Text("description"u8),
        On = record.Date("on"u8),
        Note = record.Note(),
    };

    public static Recommendation Recommendation(RecordFields record) => new()
    {
        Text = record.Text("text"u8),
        From = record.Text("from"u8),
        ReceivedOn = record.Date("receivedOn"u8),
        AnsweredOn = record.Date("answeredOn"u8),
        Note = record.Note(),
    };

    public static ManagementReview ManagementReview(RecordFields record) => new()
    {
        Id = record.Id<ManagementReview>("id"u8),
        HeldOn = record.Date("heldOn"u8),
        Chair = record.Text("chair"u8),
        ChairCapacity = record.Code<ChairCapacity>("chairCapacity"u8),
        Inputs = record.Records("inputs"u8, ReviewItem),
        Outputs = record.Records("outputs"u8, ReviewItem),
        Record = record.Record("record"u8, ReviewRecord),
        Actions = record.Records("actions"u8, ReviewAction),
        Note = record.Note(),
    };

    public static ReviewItem ReviewItem(RecordFields record) => new()
    {
        Item = record.Text("item"u8),
        Text = record.Text("text"u8),
        IsNothingToReport = record.TrueOrFalse("isNothingToReport"u8) ?? false,
        Note = record.Note(),
    };

    public static ReviewRecord ReviewRecord(RecordFields record) => new()
    {
        Number = record.DocumentNumber("number"u8),
        On = record.Date("on"u8),
        Note = record.Note(),
    };

    public static ReviewAction ReviewAction(RecordFields record) => new()
    {
        Id = record.Id<ReviewAction>("id"u8),
        Text = record.Text("text"u8),
        Owner = record.Text("owner"u8),
        DueOn = record.Date("dueOn"u8),
        DoneOn = record.Date("doneOn"u8),
        Note = record.Note(),
    };

    public static Nonconformity Nonconformity(RecordFields record) => new()
    {
        Id = record.Id<Nonconformity>("id"u8),
        Source = record.Code<NonconformitySource>("source"u8),
        Audit = record.Reference<InternalAudit>("audit"u8),
        AuditFinding = record.Reference<AuditFinding>("auditFinding"u8),
        Objective = record.Reference<QualityObjective>("objective"u8),
        Unit = record.Reference<UnitInScope>("unit"u8),
        Statement = record.Text("statement"u8),
        Requirement = record.Text("requirement"u8),
        RaisedOn = record.Date("raisedOn"u8),
        Corrections = record.Records("corrections"u8, Correction),
        NoCorrectionReason = record.Text("noCorrectionReason"u8),
        Need = record.Record("need"u8, NeedEvaluation),
        Cause = record.Text("cause"u8),
        CauseDeterminedOn = record.Date("causeDeterminedOn"u8),
        SimilarCasesCheckedOn = record.Date("similarCasesCheckedOn"u8),
        CorrectiveActions = record.Records("correctiveActions"u8, CorrectiveAction),
        EffectivenessReviews = record.Records("effectivenessReviews"u8, EffectivenessReview),
        ClosedOn = record.Date("closedOn"u8),
        Note = record.Note(),
    };

    public static Correction Correction(RecordFields record) => new()
    {
        Description = record.Text("description"u8),
        PlannedFor = record.Date("plannedFor"u8),
        DoneOn = record.Date("doneOn"u8),
        Note = record.Note(),
    };

    public static NeedEvaluation NeedEvaluation(RecordFields record) => new()
    {
        On = record.Date("on"u8),
        IsNeeded = record.TrueOrFalse("isNeeded"u8),
        Reason = record.Text("reason"u8),
        Note = record.Note(),
    };

    public static CorrectiveAction CorrectiveAction(RecordFields record) => new()
    {
        Id = record.Id<CorrectiveAction>("id"u8),
        Description = record.Text("description"u8),
        Owner = record.Text("owner"u8),
        RecordedOn = record.Date("recordedOn"u8),
        DueOn = record.Date("dueOn"u8),
        ImplementedOn = record.Date("implementedOn"u8),
        Note = record.Note(),
    };

    public static EffectivenessReview EffectivenessReview(RecordFields record) => new()
    {
        On = record.Date("on"u8),
        IsEffective = record.TrueOrFalse("isEffective"u8),
        Note = record.Note(),
    };
}
