using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>What is recorded of an inspection, at the agency's office or by dossier and report.</summary>
internal static class Visits
{
    private static readonly InspectionContent[] MayNotArise = [InspectionContent.Complaints, InspectionContent.Redeclaration, InspectionContent.Consultants];
    private static readonly InspectionContent[] MayBeUnmet = [InspectionContent.Dissemination, InspectionContent.Processes, InspectionContent.Improvement];

    public static Inspection OnSite(Inspection inspection, Dice dice)
    {
        LocalDate first = inspection.HeldFrom!.Value, last = inspection.HeldUntil!.Value;
        var hasProblems = dice.Chance(40);
        var report = hasProblems ? Report(last, dice) : null;
        return inspection with
        {
            Decision = new InspectionDecision { Number = "77/QĐ-SKHCN", On = first.PlusDays(-9) },
            ProgrammeOn = first.PlusDays(-5),
            AnnouncementMinutesOn = first,
            Contents = Contents(hasProblems, dice),
            Minutes = new InspectionMinutes
            {
                On = last,
                LeaderSignedOn = last,
                AgencySignedOn = last,
                Copies = 2,
                Problems = hasProblems ? ["Chưa cập nhật danh mục tài liệu"] : [],
                StatesNoProblem = !hasProblems,
            },
            CorrectiveReport = report,
            File = [FileRecord.Plan, FileRecord.Decision, FileRecord.Minutes, .. Kept(FileRecord.CorrectiveActionFile, hasProblems), FileRecord.TeamReport, FileRecord.ReportToAuthority],
        };
    }

    public static Inspection ByDossier(Inspection inspection, Dice dice)
    {
        LocalDate first = inspection.HeldFrom!.Value, last = inspection.HeldUntil!.Value;
        var isUnmet = dice.Chance(30);
        return inspection with
        {
            StatusReportRequest = new StatusReportRequest { Number = "300/SKHCN-TĐC", On = first.PlusDays(-30), DueOn = first.PlusDays(-10), AnsweredOn = first.PlusDays(-dice.Between(10, 20)) },
            Contents = Contents(isUnmet, dice),
            RequestToAgency = isUnmet ? new Notice { Number = "350/SKHCN-TĐC", On = last } : null,
            File = [FileRecord.Plan, FileRecord.StatusReportRequest, FileRecord.StatusReport, .. Kept(FileRecord.RequestToAgency, isUnmet), FileRecord.ReportToAuthority],
        };
    }

    /// <summary>A body that joins an inspection with a certificate and a card that are valid on its days.</summary>
    public static HiredBody Body(LocalDate first)
    {
        // In 2015 the papers of the former regime were still valid.
        var issued = first.PlusDays(-300);
        EligibilityCertificate[] papers = [new EligibilityCertificate { Number = "31/GXN-TĐC", IssuedOn = issued, IsOfFormerRegime = issued < new LocalDate(2014, 12, 1) }];
        return new HiredBody { Name = "Trung tâm Chứng nhận Phù hợp", Certificates = papers, Experts = [new Expert { Name = "Lê Thị Bình", Cards = papers }] };
    }

    private static CorrectiveReport Report(LocalDate signed, Dice dice)
    {
        var on = signed.PlusDays(dice.Between(15, 50));
        var assessed = on.PlusDays(dice.Between(0, 10));
        var isAccepted = dice.Chance(75);
        return new CorrectiveReport
        {
            Number = "150/BC-VP",
            On = on,
            Assessment = isAccepted ? CorrectiveAssessment.Accepted : CorrectiveAssessment.NotAccepted,
            AssessedOn = assessed,
            RefusalNotice = isAccepted ? null : new Notice { Number = "420/SKHCN-TĐC", On = assessed },
        };
    }

    private static ContentResult[] Contents(bool isUnmet, Dice dice)
    {
        var unmet = isUnmet ? dice.Pick(MayBeUnmet) : (InspectionContent?)null;
        return [.. Enum.GetValues<InspectionContent>().Select(content => new ContentResult
        {
            Content = content,
            Result = content == unmet ? ContentVerdict.Unmet : Array.IndexOf(MayNotArise, content) >= 0 && dice.Chance(50) ? ContentVerdict.NotApplicable : ContentVerdict.Met,
        })];
    }

    private static IEnumerable<Coded<FileRecord>> Kept(FileRecord record, bool isKept) => isKept ? [record] : [];
}
