using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <content>The inspections of the sample.</content>
internal static partial class Samples
{
    public static HiredBody HiredBody => new()
    {
        Name = "Trung tâm Chứng nhận",
        Certificates = new[] { new EligibilityCertificate { Number = "GXN-01", IssuedOn = Day("2022-01-10") } },
        Experts = new[] { new Expert { Name = "Lê Thị Bình", Cards = new[] { new EligibilityCertificate { Number = "T-01", IssuedOn = Day("2022-01-10") } } } },
    };

    public static Inspector Inspector => new()
    {
        Name = "Trần Văn Công",
        Role = InspectorRole.Leader,
        Tasks = "Toàn bộ nội dung",
        GraduatedOn = Day("2008-07-01"),
        AdministrationCertifiedOn = Day("2012-05-05"),
        AuditCertifiedOn = Day("2013-05-05"),
    };

    public static ValueList<ContentResult> Contents =>
        Enumerable.Range(0, 13).Select(content => Content((InspectionContent)content, ContentVerdict.Met)).ToArray();

    public static ContentResult Content(InspectionContent content, ContentVerdict result) => new() { Content = content, Result = result };

    /// <summary>The contents, all met but one.</summary>
    public static ValueList<ContentResult> ContentsBut(InspectionContent content, ContentVerdict? result) =>
        Contents.Select(one => one.Content == content ? one with { Result = result is { } known ? known : null } : one).ToArray();

    /// <summary>The contents without one of them.</summary>
    public static ValueList<ContentResult> ContentsWithout(InspectionContent content) => Contents.Where(one => one.Content != content).ToArray();

    /// <summary>An on-site inspection with all that the law asks of it; its minutes list a problem.</summary>
    public static Inspection Completed(Inspection inspection)
    {
        LocalDate first = inspection.HeldFrom!.Value, last = inspection.HeldUntil!.Value;
        return inspection with
        {
            Team = new InspectionTeam { Decision = "77/QĐ-SKHCN", DecidedOn = first.PlusDays(-9), Inspectors = new[] { Inspector } },
            Decision = new InspectionDecision { Number = "77/QĐ-SKHCN", On = first.PlusDays(-9) },
            AnnouncementMinutesOn = first,
            ProgrammeOn = first.PlusDays(-5),
            Contents = Contents,
            Minutes = new InspectionMinutes { On = last, LeaderSignedOn = last, AgencySignedOn = last, Copies = 2, Problems = new[] { "Chưa cập nhật danh mục tài liệu" } },
            CorrectiveReport = new CorrectiveReport { Number = "150/BC-SYT", On = last.PlusDays(40), Assessment = CorrectiveAssessment.Accepted, AssessedOn = last.PlusDays(50) },
            File = new Coded<FileRecord>[] { FileRecord.Plan, FileRecord.Decision, FileRecord.Minutes, FileRecord.CorrectiveActionFile, FileRecord.TeamReport, FileRecord.ReportToAuthority },
        };
    }

    /// <summary>A planned inspection by dossier and report with one content unmet and all that the law asks of it.</summary>
    public static Inspection ByDossier(string agency, int year) => new()
    {
        Id = $"hs-{year}-{agency}",
        Agencies = new Id<Agency>[] { agency },
        PlanEntry = $"kh-{year}-{agency}",
        Form = InspectionForm.ByDossier,
        HeldFrom = new LocalDate(year, 6, 20),
        HeldUntil = new LocalDate(year, 6, 22),
        Team = new InspectionTeam { Inspectors = new[] { Inspector } },
        StatusReportRequest = new StatusReportRequest { Number = "300/SKHCN-TĐC", On = new LocalDate(year, 6, 1), DueOn = new LocalDate(year, 6, 15), AnsweredOn = new LocalDate(year, 6, 14) },
        Contents = ContentsBut(InspectionContent.Improvement, ContentVerdict.Unmet),
        RequestToAgency = new Notice { Number = "350/SKHCN-TĐC", On = new LocalDate(year, 6, 30) },
        File = new Coded<FileRecord>[] { FileRecord.Plan, FileRecord.StatusReportRequest, FileRecord.StatusReport, FileRecord.RequestToAgency, FileRecord.ReportToAuthority },
    };

    /// <summary>A plan with all that the law asks of it.</summary>
    public static InspectionPlan Completed(InspectionPlan plan) => plan with
    {
        Cost = "Kinh phí sự nghiệp khoa học và công nghệ",
        Entries = plan.Entries.Select(entry => entry with
        {
            InspectingUnit = "Chi cục Tiêu chuẩn Đo lường Chất lượng",
            ExpectedFrom = new LocalDate(plan.Year!.Value, 6, 1),
            ExpectedUntil = new LocalDate(plan.Year.Value, 9, 30),
        }).ToArray(),
    };

    private static Register WithInspections(Register register) => register with
    {
        InspectionPlans = register.InspectionPlans.Select(plan => Completed(plan.Year >= 2022 ? Plan(plan.Year.Value, Department, Commune) : plan)).ToArray(),
        Inspections = register.Inspections.Select(Completed).Select(Varied).Concat(new[] { ByDossier(Commune, 2022), ByDossier(Commune, 2023) }).ToArray(),
    };

    private static Inspection Varied(Inspection inspection) => inspection.HeldFrom!.Value.Year switch
    {
        2019 => inspection with
        {
            CorrectiveReport = inspection.CorrectiveReport! with
            {
                Assessment = CorrectiveAssessment.NotAccepted,
                RefusalNotice = new Notice { Number = "420/SKHCN-TĐC", On = inspection.CorrectiveReport.AssessedOn },
            },
        },
        2023 => inspection with { HiredBodies = new[] { HiredBody } },
        _ => inspection,
    };
}
