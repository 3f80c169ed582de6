namespace IsoGovernance.Json.Mapping;

/// <summary>What is done within a quality management system: trainings, reviews, nonconformities, improvements.</summary>
internal static class ConductMaps
{
    public static Training Training(RecordFields record, Training? of) => new()
    {
        Subjects = record.Codes<TrainingSubject>("subjects"u8, of?.Subjects),
        HeldFrom = record.Date("heldFrom"u8, of?.HeldFrom),
        HeldUntil = record.Date("heldUntil"u8, of?.HeldUntil),
        Trained = record.WholeNumber("trained"u8, of?.Trained),
        Agencies = record.References<Agency>("agencies"u8, of?.Agencies),
        Note = record.Note(of?.Note),
    };

    public static Dissemination Dissemination(RecordFields record, Dissemination? of) => new()
    {
        HeldOn = record.Date("heldOn"u8, of?.HeldOn),
        InScope = record.WholeNumber("inScope"u8, of?.InScope),
        Reached = record.WholeNumber("reached"u8, of?.Reached),
        Documents = record.Texts("documents"u8, of?.Documents),
        Note = record.Note(of?.Note),
    };

    public static MaintenancePlan MaintenancePlan(RecordFields record, MaintenancePlan? of) => new()
    {
        Year = record.WholeNumber("year"u8, of?.Year),
        Number = record.DocumentNumber("number"u8, of?.Number),
        ApprovedOn = record.Date("approvedOn"u8, of?.ApprovedOn),
        Note = record.Note(of?.Note),
    };

    public static Improvement Improvement(RecordFields record, Improvement? of) => new()
    {
        Description = record.Text("description"u8, of?.Description),
        On = record.Date("on"u8, of?.On),
        Note = record.Note(of?.Note),
    };

    public static Recommendation Recommendation(RecordFields record, Recommendation? of) => new()
    {
        Text = record.Text("text"u8, of?.Text),
        From = record.Text("from"u8, of?.From),
        ReceivedOn = record.Date("receivedOn"u8, of?.ReceivedOn),
        AnsweredOn = record.Date("answeredOn"u8, of?.AnsweredOn),
        Note = record.Note(of?.Note),
    };

    public static ManagementReview ManagementReview(RecordFields record, ManagementReview? of) => new()
    {
        Id = record.Id<ManagementReview>("id"u8, of?.Id),
        HeldOn = record.Date("heldOn"u8, of?.HeldOn),
        Chair = record.Text("chair"u8, of?.Chair),
        ChairCapacity = record.Code<ChairCapacity>("chairCapacity"u8, of?.ChairCapacity),
        Inputs = record.Records("inputs"u8, ReviewItem, of?.Inputs),
        Outputs = record.Records("outputs"u8, ReviewItem, of?.Outputs),
        Record = record.Record("record"u8, ReviewRecord, of?.Record),
        Actions = record.Records("actions"u8, ReviewAction, of?.Actions),
        Note = record.Note(of?.Note),
    };

    public static ReviewItem ReviewItem(RecordFields record, ReviewItem? of) => new()
    {
        Item = record.Text("item"u8, of?.Item),
        Text = record.Text("text"u8, of?.Text),
        IsNothingToReport = record.Flag("isNothingToReport"u8, of?.IsNothingToReport),
        Note = record.Note(of?.Note),
    };

    public static ReviewRecord ReviewRecord(RecordFields record, ReviewRecord? of) => new()
    {
        Number = record.DocumentNumber("number"u8, of?.Number),
        On = record.Date("on"u8, of?.On),
        Note = record.Note(of?.Note),
    };

    public static ReviewAction ReviewAction(RecordFields record, ReviewAction? of) => new()
    {
        Id = record.Id<ReviewAction>("id"u8, of?.Id),
        Text = record.Text("text"u8, of?.Text),
        Owner = record.Text("owner"u8, of?.Owner),
        DueOn = record.Date("dueOn"u8, of?.DueOn),
        DoneOn = record.Date("doneOn"u8, of?.DoneOn),
        Note = record.Note(of?.Note),
    };

    public static Nonconformity Nonconformity(RecordFields record, Nonconformity? of) => new()
    {
        Id = record.Id<Nonconformity>("id"u8, of?.Id),
        Source = record.Code<NonconformitySource>("source"u8, of?.Source),
        Audit = record.Reference<InternalAudit>("audit"u8, of?.Audit),
        AuditFinding = record.Reference<AuditFinding>("auditFinding"u8, of?.AuditFinding),
        Objective = record.Reference<QualityObjective>("objective"u8, of?.Objective),
        Unit = record.Reference<UnitInScope>("unit"u8, of?.Unit),
        Statement = record.Text("statement"u8, of?.Statement),
        Requirement = record.Text("requirement"u8, of?.Requirement),
        RaisedOn = record.Date("raisedOn"u8, of?.RaisedOn),
        Corrections = record.Records("corrections"u8, Correction, of?.Corrections),
        NoCorrectionReason = record.Text("noCorrectionReason"u8, of?.NoCorrectionReason),
        Need = record.Record("need"u8, NeedEvaluation, of?.Need),
        Cause = record.Text("cause"u8, of?.Cause),
        CauseDeterminedOn = record.Date("causeDeterminedOn"u8, of?.CauseDeterminedOn),
        SimilarCasesCheckedOn = record.Date("similarCasesCheckedOn"u8, of?.SimilarCasesCheckedOn),
        CorrectiveActions = record.Records("correctiveActions"u8, CorrectiveAction, of?.CorrectiveActions),
        EffectivenessReviews = record.Records("effectivenessReviews"u8, EffectivenessReview, of?.EffectivenessReviews),
        ClosedOn = record.Date("closedOn"u8, of?.ClosedOn),
        Note = record.Note(of?.Note),
    };

    public static Correction Correction(RecordFields record, Correction? of) => new()
    {
        Description = record.Text("description"u8, of?.Description),
        PlannedFor = record.Date("plannedFor"u8, of?.PlannedFor),
        DoneOn = record.Date("doneOn"u8, of?.DoneOn),
        Note = record.Note(of?.Note),
    };

    public static NeedEvaluation NeedEvaluation(RecordFields record, NeedEvaluation? of) => new()
    {
        On = record.Date("on"u8, of?.On),
        IsNeeded = record.TrueOrFalse("isNeeded"u8, of?.IsNeeded),
        Reason = record.Text("reason"u8, of?.Reason),
        Note = record.Note(of?.Note),
    };

    public static CorrectiveAction CorrectiveAction(RecordFields record, CorrectiveAction? of) => new()
    {
        Id = record.Id<CorrectiveAction>("id"u8, of?.Id),
        Description = record.Text("description"u8, of?.Description),
        Owner = record.Text("owner"u8, of?.Owner),
        RecordedOn = record.Date("recordedOn"u8, of?.RecordedOn),
        DueOn = record.Date("dueOn"u8, of?.DueOn),
        ImplementedOn = record.Date("implementedOn"u8, of?.ImplementedOn),
        Note = record.Note(of?.Note),
    };

    public static EffectivenessReview EffectivenessReview(RecordFields record, EffectivenessReview? of) => new()
    {
        On = record.Date("on"u8, of?.On),
        IsEffective = record.TrueOrFalse("isEffective"u8, of?.IsEffective),
        Note = record.Note(of?.Note),
    };
}
