using IsoGovernance.Json.Reading;

namespace IsoGovernance.Json.Mapping;

/// <summary>A register and what it says of itself.</summary>
internal static class RegisterMaps
{
    public static Register Register(RecordFields record) => new()
    {
        Authority = record.Record("authority"u8, Authority),
        LeadUnit = record.Record("leadUnit"u8, LeadUnit),
        SteeringCommittees = record.Records("steeringCommittees"u8, SystemMaps.SteeringCommittee),
        RolloutPlans = record.Records("rolloutPlans"u8, RolloutPlan),
        TransitionPlans = record.Records("transitionPlans"u8, TransitionPlan),
        FrameworkModels = record.Records("frameworkModels"u8, PublishedModel),
        ProcedureListChanges = record.Records("procedureListChanges"u8, ProcedureListChange),
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

    public static RolloutPlan RolloutPlan(RecordFields record) => new()
    {
        Id = record.Id<RolloutPlan>("id"u8),
        Number = record.DocumentNumber("number"u8),
        ApprovedOn = record.Date("approvedOn"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static TransitionPlan TransitionPlan(RecordFields record) => new()
    {
        Id = record.Id<TransitionPlan>("id"u8),
        Number = record.DocumentNumber("number"u8),
        ApprovedOn = record.Date("approvedOn"u8),
        Edition = record.Edition("edition"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Agencies = record.References<Agency>("agencies"u8),
        Note = record.Note(),
    };

    public static PublishedModel PublishedModel(RecordFields record) => new()
    {
        Document = record.DocumentNumber("document"u8),
        AgencyKinds = record.Codes<AgencyKind>("agencyKinds"u8),
        From = record.Date("from"u8),
        Until = record.Date("until"u8),
        Note = record.Note(),
    };

    public static ProcedureListChange ProcedureListChange(RecordFields record) => new()
    {
        Id = record.Id<ProcedureListChange>("id"u8),
        Kind = record.Code<ProcedureChangeKind>("kind"u8),
        Code = record.Text("code"u8),
        Decision = record.DocumentNumber("decision"u8),
        SignedOn = record.Date("signedOn"u8),
        OnWebsiteOn = record.Date("onWebsiteOn"u8),
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
