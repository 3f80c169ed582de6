namespace IsoGovernance.Json.Mapping;

/// <summary>Consultants and certification bodies that were hired, and what entitles them.</summary>
internal static class EngagementMaps
{
    public static ConsultantEngagement ConsultantEngagement(RecordFields record, ConsultantEngagement? of) => new()
    {
        Id = record.Id<ConsultantEngagement>("id"u8, of?.Id),
        Consultant = record.Text("consultant"u8, of?.Consultant),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Certificates = record.Records("certificates"u8, EligibilityCertificate, of?.Certificates),
        Experts = record.Records("experts"u8, Expert, of?.Experts),
        Note = record.Note(of?.Note),
    };

    public static EligibilityCertificate EligibilityCertificate(RecordFields record, EligibilityCertificate? of) => new()
    {
        Number = record.Text("number"u8, of?.Number),
        IssuedOn = record.Date("issuedOn"u8, of?.IssuedOn),
        IsOfFormerRegime = record.Flag("isOfFormerRegime"u8, of?.IsOfFormerRegime),
        NotBeyond = record.Date("notBeyond"u8, of?.NotBeyond),
        Interruptions = record.Records("interruptions"u8, Interruption, of?.Interruptions),
        Note = record.Note(of?.Note),
    };

    public static Interruption Interruption(RecordFields record, Interruption? of) => new()
    {
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static Expert Expert(RecordFields record, Expert? of) => new()
    {
        Name = record.Text("name"u8, of?.Name),
        Cards = record.Records("cards"u8, EligibilityCertificate, of?.Cards),
        Note = record.Note(of?.Note),
    };

    public static CertificationEngagement CertificationEngagement(RecordFields record, CertificationEngagement? of) => new()
    {
        Id = record.Id<CertificationEngagement>("id"u8, of?.Id),
        Body = record.Text("body"u8, of?.Body),
        HiredOn = record.Date("hiredOn"u8, of?.HiredOn),
        Purpose = record.Code<CertificationPurpose>("purpose"u8, of?.Purpose),
        Note = record.Note(of?.Note),
    };
}
