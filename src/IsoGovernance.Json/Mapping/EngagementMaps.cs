using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>Consultants and certification bodies that were hired, and what entitles them.</summary>
internal static class EngagementMaps
{
    public static ConsultantEngagement ConsultantEngagement(RecordFields record) => new()
    {
        Id = record.Id<ConsultantEngagement>("id"u8),
        Consultant = record.Text("consultant"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Certificates = record.Records("certificates"u8, EligibilityCertificate),
        Experts = record.Records("experts"u8, Expert),
        Note = record.Note(),
    };

    public static EligibilityCertificate EligibilityCertificate(RecordFields record) => new()
    {
        Number = record.Text("number"u8),
        IssuedOn = record.Date("issuedOn"u8),
        IsOfFormerRegime = record.TrueOrFalse("isOfFormerRegime"u8) ?? false,
        NotBeyond = record.Date("notBeyond"u8),
        Interruptions = record.Records("interruptions"u8, Interruption),
        Note = record.Note(),
    };

    public static Interruption Interruption(RecordFields record) => new()
    {
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static Expert Expert(RecordFields record) => new()
    {
        Name = record.Text("name"u8),
        Cards = record.Records("cards"u8, EligibilityCertificate),
        Note = record.Note(),
    };

    public static CertificationEngagement CertificationEngagement(RecordFields record) => new()
    {
        Id = record.Id<CertificationEngagement>("id"u8),
        Body = record.Text("body"u8),
        HiredOn = record.Date("hiredOn"u8),
        Purpose = record.Code<CertificationPurpose>("purpose"u8),
        Note = record.Note(),
    };
}
