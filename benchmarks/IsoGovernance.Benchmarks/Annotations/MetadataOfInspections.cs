namespace IsoGovernance.Benchmarks.Annotations;

internal sealed class ContentResultMetadata
{
    [KnownCode<InspectionContent>]
    public object? Content { get; set; }

    [KnownCode<ContentVerdict>]
    public object? Result { get; set; }

    [Composed, Plain]
    public object? Remark { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class CorrectiveReportMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? On { get; set; }

    [KnownCode<CorrectiveAssessment>]
    public object? Assessment { get; set; }

    [Done, NotBefore("On")]
    public object? AssessedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class HiredBodyMetadata
{
    [Composed, Plain]
    public object? Name { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class InspectionMetadata
{
    [Identified<Inspection>, Composed, Plain]
    public object? Id { get; set; }

    [RefersTo<Agency>]
    public object? Agencies { get; set; }

    [RefersTo<InspectionPlanEntry>]
    public object? PlanEntry { get; set; }

    [KnownCode<InspectionForm>]
    public object? Form { get; set; }

    [Done]
    public object? HeldFrom { get; set; }

    [Done, NotBefore("HeldFrom")]
    public object? HeldUntil { get; set; }

    [Done, Announced]
    public object? AnnouncementMinutesOn { get; set; }

    [Done, Programmed]
    public object? ProgrammeOn { get; set; }

    [KnownCode<FileRecord>, FileComplete]
    public object? File { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [Decided]
    public object? Decision { get; set; }

    [MinutesValid]
    public object? Minutes { get; set; }

    [ContentsExamined]
    public object? Contents { get; set; }

    [Requested]
    public object? RequestToAgency { get; set; }

    [Qualified]
    public object? Team { get; set; }

    [StatusReportRequested]
    public object? StatusReportRequest { get; set; }

    [BodiesQualified]
    public object? HiredBodies { get; set; }

    [RefusalNotified]
    public object? CorrectiveReport { get; set; }
}

internal sealed class InspectionDecisionMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? On { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class InspectionMinutesMetadata
{
    [Done]
    public object? On { get; set; }

    [Done]
    public object? LeaderSignedOn { get; set; }

    [Done]
    public object? AgencySignedOn { get; set; }

    [Amount]
    public object? Copies { get; set; }

    [Composed, Plain]
    public object? Problems { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class InspectionPlanMetadata
{
    [Identified<InspectionPlan>, Composed, Plain]
    public object? Id { get; set; }

    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? ApprovedOn { get; set; }

    [Composed, Plain, WithCost]
    public object? Cost { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }

    [EntriesComplete]
    public object? Entries { get; set; }
}

internal sealed class InspectionPlanEntryMetadata
{
    [Identified<InspectionPlanEntry>, Composed, Plain]
    public object? Id { get; set; }

    [RefersTo<Agency>]
    public object? Agency { get; set; }

    [KnownCode<InspectionForm>]
    public object? Form { get; set; }

    [Composed, Plain]
    public object? InspectingUnit { get; set; }

    [Composed, Plain]
    public object? CoordinatingUnits { get; set; }

    [Composed, Plain]
    public object? CombinedWith { get; set; }

    [NotBefore("ExpectedFrom")]
    public object? ExpectedUntil { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class InspectionTeamMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Decision { get; set; }

    [Done]
    public object? DecidedOn { get; set; }

    [Composed, Plain]
    public object? Units { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class InspectorMetadata
{
    [Composed, Plain]
    public object? Name { get; set; }

    [KnownCode<InspectorRole>]
    public object? Role { get; set; }

    [Composed, Plain]
    public object? Tasks { get; set; }

    [Done]
    public object? GraduatedOn { get; set; }

    [Done]
    public object? AdministrationCertifiedOn { get; set; }

    [Done]
    public object? AuditCertifiedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class NotCarriedOutMetadata
{
    [Composed, Plain]
    public object? Reason { get; set; }

    [KnownCode<NotCarriedOutCause>]
    public object? Cause { get; set; }

    [Done]
    public object? RecordedOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}

internal sealed class StatusReportRequestMetadata
{
    [DocumentNumberForm, Composed, Plain]
    public object? Number { get; set; }

    [Done]
    public object? On { get; set; }

    [Done, NotBefore("On")]
    public object? AnsweredOn { get; set; }

    [NotBefore("On")]
    public object? DueOn { get; set; }

    [Composed, Plain]
    public object? Note { get; set; }
}
