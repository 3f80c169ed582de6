using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>The inspections of an authority, planned and carried out, and its reports.</summary>
internal static class InspectionMaps
{
    public static InspectionPlan InspectionPlan(RecordFields record) => new()
    {
        Id = record.Id<InspectionPlan>("id"u8),
        Year = record.WholeNumber("year"u8),
        Number = record.DocumentNumber("number"u8),
        ApprovedOn = record.Date("approvedOn"u8),
        Entries = record.Records("entries"u8, InspectionPlanEntry),
        Note = record.Note(),
    };

    public static InspectionPlanEntry InspectionPlanEntry(RecordFields record) => new()
    {
        Id = record.Id<InspectionPlanEntry>("id"u8),
        Agency = record.Id<Agency>("agency"u8),
        Form = record.Code<InspectionForm>("form"u8),
        ExpectedFrom = record.Date("expectedFrom"u8),
        ExpectedUntil = record.Date("expectedUntil"u8),
        Note = record.Note(),
    };

    public static Inspection Inspection(RecordFields record) => new()
    {
        Id = record.Id<Inspection>("id"u8),
        Agencies = record.References<Agency>("agencies"u8),
        PlanEntry = record.Reference<InspectionPlanEntry>("planEntry"u8),
        Form = record.Code<InspectionForm>("form"u8),
        HeldFrom = record.Date("heldFrom"u8),
        HeldUntil = record.Date("heldUntil"u8),
        NotCarriedOutReason = record.Text("notCarriedOutReason"u8),
        Team = record.Record("team"u8, InspectionTeam),
        Edition = record.Edition("edition"u8),
        Note = record.Note(),
    };

    public static InspectionTeam InspectionTeam(RecordFields record) => new()
    {
        Decision = record.DocumentNumber("decision"u8),
        DecidedOn = record.Date("decidedOn"u8),
        Units = record.Texts("units"u8),
        Note = record.Note(),
    };

    public static PeriodicReport PeriodicReport(RecordFields record) => new()
    {
        Id = record.Id<PeriodicReport>("id"u8),
        Kind = record.Code<ReportKind>("kind"u8),
        Year = record.WholeNumber("year"u8),
        Number = record.DocumentNumber("number"u8),
        On = record.Date("on"u8),
        Note = record.Note(),
    };
}
