using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>What a quality management system covers, and how that changes.</summary>
internal static class ScopeMaps
{
    public static Membership Membership(RecordFields record) => new()
    {
        Agency = record.Id<Agency>("agency"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static UnitInScope UnitInScope(RecordFields record) => new()
    {
        Id = record.Id<UnitInScope>("id"u8),
        Name = record.Text("name"u8),
        Heads = record.Records("heads"u8, Responsibility),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static Responsibility Responsibility(RecordFields record) => new()
    {
        Person = record.Text("person"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static FrameworkModel FrameworkModel(RecordFields record) => new()
    {
        Document = record.DocumentNumber("document"u8),
        Name = record.Text("name"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static WorkProcess WorkProcess(RecordFields record) => new()
    {
        Id = record.Id<WorkProcess>("id"u8),
        Name = record.Text("name"u8),
        Kind = record.Code<ProcessKind>("kind"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Owners = record.Records("owners"u8, Responsibility),
        TrackingSlipFrom = record.Date("trackingSlipFrom"u8),
        Serves = record.Records("serves"u8, ServedProcedure),
        Note = record.Note(),
    };

    public static ServedProcedure ServedProcedure(RecordFields record) => new()
    {
        Code = record.ProcedureCode("code"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static ExcludedProcedure ExcludedProcedure(RecordFields record) => new()
    {
        Code = record.ProcedureCode("code"u8),
        Reason = record.Text("reason"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static ScopeChange ScopeChange(RecordFields record) => new()
    {
        Id = record.Id<ScopeChange>("id"u8),
        Kind = record.Code<ScopeChangeKind>("kind"u8),
        On = record.Date("on"u8),
        Document = record.DocumentNumber("document"u8),
        StatedBy = record.Reference<Declaration>("statedBy"u8),
        Note = record.Note(),
    };

    public static LegalChange LegalChange(RecordFields record) => new()
    {
        Id = record.Id<LegalChange>("id"u8),
        Document = record.DocumentNumber("document"u8),
        InEffectFrom = record.Date("inEffectFrom"u8),
        IncorporatedOn = record.Date("incorporatedOn"u8),
        Note = record.Note(),
    };
}
