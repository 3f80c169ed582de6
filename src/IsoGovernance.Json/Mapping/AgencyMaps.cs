namespace IsoGovernance.Json.Mapping;

/// <summary>The records of an agency.</summary>
internal static class AgencyMaps
{
    public static Agency Agency(RecordFields record, Agency? of) => new()
    {
        Id = record.Id<Agency>("id"u8, of?.Id),
        Code = record.AgencyCode("code"u8, of?.Code),
        Name = record.Text("name"u8, of?.Name),
        Kind = record.Code<AgencyKind>("kind"u8, of?.Kind),
        Parent = record.Reference<Agency>("parent"u8, of?.Parent),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Predecessors = record.References<Agency>("predecessors"u8, of?.Predecessors),
        Website = record.Record("website"u8, Website, of?.Website),
        OwnOffice = record.Record("ownOffice"u8, Holding, of?.OwnOffice),
        OwnSeal = record.Record("ownSeal"u8, Holding, of?.OwnSeal),
        OwnAccount = record.Record("ownAccount"u8, Holding, of?.OwnAccount),
        Obligation = record.Record("obligation"u8, LocalObligation, of?.Obligation),
        Procedures = record.Records("procedures"u8, AdministrativeProcedure, of?.Procedures),
        ProceduresPublishedOn = record.Date("proceduresPublishedOn"u8, of?.ProceduresPublishedOn),
        NoProceduresFrom = record.Date("noProceduresFrom"u8, of?.NoProceduresFrom),
        Note = record.Note(of?.Note),
    };

    public static Website Website(RecordFields record, Website? of) => new()
    {
        Address = record.Text("address"u8, of?.Address),
        None = record.Flag("none"u8, of?.None),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static Holding Holding(RecordFields record, Holding? of) => new()
    {
        None = record.Flag("none"u8, of?.None),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static LocalObligation LocalObligation(RecordFields record, LocalObligation? of) => new()
    {
        Document = record.DocumentNumber("document"u8, of?.Document),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static AdministrativeProcedure AdministrativeProcedure(RecordFields record, AdministrativeProcedure? of) => new()
    {
        Code = record.ProcedureCode("code"u8, of?.Code),
        Name = record.Text("name"u8, of?.Name),
        Audience = record.Code<ProcedureAudience>("audience"u8, of?.Audience),
        PublishedBy = record.DocumentNumber("publishedBy"u8, of?.PublishedBy),
        PublishedOn = record.Date("publishedOn"u8, of?.PublishedOn),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };
}
