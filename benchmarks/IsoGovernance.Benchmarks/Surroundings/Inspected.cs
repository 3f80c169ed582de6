using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>What was recorded of an inspection.</summary>
internal static class Inspected
{
    public const int AllContents = (1 << 13) - 1;

    public const int MayNotApply = (1 << (int)InspectionContent.Complaints) | (1 << (int)InspectionContent.LegalChanges)
        | (1 << (int)InspectionContent.Redeclaration) | (1 << (int)InspectionContent.Consultants);

    public const int CopiesNeeded = 2;

    /// <summary>Since when the circular asks inspectors for all their qualifications.</summary>
    public static LocalDate QualifiedFrom { get; } = new(2016, 6, 1);

    /// <summary>Whether it was carried out by the assessment date, and began when a provision was in force.</summary>
    public static bool IsJudged(Inspection inspection, LocalDate inForceFrom, Surroundings around) =>
        inspection.CarriedOutOn is { } last && last <= around.AsOf && (inspection.HeldFrom ?? last) >= inForceFrom;

    public static bool IsJudged(Inspection inspection, InspectionForm form, Surroundings around) =>
        inspection.Form?.Known == form && IsJudged(inspection, Instruments.Tt26.InForceFrom, around);

    public static LocalDate Last(Inspection inspection) => inspection.HeldUntil ?? inspection.HeldFrom!.Value;

    public static bool IsDecided(Inspection inspection, Surroundings around)
    {
        var known = inspection.HeldFrom ?? inspection.HeldUntil!.Value;
        if (inspection.Decision is { } decision && !(decision.On > around.AsOf)) return !(decision.On > known);
        return !around.IsOver(known);
    }

    public static bool IsAnnounced(Inspection inspection, Surroundings around) =>
        inspection.Decision is null || inspection.Decision.On > around.AsOf || inspection.AnnouncementMinutesOn <= around.AsOf || !around.IsOver(Last(inspection));

    public static bool IsProgrammed(Inspection inspection, Surroundings around) =>
        inspection.ProgrammeOn <= around.AsOf || !around.IsOver(Last(inspection));

    public static bool HasMinutes(Inspection inspection, Surroundings around) => inspection.Minutes is { } minutes && !(minutes.On > around.AsOf);

    /// <summary>Whether a side did not sign the minutes that there are.</summary>
    public static bool LacksSignature(LocalDate? signed, Inspection inspection, Surroundings around) =>
        HasMinutes(inspection, around) && !(signed <= around.AsOf) && around.IsPast(Last(inspection));

    public static bool LacksCopies(Inspection inspection, Surroundings around) => HasMinutes(inspection, around) && inspection.Minutes!.Copies < CopiesNeeded;

    /// <summary>The contents on which there is a result of each kind, as bits, and whether there is one that is not known.</summary>
    public static (int Examined, int Unmet, int NotApplicable, int Unclear, bool HasUnknown) Contents(Inspection inspection)
    {
        int examined = 0, unmet = 0, notApplicable = 0, unclear = 0;
        var hasUnknown = false;
        foreach (var content in inspection.Contents)
        {
            if (content.Content?.Known is not { } known)
            {
                hasUnknown = true;
                continue;
            }
            var bit = 1 << (int)known;
            switch (content.Result?.Known)
            {
                case ContentVerdict.Met: examined |= bit; break;
                case ContentVerdict.Unmet:
                    examined |= bit;
                    unmet |= bit;
                    break;
                case ContentVerdict.NotApplicable: notApplicable |= bit; break;
                default: unclear |= bit; break;
            }
        }
        return (examined, unmet, notApplicable, unclear, hasUnknown);
    }

    public static bool LeavesOut(Inspection inspection)
    {
        var contents = Contents(inspection);
        return (contents.NotApplicable & ~MayNotApply & ~contents.Examined) != 0;
    }

    public static bool Misses(Inspection inspection, Surroundings around)
    {
        var contents = Contents(inspection);
        return !contents.HasUnknown && (AllContents & ~(contents.Examined | contents.NotApplicable | contents.Unclear)) != 0 && around.IsPast(Last(inspection));
    }

    public static bool IsRequested(Notice? request, Inspection inspection, Surroundings around)
    {
        if (request is { On: null } || Contents(inspection).Unmet == 0) return true;
        return (request?.On <= around.AsOf && request.On >= (inspection.HeldFrom ?? Last(inspection))) || !around.IsPast(Last(inspection));
    }

    /// <summary>Whether a day of which a qualification is recorded, or the statement that it is lacking, shows that it was not held on the first day.</summary>
    public static bool IsLacking(LocalDate? since, bool isStatedToLack, Inspection inspection) =>
        inspection.HeldFrom is { } first && (since is not null || isStatedToLack) && !(since <= first);

