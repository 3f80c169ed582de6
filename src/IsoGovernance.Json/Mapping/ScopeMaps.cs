namespace IsoGovernance.Json.Mapping;

/// <summary>What a quality management system covers, and how that changes.</summary>
internal static class ScopeMaps
{
    public static Membership Membership(RecordFields record, Membership? of) => new()
    {
        Agency = record.Id<Agency>("agency"u8, of?.Agency),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static UnitInScope UnitInScope(RecordFields record, UnitInScope? of) => new()
    {
        Id = record.Id<UnitInScope>("id"u8, of?.Id),
        Name = record.Text("name"u8, of?.Name),
        Heads = record.Records("heads"u8, Responsibility, of?.Heads),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static Responsibility Responsibility(RecordFields record, Responsibility? of) => new()
    {
        Person = record.Text("person"u8, of?.Person),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static FrameworkModel FrameworkModel(RecordFields record, FrameworkModel? of) => new()
    {
        Document = record.DocumentNumber("document"u8, of?.Document),
        Name = record.Text("name"u8, of?.Name),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static WorkProcess WorkProcess(RecordFields record, WorkProcess? of) => new()
    {
        Id = record.Id<WorkProcess>("id"u8, of?.Id),
        Name = record.Text("name"u8, of?.Name),
        Kind = record.Code<ProcessKind>("kind"u8, of?.Kind),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Owners = record.Records("owners"u8, Responsibility, of?.Owners),
        TrackingSlipFrom = record.Date("trackingSlipFrom"u8, of?.TrackingSlipFrom),
        Serves = record.Records("serves"u8, ServedProcedure, of?.Serves),
        Note = record.Note(of?.Note),
    };

    public static ServedProcedure ServedProcedure(RecordFields record, ServedProcedure? of) => new()
    {
        Code = record.ProcedureCode("code"u8, of?.Code),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static ExcludedProcedure ExcludedProcedure(RecordFields record, ExcludedProcedure? of) => new()
    {
        Code = record.ProcedureCode("code"u8, of?.Code),
        Reason = record.Text("reason"u8, of?.Reason),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static ScopeChange ScopeChange(RecordFields record, ScopeChange? of) => new()
    {
        Id = record.Id<ScopeChange>("id"u8, of?.Id),
        Kind = record.Code<ScopeChangeKind>("kind"u8, of?.Kind),
        On = record.Date("on"u8, of?.On),
        Document = record.DocumentNumber("document"u8, of?.Document),
        StatedBy = record.Reference<Declaration>("statedBy"u8, of?.StatedBy),
        Note = record.Note(of?.Note),
    };

    public static LegalChange LegalChange(RecordFields record, LegalChange? of) => new()
    {
        Id = record.Id<LegalChange>("id"u8, of?.Id),
        Document = record.DocumentNumber("document"u8, of?.Document),
        InEffectFrom = record.Date("inEffectFrom"u8, of?.InEffectFrom),
        IncorporatedOn = record.Date("incorporatedOn"u8, of?.IncorporatedOn),
        Note = record.Note(of?.Note),
    };
}
