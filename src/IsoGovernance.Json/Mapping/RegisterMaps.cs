namespace IsoGovernance.Json.Mapping;

/// <summary>A register and what it says of itself.</summary>
internal static class RegisterMaps
{
    public static Register Register(RecordFields record, Register? of) => new()
    {
        Authority = record.Record("authority"u8, Authority, of?.Authority),
        LeadUnit = record.Record("leadUnit"u8, LeadUnit, of?.LeadUnit),
        SteeringCommittees = record.Records("steeringCommittees"u8, SystemMaps.SteeringCommittee, of?.SteeringCommittees),
        RolloutPlans = record.Records("rolloutPlans"u8, RolloutPlan, of?.RolloutPlans),
        TransitionPlans = record.Records("transitionPlans"u8, TransitionPlan, of?.TransitionPlans),
        FrameworkModels = record.Records("frameworkModels"u8, PublishedModel, of?.FrameworkModels),
        ProcedureListChanges = record.Records("procedureListChanges"u8, ProcedureListChange, of?.ProcedureListChanges),
        RecordsFrom = record.Date("recordsFrom"u8, of?.RecordsFrom),
        RecordedUntil = record.Date("recordedUntil"u8, of?.RecordedUntil),
        Complete = record.TrueOrFalse("complete"u8, of?.Complete),
        WorkingCalendar = record.Record("workingCalendar"u8, RecordedCalendar, of?.WorkingCalendar),
        Agencies = record.Records("agencies"u8, AgencyMaps.Agency, of?.Agencies),
        Systems = record.Records("systems"u8, SystemMaps.QualityManagementSystem, of?.Systems),
        InspectionPlans = record.Records("inspectionPlans"u8, InspectionMaps.InspectionPlan, of?.InspectionPlans),
        Inspections = record.Records("inspections"u8, InspectionMaps.Inspection, of?.Inspections),
        Reports = record.Records("reports"u8, InspectionMaps.PeriodicReport, of?.Reports),
        Note = record.Note(of?.Note),
    };

    public static Authority Authority(RecordFields record, Authority? of) => new()
    {
        Name = record.Text("name"u8, of?.Name),
        Parameters = record.Records("parameters"u8, LocalParameter, of?.Parameters),
        Note = record.Note(of?.Note),
    };

    public static LocalParameter LocalParameter(RecordFields record, LocalParameter? of) => new()
    {
        Name = record.Text("name"u8, of?.Name),
        Value = record.TextOrWholeNumber("value"u8, of?.Value),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Document = record.DocumentNumber("document"u8, of?.Document),
        Note = record.Note(of?.Note),
    };

    public static LeadUnit LeadUnit(RecordFields record, LeadUnit? of) => new()
    {
        Name = record.Text("name"u8, of?.Name),
        Agency = record.Reference<Agency>("agency"u8, of?.Agency),
        Note = record.Note(of?.Note),
    };

    public static RolloutPlan RolloutPlan(RecordFields record, RolloutPlan? of) => new()
    {
        Id = record.Id<RolloutPlan>("id"u8, of?.Id),
        Number = record.DocumentNumber("number"u8, of?.Number),
        ApprovedOn = record.Date("approvedOn"u8, of?.ApprovedOn),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static TransitionPlan TransitionPlan(RecordFields record, TransitionPlan? of) => new()
    {
        Id = record.Id<TransitionPlan>("id"u8, of?.Id),
        Number = record.DocumentNumber("number"u8, of?.Number),
        ApprovedOn = record.Date("approvedOn"u8, of?.ApprovedOn),
        Edition = record.Edition("edition"u8, of?.Edition),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Agencies = record.References<Agency>("agencies"u8, of?.Agencies),
        Note = record.Note(of?.Note),
    };

    public static PublishedModel PublishedModel(RecordFields record, PublishedModel? of) => new()
    {
        Document = record.DocumentNumber("document"u8, of?.Document),
        AgencyKinds = record.Codes<AgencyKind>("agencyKinds"u8, of?.AgencyKinds),
        From = record.Date("from"u8, of?.From),
        Until = record.Date("until"u8, of?.Until),
        Note = record.Note(of?.Note),
    };

    public static ProcedureListChange ProcedureListChange(RecordFields record, ProcedureListChange? of) => new()
    {
        Id = record.Id<ProcedureListChange>("id"u8, of?.Id),
        Kind = record.Code<ProcedureChangeKind>("kind"u8, of?.Kind),
        Code = record.Text("code"u8, of?.Code),
        Decision = record.DocumentNumber("decision"u8, of?.Decision),
        SignedOn = record.Date("signedOn"u8, of?.SignedOn),
        OnWebsiteOn = record.Date("onWebsiteOn"u8, of?.OnWebsiteOn),
        Note = record.Note(of?.Note),
    };

    public static RecordedCalendar RecordedCalendar(RecordFields record, RecordedCalendar? of) => new()
    {
        DaysOff = record.Dates("daysOff"u8, of?.DaysOff),
        WorkingDays = record.Dates("workingDays"u8, of?.WorkingDays),
        CompleteYears = record.WholeNumbers("completeYears"u8, of?.CompleteYears),
        Note = record.Note(of?.Note),
    };
}