    public static bool LacksExperience(Inspector inspector, Inspection inspection, Surroundings around) =>
        inspection.HeldFrom is { } first && inspector.GraduatedOn is { } graduated && graduated <= first
        && around.Law.Value(LawParameters.InspectorExperienceYears, first) is { } years && graduated.PlusYears(years) > first;

    /// <summary>Whether every record that was made is in the file, or may be.</summary>
    public static bool IsFileComplete(Inspection inspection, Surroundings around)
    {
        var last = Last(inspection);
        var summedBy = SummaryAfter(last, around);
        var missing = Needed(inspection, last, around);
        if (around.AsOf > summedBy && around.KnownUntil > summedBy && inspection.Form?.Known is { } form && form != InspectionForm.ByDossier) missing |= Bit(FileRecord.TeamReport);
        foreach (var record in inspection.File)
        {
            if (record.Known is not { } known) return true;
            missing &= ~Bit(known);
        }
        return missing == 0 || !around.IsPast(last);
    }

    private static int Needed(Inspection inspection, LocalDate last, Surroundings around)
    {
        var day = around.AsOf;
        var needed = inspection.PlanEntry is { IsMissing: false } ? Bit(FileRecord.Plan) : 0;
        if (inspection.StatusReportRequest is { } request)
        {
            if (!(request.On > day)) needed |= Bit(FileRecord.StatusReportRequest);
            if (request.AnsweredOn <= day) needed |= Bit(FileRecord.StatusReport);
        }
        if (inspection.RequestToAgency is { } asked && !(asked.On > day)) needed |= Bit(FileRecord.RequestToAgency);
        if (inspection.Decision is { } decision && !(decision.On > day)) needed |= Bit(FileRecord.Decision);
        if (inspection.Minutes is { } minutes && !(minutes.On > day)) needed |= Bit(FileRecord.Minutes);
        if (inspection.CorrectiveReport is { } report && !(report.On > day)) needed |= Bit(FileRecord.CorrectiveActionFile);
        foreach (var summary in around.Register.Reports)
        {
            if (summary.Kind?.Known == ReportKind.InspectionSummary && summary.On >= last && summary.On < around.KnownUntil) needed |= Bit(FileRecord.ReportToAuthority);
        }
        return needed;
    }

    // By the end of the month in which the year's results are summed up.
    private static LocalDate? SummaryAfter(LocalDate last, Surroundings around)
    {
        if (around.Law.Value(LawParameters.InspectionSummaryMonth, last) is not (>= 1 and <= 12 and var month) || last.Year >= 9998) return null;
        return new LocalDate(last.Month <= month ? last.Year : last.Year + 1, month, 1).PlusMonths(1).PlusDays(-1);
    }

    private static int Bit(FileRecord record) => 1 << (int)record;

    public static bool IsStatusReportRequested(StatusReportRequest? request, Inspection inspection, Surroundings around)
    {
        if (inspection.PlanEntry is not { IsMissing: false }) return true;
        var last = Last(inspection);
        if (request is not null && !(request.On > around.AsOf)) return !(request.On > last);
        return !around.IsOver(last);
    }

    public static bool IsRefusalNotified(CorrectiveReport report, Surroundings around) =>
        report.Assessment?.Known != CorrectiveAssessment.NotAccepted || report.AssessedOn is not { } assessed || assessed > around.AsOf
        || report.RefusalNotice is { On: null } || report.RefusalNotice?.On <= around.AsOf || !around.IsPast(assessed);

    /// <summary>Whether the agencies inspected take part in a system, so that what such agencies owe is owed.</summary>
    public static bool IsOfParticipant(Inspection inspection, Surroundings around)
    {
        if ((inspection.NotCarriedOut?.RecordedOn ?? inspection.HeldFrom ?? inspection.HeldUntil ?? inspection.StatusReportRequest?.On) is not { } day) return true;
        foreach (var agency in inspection.Agencies)
        {
            foreach (var participation in around.Participations.Of(agency))
            {
                if (participation.IsUnderWayOn(day)) return true;
            }
        }
        return false;
    }

    /// <summary>Whether one of the agencies inspected, of a known tier, still exists on the day on which something is owed.</summary>
    public static bool IsOwed(Inspection inspection, LocalDate day, Surroundings around)
    {
        foreach (var id in inspection.Agencies)
        {
            if (around.Find(id) is { } agency && around.Law.Tiers.TierOf(agency, day) is not null) return true;
        }
        return false;
    }

    /// <summary>The day on which both sides had signed the minutes; null where it is not known.</summary>
    public static LocalDate? SignedOn(InspectionMinutes minutes)
    {
        if (minutes.On is null && (minutes.LeaderSignedOn is null || minutes.AgencySignedOn is null)) return null;
        var signed = minutes.On;
        if (!(minutes.LeaderSignedOn <= signed)) signed = minutes.LeaderSignedOn ?? signed;
        if (!(minutes.AgencySignedOn <= signed)) signed = minutes.AgencySignedOn ?? signed;
        return signed;
    }
}
