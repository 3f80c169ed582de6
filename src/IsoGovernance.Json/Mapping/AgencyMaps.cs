using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>The records of an agency.</summary>
internal static class AgencyMaps
{
    public static Agency Agency(RecordFields record) => new()
    {
        Id = record.Id<Agency>("id"u8),
        Code = record.AgencyCode("code"u8),
        Name = record.Text("name"u8),
        Kind = record.Code<AgencyKind>("kind"u8),
        Parent = record.Reference<Agency>("parent"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Predecessors = record.References<Agency>("predecessors"u8),
        Website = record.Record("website"u8, Website),
        OwnOffice = record.Record("ownOffice"u8, Holding),
        OwnSeal = record.Record("ownSeal"u8, Holding),
        OwnAccount = record.Record("ownAccount"u8, Holding),
        Obligation = record.Record("obligation"u8, LocalObligation),
        Procedures = record.Records("procedures"u8, AdministrativeProcedure),
        ProceduresPublishedOn = record.Date("proceduresPublishedOn"u8),
        NoProceduresFrom = record.Date("noProceduresFrom"u8),
        Note = record.Note(),
    };

    public static Website Website(RecordFields record) => new()
    {
        Address = record.Text("address"u8),
        None = record.TrueOrFalse("none"u8) ?? false,
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static Holding Holding(RecordFields record) => new()
    {
        None = record.TrueOrFalse("none"u8) ?? false,
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static LocalObligation LocalObligation(RecordFields record) => new()
    {
        Document = record.DocumentNumber("document"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static AdministrativeProcedure AdministrativeProcedure(RecordFields record) => new()
    {
        Code = record.ProcedureCode("code"u8),
        Name = record.Text("name"u8),
        Audience = record.Code<ProcedureAudience>("audience"u8),
        PublishedBy = record.DocumentNumber("publishedBy"u8),
        PublishedOn = record.Date("publishedOn"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };
}
