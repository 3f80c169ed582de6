using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>A register and what it says of itself.</summary>
internal static class RegisterMaps
{
    public static Register Register(RecordFields record) => new()
    {
        Authority = record.Record("authority"u8, Authority),
        LeadUnit = record.Record("leadUnit"u8, LeadUnit),
        RecordsFrom = record.Date("recordsFrom"u8),
        RecordedUntil = record.Date("recordedUntil"u8),
        Complete = record.TrueOrFalse("complete"u8),
        WorkingCalendar = record.Record("workingCalendar"u8, RecordedCalendar),
        Agencies = record.Records("agencies"u8, AgencyMaps.Agency),
        Systems = record.Records("systems"u8, SystemMaps.QualityManagementSystem),
        InspectionPlans = record.Records("inspectionPlans"u8, InspectionMaps.InspectionPlan),
        Inspections = record.Records("inspections"u8, InspectionMaps.Inspection),
        Reports = record.Records("reports"u8, InspectionMaps.PeriodicReport),
        Note = record.Note(),
    };

    public static Authority Authority(RecordFields record) => new()
    {
        Name = record.Text("name"u8),
        Parameters = record.Records("parameters"u8, LocalParameter),
        Note = record.Note(),
    };

    public static LocalParameter LocalParameter(RecordFields record) => new()
    {
        Name = record.Text("name"u8),
        Value = record.TextOrWholeNumber("value"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Document = record.DocumentNumber("document"u8),
        Note = record.Note(),
    };

    public static LeadUnit LeadUnit(RecordFields record) => new()
    {
        Name = record.Text("name"u8),
        Agency = record.Reference<Agency>("agency"u8),
        Note = record.Note(),
    };

    public static RecordedCalendar RecordedCalendar(RecordFields record) => new()
    {
        DaysOff = record.Dates("daysOff"u8),
        WorkingDays = record.Dates("workingDays"u8),
        CompleteYears = record.WholeNumbers("completeYears"u8),
        Note = record.Note(),
    };
}
