using IsoGovernance.Json.Mapping;
using IsoGovernance.Law;

namespace IsoGovernance.Json.Settings;

/// <summary>The members of an edition of the standard in settings.</summary>
internal static class EditionMaps
{
    public static EditionRecord Edition(RecordFields record, EditionRecord? of) => new()
    {
        Number = record.Text("number"u8, of?.Number),
        BasedOn = record.Text("basedOn"u8, of?.BasedOn),
        ClausesNumberedAs = record.Text("clausesNumberedAs"u8, of?.ClausesNumberedAs),
        IssuedOn = record.Date("issuedOn"u8, of?.IssuedOn),
        InForceFrom = record.Date("inForceFrom"u8, of?.InForceFrom),
        InForceUntil = record.Date("inForceUntil"u8, of?.InForceUntil),
        Windows = record.Records("windows"u8, Window, of?.Windows),
        RequiredDocuments = record.Records("requiredDocuments"u8, Item, of?.RequiredDocuments),
        PolicyCommitments = record.Records("policyCommitments"u8, Item, of?.PolicyCommitments),
        AsksPolicyAvailability = record.TrueOrFalse("asksPolicyAvailability"u8, of?.AsksPolicyAvailability),
        AsksObjectivePlan = record.TrueOrFalse("asksObjectivePlan"u8, of?.AsksObjectivePlan),
        AsksObjectiveCommunication = record.TrueOrFalse("asksObjectiveCommunication"u8, of?.AsksObjectiveCommunication),
        ProgrammeContents = record.Records("programmeContents"u8, Item, of?.ProgrammeContents),
        ReviewInputs = record.Records("reviewInputs"u8, Item, of?.ReviewInputs),
        ReviewOutputs = record.Records("reviewOutputs"u8, Item, of?.ReviewOutputs),
        AsksSimilarCases = record.TrueOrFalse("asksSimilarCases"u8, of?.AsksSimilarCases),
        Note = record.Note(of?.Note),
    };

    private static WindowRecord Window(RecordFields record, WindowRecord? of) => new()
    {
        Use = record.Code<EditionUse>("use"u8, of?.Use),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Basis = record.Record("basis"u8, Text, of?.Basis),
        Note = record.Note(of?.Note),
    };

    private static ItemRecord Item(RecordFields record, ItemRecord? of) => new()
    {
        Code = record.Text("code"u8, of?.Code),
        Text = record.Record("text"u8, Text, of?.Text),
        Note = record.Note(of?.Note),
    };

    private static TextRecord Text(RecordFields record, TextRecord? of) => new()
    {
        Vietnamese = record.Text("vi"u8, of?.Vietnamese),
        English = record.Text("en"u8, of?.English),
        Note = record.Note(of?.Note),
    };
}
