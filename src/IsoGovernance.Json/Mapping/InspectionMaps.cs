namespace IsoGovernance.Json.Mapping;

/// <summary>The inspections of an authority, planned and carried out, and its reports.</summary>
internal static class InspectionMaps
{
    public static InspectionPlan InspectionPlan(RecordFields record, InspectionPlan? of) => new()
    {
        Id = record.Id<InspectionPlan>("id"u8, of?.Id),
        Year = record.WholeNumber("year"u8, of?.Year),
        Number = record.DocumentNumber("number"u8, of?.Number),
        ApprovedOn = record.Date("approvedOn"u8, of?.ApprovedOn),
        Cost = record.Text("cost"u8, of?.Cost),
        Entries = record.Records("entries"u8, InspectionPlanEntry, of?.Entries),
        Note = record.Note(of?.Note),
    };

    public static InspectionPlanEntry InspectionPlanEntry(RecordFields record, InspectionPlanEntry? of) => new()
    {
        Id = record.Id<InspectionPlanEntry>("id"u8, of?.Id),
        Agency = record.Id<Agency>("agency"u8, of?.Agency),
        Form = record.Code<InspectionForm>("form"u8, of?.Form),
        InspectingUnit = record.Text("inspectingUnit"u8, of?.InspectingUnit),
        CoordinatingUnits = record.Texts("coordinatingUnits"u8, of?.CoordinatingUnits),
        CombinedWith = record.Text("combinedWith"u8, of?.CombinedWith),
        ExpectedFrom = record.Date("expectedFrom"u8, of?.ExpectedFrom),
        ExpectedUntil = record.Date("expectedUntil"u8, of?.ExpectedUntil),
        Note = record.Note(of?.Note),
    };

    public static Inspection Inspection(RecordFields record, Inspection? of) => new()
    {
        Id = record.Id<Inspection>("id"u8, of?.Id),
        Agencies = record.References<Agency>("agencies"u8, of?.Agencies),
        PlanEntry = record.Reference<InspectionPlanEntry>("planEntry"u8, of?.PlanEntry),
        Form = record.Code<InspectionForm>("form"u8, of?.Form),
        HeldFrom = record.Date("heldFrom"u8, of?.HeldFrom),
        HeldUntil = record.Date("heldUntil"u8, of?.HeldUntil),
        NotCarriedOut = record.Record("notCarriedOut"u8, InspectionRecordMaps.NotCarriedOut, of?.NotCarriedOut),
        Team = record.Record("team"u8, InspectionTeam, of?.Team),
        Edition = record.Edition("edition"u8, of?.Edition),
        Decision = record.Record("decision"u8, InspectionRecordMaps.InspectionDecision, of?.Decision),
        StatusReportRequest = record.Record("statusReportRequest"u8, InspectionRecordMaps.StatusReportRequest, of?.StatusReportRequest),
        AnnouncementMinutesOn = record.Date("announcementMinutesOn"u8, of?.AnnouncementMinutesOn),
        ProgrammeOn = record.Date("programmeOn"u8, of?.ProgrammeOn),
        Contents = record.Records("contents"u8, InspectionRecordMaps.ContentResult, of?.Contents),
        Minutes = record.Record("minutes"u8, InspectionRecordMaps.InspectionMinutes, of?.Minutes),
        RequestToAgency = record.Record("requestToAgency"u8, SystemMaps.Notice, of?.RequestToAgency),
        CorrectiveReport = record.Record("correctiveReport"u8, InspectionRecordMaps.CorrectiveReport, of?.CorrectiveReport),
        HiredBodies = record.Records("hiredBodies"u8, InspectionRecordMaps.HiredBody, of?.HiredBodies),
        File = record.Codes<FileRecord>("file"u8, of?.File),
        Note = record.Note(of?.Note),
    };

    public static InspectionTeam InspectionTeam(RecordFields record, InspectionTeam? of) => new()
    {
        Decision = record.DocumentNumber("decision"u8, of?.Decision),
        DecidedOn = record.Date("decidedOn"u8, of?.DecidedOn),
        Units = record.Texts("units"u8, of?.Units),
        Inspectors = record.Records("inspectors"u8, InspectionRecordMaps.Inspector, of?.Inspectors),
        Note = record.Note(of?.Note),
    };

    public static PeriodicReport PeriodicReport(RecordFields record, PeriodicReport? of) => new()
    {
        Id = record.Id<PeriodicReport>("id"u8, of?.Id),
        Kind = record.Code<ReportKind>("kind"u8, of?.Kind),
        Year = record.WholeNumber("year"u8, of?.Year),
        Number = record.DocumentNumber("number"u8, of?.Number),
        On = record.Date("on"u8, of?.On),
        Figures = record.Records("figures"u8, ReportFigure, of?.Figures),
        Note = record.Note(of?.Note),
    };

    public static ReportFigure ReportFigure(RecordFields record, ReportFigure? of) => new()
    {
        Figure = record.Code<ReportFigureKind>("figure"u8, of?.Figure),
        Value = record.WholeNumber("value"u8, of?.Value),
        Share = record.Text("share"u8, of?.Share),
        Note = record.Note(of?.Note),
    };
}
