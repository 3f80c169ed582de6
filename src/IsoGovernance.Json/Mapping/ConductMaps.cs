using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>What is done within a quality management system: trainings, audits, reviews, nonconformities.</summary>
internal static class ConductMaps
{
    public static Training Training(RecordFields record) => new()
    {
        Subjects = record.Codes<TrainingSubject>("subjects"u8),
        HeldFrom = record.Date("heldFrom"u8),
        HeldUntil = record.Date("heldUntil"u8),
        Trained = record.WholeNumber("trained"u8),
        Note = record.Note(),
    };

    public static Dissemination Dissemination(RecordFields record) => new()
    {
        HeldOn = record.Date("heldOn"u8),
        InScope = record.WholeNumber("inScope"u8),
        Reached = record.WholeNumber("reached"u8),
        Note = record.Note(),
    };

    public static InternalAudit InternalAudit(RecordFields record) => new()
    {
        Id = record.Id<InternalAudit>("id"u8),
        HeldFrom = record.Date("heldFrom"u8),
        HeldUntil = record.Date("heldUntil"u8),
        CompletedOn = record.Date("completedOn"u8),
        CancelledOn = record.Date("cancelledOn"u8),
        Note = record.Note(),
    };

    public static ManagementReview ManagementReview(RecordFields record) => new()
    {
        Id = record.Id<ManagementReview>("id"u8),
        HeldOn = record.Date("heldOn"u8),
        Note = record.Note(),
    };

    public static Nonconformity Nonconformity(RecordFields record) => new()
    {
        Id = record.Id<Nonconformity>("id"u8),
        Source = record.Code<NonconformitySource>("source"u8),
        Audit = record.Reference<InternalAudit>("audit"u8),
        RaisedOn = record.Date("raisedOn"u8),
        Corrections = record.Records("corrections"u8, Correction),
        NoCorrectionReason = record.Text("noCorrectionReason"u8),
        Note = record.Note(),
    };

    public static Correction Correction(RecordFields record) => new()
    {
        Description = record.Text("description"u8),
        PlannedFor = record.Date("plannedFor"u8),
        DoneOn = record.Date("doneOn"u8),
        Note = record.Note(),
    };
}
