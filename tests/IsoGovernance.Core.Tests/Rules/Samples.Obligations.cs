using System.Linq;

namespace IsoGovernance.Tests;

/// <content>What the obligations and the reports ask of the sample.</content>
internal static partial class Samples
{
    private const string Model = "2276/QĐ-BKHCN";

    /// <summary>The sample with further agencies and their systems, so that every rule has something to judge.</summary>
    public static Register Province { get; } = With(
        Register,
        Like("ubnd-tinh", AgencyKind.ProvincialCommittee, members: "van-phong"),
        Like("van-phong", AgencyKind.ProvincialCommitteeOffice, "ubnd-tinh", hasSystem: false),
        Like("chi-cuc-dan-so", AgencyKind.SubDepartment, Department),
        Like("ubnd-huyen", AgencyKind.DistrictCommittee, members: "phong-y-te"),
        Like("phong-y-te", AgencyKind.DistrictSpecialisedAgency, "ubnd-huyen", hasSystem: false),
        Like("phong-tai-chinh", AgencyKind.DistrictSpecialisedAgency, "ubnd-huyen"),
        Like("xa-tan-lap", AgencyKind.CommuneCommittee));

    private static Agency WithMeans(Agency agency) => agency with
    {
        OwnOffice = new Holding { From = Day("2005-01-01") },
        OwnSeal = new Holding { From = Day("2005-01-01") },
        OwnAccount = new Holding { From = Day("2005-01-01") },
    };

    private static QualityManagementSystem WithEngagements(QualityManagementSystem system) => system with
    {
        ConsultantEngagements = new[] { Engagement },
        FrameworkModels = new[] { new FrameworkModel { Document = Model, Name = "Mô hình khung" } },
    };

    /// <summary>An engagement in order: a certificate and a card that hold all the while.</summary>
    public static ConsultantEngagement Engagement => new()
    {
        Id = "tư-vấn-1",
        Consultant = "Công ty Tư vấn A",
        From = Day("2019-10-15"),
        Until = Day("2020-05-31"),
        Certificates = new[] { Held("2018-04-02") },
        Experts = new[] { new Expert { Name = "Trần Thị Bình", Cards = new[] { Held("2018-04-02") } } },
    };

    /// <summary>A report of a kind on a year.</summary>
    public static PeriodicReport Report(ReportKind kind, int year, string on) => new() { Id = $"{kind}-{on}", Kind = kind, Year = year, Number = "120/BC-SKHCN", On = Day(on) };

    /// <summary>A certificate or a card issued on a day.</summary>
    public static EligibilityCertificate Held(string issuedOn) => new() { Number = "12/TĐC", IssuedOn = Day(issuedOn) };

    private static Register WithPlans(Register register) => register with
    {
        FrameworkModels = new[] { new PublishedModel { Document = Model, AgencyKinds = new Coded<AgencyKind>[] { AgencyKind.CommuneCommittee }, From = Day("2019-08-20") } },
        Reports = [.. register.Reports.Select(WithFigures), .. Years(2015, 2023).Select(year => Report(ReportKind.InspectionSummary, year, $"{year}-11-20"))],
        RolloutPlans = new[] { new RolloutPlan { Id = "kh-triển-khai", Number = "10/KH-UBND", ApprovedOn = Day("2014-09-01"), From = Day("2014-01-01") } },
    };

    private static PeriodicReport WithFigures(PeriodicReport report) => report.Year != 2022 ? report : report with
    {
        Figures = new[] { new ReportFigure { Figure = ReportFigureKind.Coverage, Share = "100%" } },
    };

    // An agency like the department, with a system and inspections like the department's.
    private static (Agency Agency, QualityManagementSystem? System) Like(string id, AgencyKind kind, string? parent = null, bool hasSystem = true, string? members = null) => (
        DepartmentOfHealth with { Id = id, Name = "Cơ quan " + id, Kind = kind, Parent = parent is null ? null : parent },
        hasSystem ? System with { Id = "qms-" + id, Name = "Hệ thống " + id, Host = id, Members = members is null ? [] : new[] { new Membership { Agency = members } } } : null);

    private static Register With(Register register, params (Agency Agency, QualityManagementSystem? System)[] more) => register with
    {
        Agencies = [.. register.Agencies, .. more.Select(one => one.Agency)],
        Systems = [.. register.Systems, .. more.Select(one => one.System).OfType<QualityManagementSystem>()],
        InspectionPlans = register.InspectionPlans.Select(plan => plan with
        {
            Entries = [.. plan.Entries, .. more.SelectMany(one => plan.Entries.Select(entry => entry with { Id = entry.Id.Value + "-" + one.Agency.Id.Value, Agency = one.Agency.Id }))],
        }).ToArray(),
        Inspections =
        [
            .. register.Inspections,
            .. more.SelectMany(one => register.Inspections.Select(inspection => inspection with
            {
                Id = inspection.Id.Value + "-" + one.Agency.Id.Value,
                Agencies = new[] { one.Agency.Id },
                PlanEntry = inspection.PlanEntry is null ? null : inspection.PlanEntry.Value.Value + "-" + one.Agency.Id.Value,
            })),
        ],
    };
}
