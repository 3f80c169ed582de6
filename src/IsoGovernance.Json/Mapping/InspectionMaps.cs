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
        Cost = record.Text("cost"u8),
        Entries = record.Records("entries"u8, InspectionPlanEntry),
        Note = record.Note(),
    };

    public static InspectionPlanEntry InspectionPlanEntry(RecordFields record) => new()
    {
        Id = record.Id<InspectionPlanEntry>("id"u8),
        Agency = record.Id<Agency>("agency"u8),
        Form = record.Code<InspectionForm>("form"u8),
        InspectingUnit = record.Text("inspectingUnit"u8),
        CoordinatingUnits = record.Texts("coordinatingUnits"u8),
        CombinedWith = record.Text("combinedWith"u8),
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
        NotCarriedOut = record.Record("notCarriedOut"u8, InspectionRecordMaps.NotCarriedOut),
        Team = record.Record("team"u8, InspectionTeam),
        Edition = record.Edition("edition"u8),
        Decision = record.Record("decision"u8, InspectionRecordMaps.InspectionDecision),
        StatusReportRequest = record.Record("statusReportRequest"u8, InspectionRecordMaps.StatusReportRequest),
        AnnouncementMinutesOn = record.Date("announcementMinutesOn"u8),
        ProgrammeOn = record.Date("programmeOn"u8),
        Contents = record.Records("contents"u8, InspectionRecordMaps.ContentResult),
        Minutes = record.Record("minutes"u8, InspectionRecordMaps.InspectionMinutes),
        RequestToAgency = record.Record("requestToAgency"u8, SystemMaps.Notice),
        CorrectiveReport = record.Record("correctiveReport"u8, InspectionRecordMaps.CorrectiveReport),
        HiredBodies = record.Records("hiredBodies"u8, InspectionRecordMaps.HiredBody),
        File = record.Codes<FileRecord>("file"u8),
        Note = record.Note(),
    };

    public static InspectionTeam InspectionTeam(RecordFields record) => new()
    {
        Decision = record.DocumentNumber("decision"u8),
        DecidedOn = record.Date("decidedOn"u8),
        Units = record.Texts("units"u8),
        Inspectors = record.Records("inspectors"u8, InspectionRecordMaps.Inspector),
        Note = record.Note(),
    };

    public static PeriodicReport PeriodicReport(RecordFields record) => new()
    {
        Id = record.Id<PeriodicReport>("id"u8),
        Kind = record.Code<ReportKind>("kind"u8),
        Year = record.WholeNumber("year"u8),
        Number = record.DocumentNumber("number"u8),
        On = record.Date("on"u8),
        Figures = record.Records("figures"u8, ReportFigure),
        Note = record.Note(),
    };

    public static ReportFigure ReportFigure(RecordFields record) => new()
    {
        Figure = record.Code<ReportFigureKind>("figure"u8),
        Value = record.WholeNumber("value"u8),
        Share = record.Text("share"u8),
        Note = record.Note(),
    };
}
