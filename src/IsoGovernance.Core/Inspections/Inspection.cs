using NodaTime;

namespace IsoGovernance;

/// <summary>An inspection of an agency, or of several together (cuộc kiểm tra; TT26 Art. 33 to 37).</summary>
public sealed record Inspection : Fact
{
    /// <summary>The identifier, unique among the inspections of the register.</summary>
    public required Id<Inspection> Id { get; init; }

    /// <summary>The agencies inspected (cơ quan chịu sự kiểm tra); each counts.</summary>
    public ValueList<Id<Agency>> Agencies { get; init; }

    /// <summary>The entry of a plan that it carries out; null when not recorded, or when it was not planned.</summary>
    public Id<InspectionPlanEntry>? PlanEntry { get; init; }

    /// <summary>The form (hình thức kiểm tra); null when not recorded.</summary>
    public Coded<InspectionForm>? Form { get; init; }

    /// <summary>The first day on which it was carried out; null when not recorded.</summary>
    public LocalDate? HeldFrom { get; init; }

    /// <summary>The last day on which it was carried out; null when not recorded: it ended on its first day.</summary>
    public LocalDate? HeldUntil { get; init; }

    /// <summary>That it was not carried out, and why; null when it was. Such an inspection counts for nothing.</summary>
    public NotCarriedOut? NotCarriedOut { get; init; }

    /// <summary>The team; null when not recorded.</summary>
    public InspectionTeam? Team { get; init; }

    /// <summary>The edition inspected against; null when not recorded.</summary>
    public StandardEdition? Edition { get; init; }

    /// <summary>The decision to inspect (TT26 Art. 35); null when none is recorded.</summary>
    public InspectionDecision? Decision { get; init; }

    /// <summary>The request for the agency's status report (TT26 Art. 35); null when none is recorded.</summary>
    public StatusReportRequest? StatusReportRequest { get; init; }

    /// <summary>The day of the minutes on announcing the decision (TT26 Art. 37.2.a); null when none are recorded.</summary>
    public LocalDate? AnnouncementMinutesOn { get; init; }

    /// <summary>The day of the written inspection programme (TT26 Art. 37.2.a); null when none is recorded.</summary>
    public LocalDate? ProgrammeOn { get; init; }

    /// <summary>The results of the inspection contents (TT26 Art. 36).</summary>
    public ValueList<ContentResult> Contents { get; init; }

    /// <summary>The minutes (TT26 Art. 37.2.b); null when none are recorded.</summary>
    public InspectionMinutes? Minutes { get; init; }

    /// <summary>The written request to put unmet contents right (TT26 Art. 37.1.a); null when none is recorded.</summary>
    public Notice? RequestToAgency { get; init; }

    /// <summary>The agency's report on corrective action (TT26 Art. 37.2.c); null when none is recorded.</summary>
    public CorrectiveReport? CorrectiveReport { get; init; }

    /// <summary>The certification bodies that joined it (QĐ19 Art. 8).</summary>
    public ValueList<HiredBody> HiredBodies { get; init; }

    /// <summary>The records that the inspection file holds (TT26 Art. 39).</summary>
    public ValueList<Coded<FileRecord>> File { get; init; }

    internal override string RecordKind => "inspection";

    internal override string? RecordId => Id.Value;

    /// <summary>The day on which the inspection was over: its last day, or its first where no last day is recorded; null when neither is.</summary>
    public LocalDate? CarriedOutOn => NotCarriedOut is null ? HeldUntil ?? HeldFrom : null;

    internal override void Describe(FactSheet sheet)
    {
        sheet.Identity(nameof(Id), Id.Value);
        sheet.References(nameof(Agencies), MemberKind.AgencyReference, Agencies);
        sheet.Reference(nameof(PlanEntry), MemberKind.PlanEntryReference, PlanEntry?.Value);
        sheet.Code(nameof(Form), Form);
        sheet.Done(nameof(HeldFrom), HeldFrom);
        sheet.Done(nameof(HeldUntil), HeldUntil);
        sheet.Record(nameof(NotCarriedOut), NotCarriedOut);
        sheet.Record(nameof(Team), Team);
        sheet.Record(nameof(Decision), Decision);
        sheet.Record(nameof(StatusReportRequest), StatusReportRequest);
        sheet.Done(nameof(AnnouncementMinutesOn), AnnouncementMinutesOn);
        sheet.Done(nameof(ProgrammeOn), ProgrammeOn);
        sheet.Records(nameof(Contents), Contents.Items);
        sheet.Record(nameof(Minutes), Minutes);
        sheet.Record(nameof(RequestToAgency), RequestToAgency);
        sheet.Record(nameof(CorrectiveReport), CorrectiveReport);
        sheet.Records(nameof(HiredBodies), HiredBodies.Items);
        sheet.Codes(nameof(File), File);
        sheet.Order(nameof(HeldFrom), HeldFrom, nameof(HeldUntil), HeldUntil);
        sheet.Text(nameof(Note), Note);
    }
}
