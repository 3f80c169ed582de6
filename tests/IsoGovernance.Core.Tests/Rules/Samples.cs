using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Tests;

/// <summary>A register in which everything is in order, to be broken one fact at a time.</summary>
internal static partial class Samples
{
    public const string Department = "so-y-te";
    public const string Commune = "xa-tan-phu";
    public const string SystemId = "qms-so-y-te";

    /// <summary>The day on which the sample is judged unless a case says otherwise.</summary>
    public static readonly LocalDate AsOf = Day("2024-03-15");

    /// <summary>The days off that the Prime Minister or the moon decide, as far as a year's working days are touched.</summary>
    public static RecordedCalendar Calendar { get; } = new()
    {
        DaysOff = new[]
        {
            Days("2019-02-04", "2019-02-08"), Days("2019-04-15", "2019-04-15"), Days("2019-04-29", "2019-04-29"),
            Days("2020-01-23", "2020-01-29"), Days("2020-04-02", "2020-04-02"),
            Days("2021-02-10", "2021-02-16"), Days("2021-04-21", "2021-04-21"), Days("2021-05-03", "2021-05-03"), Days("2021-09-03", "2021-09-03"),
            Days("2022-01-31", "2022-02-04"), Days("2022-04-11", "2022-04-11"), Days("2022-05-02", "2022-05-03"), Days("2022-09-01", "2022-09-01"),
            Days("2023-01-02", "2023-01-02"), Days("2023-01-20", "2023-01-26"), Days("2023-05-02", "2023-05-03"), Days("2023-09-01", "2023-09-04"),
            Days("2024-02-08", "2024-02-14"), Days("2024-04-18", "2024-04-18"), Days("2024-04-29", "2024-04-29"), Days("2024-09-03", "2024-09-03"),
            Days("2025-01-27", "2025-01-31"), Days("2025-04-07", "2025-04-07"), Days("2025-05-02", "2025-05-02"), Days("2025-09-01", "2025-09-01"),
        }.SelectMany(days => days).ToArray(),
        WorkingDays = new[] { Day("2024-05-04"), Day("2025-04-26") },
        CompleteYears = Enumerable.Range(2015, 11).ToArray(),
    };

    public static Agency DepartmentOfHealth { get; } = WithMeans(new()
    {
        Id = Department,
        Code = "H40.04",
        Name = "Sở Y tế",
        Kind = AgencyKind.ProvincialSpecialisedAgency,
        From = Day("2005-01-01"),
        Website = new Website { Address = "soyte.example.vn", From = Day("2012-01-01") },
        Procedures = new[] { Procedure("1.003001"), Procedure("1.003002"), Procedure("2.000552.000.00.00.H40") },
        ProceduresPublishedOn = Day("2019-01-02"),
    });

    public static Agency CommuneCommittee { get; } = new()
    {
        Id = Commune,
        Code = "H40.12.05",
        Name = "Ủy ban nhân dân xã Tân Phú",
        Kind = AgencyKind.CommuneCommittee,
        From = Day("2005-01-01"),
        Website = new Website { None = true },
        NoProceduresFrom = Day("2015-01-01"),
    };

    public static QualityManagementSystem System { get; } = WithEngagements(WithDocuments(WithPolicies(WithAudits(WithReviews(WithNonconformities(new()
    {
        Id = SystemId,
        Name = "Hệ thống quản lý chất lượng Sở Y tế",
        Host = Department,
        Edition = StandardEdition.Iso2015,
        BuildingFrom = Day("2019-10-01"),
        AppliedFrom = Day("2020-03-01"),
        ImplementationPlan = new ImplementationPlan { Number = "12/KH-SYT", ApprovedOn = Day("2019-10-01") },
        SteeringCommittees = new[] { new SteeringCommittee { Decision = "510/QĐ-SYT", DecidedOn = Day("2019-10-10"), Chair = "Giám đốc Sở" } },
        Documents = new[] { Document("sổ-tay"), Document("qt-01") with { Kind = DocumentKind.Internal } },
        Trainings = new[] { new Training { Subjects = new Coded<TrainingSubject>[] { TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing }, HeldFrom = Day("2019-11-11"), Trained = 42 } },
        Disseminations = new[] { new Dissemination { HeldOn = Day("2020-02-25"), InScope = 42, Reached = 42 } },
        Processes = new[] { Process("qt-01", "1.003001", "1.003002"), Process("qt-02", "2.000552.000.00.00.H40") },
        ScopeChanges = new[] { new ScopeChange { Id = "thay-đổi-1", Kind = ScopeChangeKind.Adjusted, On = Day("2022-05-10") } },
        LegalChanges = new[] { LegalChange("2021-07-01", "2021-09-20") },
        EffectivenessConfirmations = new[] { Confirmation("2020-05-04") },
        Declarations = new[] { Declaration("cb-1", "2020-06-10"), Declaration("cb-2", "2022-05-20") },
        InternalAudits = new[] { Audit("2020-04-10"), Audit("2021-10-15"), Audit("2022-10-14"), Audit("2023-10-13") },
        ManagementReviews = new[] { Review("2020-04-20"), Review("2021-11-15"), Review("2022-11-14"), Review("2023-11-13") },
        Nonconformities = new[]
        {
            new Nonconformity
            {
                Id = "kph-1",
                Source = NonconformitySource.InternalAudit,
                Audit = "đg-2020-04-10",
                RaisedOn = Day("2020-04-10"),
                Corrections = new[] { new Correction { DoneOn = Day("2020-04-17") } },
            },
        },
    }))))));

    /// <summary>The department's system while it is being built.</summary>
    public static QualityManagementSystem BeingBuilt { get; } = new()
    {
        Id = SystemId,
        Name = "Hệ thống quản lý chất lượng Sở Y tế",
        Host = Department,
        BuildingFrom = Day("2019-10-01"),
        SteeringCommittees = System.SteeringCommittees,
    };

    public static Register Register { get; } = WithPlans(WithInspections(new()
    {
        Authority = new Authority { Name = "Ủy ban nhân dân tỉnh" },
        LeadUnit = new LeadUnit { Name = "Sở Y tế", Agency = Department },
        ProcedureListChanges = new[] { ListChange },
        RecordsFrom = Day("2015-01-01"),
        RecordedUntil = Day("2049-12-31"), // beyond every case, so that only cases about it meet it
        Complete = true,
        WorkingCalendar = Calendar,
        Agencies = new[] { DepartmentOfHealth, CommuneCommittee },
        Systems = new[] { System },
        InspectionPlans = Years(2015, 2023).Select(year => Plan(year, Department)).ToArray(),
        Inspections = Years(2015, 2023).Select(year => OnSite(Department, year)).ToArray(),
        Reports = Years(2015, 2023).Select(year => new PeriodicReport { Id = $"bc-{year}", Kind = ReportKind.Annual, Year = year, Number = "88/BC-UBND", On = new LocalDate(year, 12, 10) }).ToArray(),
    }));

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static IEnumerable<int> Years(int first, int last) => Enumerable.Range(first, last - first + 1);

    public static AdministrativeProcedure Procedure(string code, string? from = "2019-01-01", string? until = null) => new()
    {
        Code = code,
        Audience = ProcedureAudience.OrganisationsAndIndividuals,
        PublishedBy = "616/QĐ-UBND",
        PublishedOn = Day("2018-12-20"),
        From = from is null ? null : Day(from),
        Until = until is null ? null : Day(until),
    };

    public static WorkProcess Process(string id, params string[] serves) => new()
    {
        Id = id,
        Name = "Quy trình " + id,
        Kind = ProcessKind.Administrative,
        From = Day("2020-03-01"),
        Serves = serves.Select(code => new ServedProcedure { Code = code, From = Day("2020-03-01") }).ToArray(),
    };

    public static SystemDocument Document(string id) => new()
    {
        Id = id,
        Number = id.ToUpperInvariant(),
        Kind = DocumentKind.Internal,
        Approval = new Approval { On = Day("2020-02-20"), By = By(SigningCapacity.Head) },
        InUseFrom = Day("2020-03-01"),
    };

    public static Signature By(SigningCapacity capacity) => new() { Name = "Nguyễn Văn An", Capacity = capacity };

    public static LegalChange LegalChange(string inEffectFrom, string? incorporatedOn) => new()
    {
        Id = "vb-1",
        Document = "15/2021/TT-BYT",
        InEffectFrom = Day(inEffectFrom),
        IncorporatedOn = incorporatedOn is null ? null : Day(incorporatedOn),
    };

    public static EffectivenessConfirmation Confirmation(string on, SigningCapacity by = SigningCapacity.Head) =>
        new() { Document = "215/QĐ-SYT", On = Day(on), By = By(by) };

    public static Declaration Undated(string id) => Declaration(id, "2020-06-10") with { On = null };

    public static Declaration Declaration(string id, string on) => new()
    {
        Id = id,
        Number = "330/QĐ-SYT",
        On = Day(on),
        Edition = StandardEdition.Iso2015,
        Scope = "Toàn bộ thủ tục hành chính",
        Procedures = new ProcedureCode[] { "1.003001", "1.003002", "2.000552.000.00.00.H40" },
        SignedBy = By(SigningCapacity.Head),
        Notice = new Notice { Number = "900/SYT-VP", On = Day(on) },
        PostedOn = Day(on),
        OnWebsiteOn = Day(on),
    };

    public static InternalAudit Audit(string completedOn) => new() { Id = "đg-" + completedOn, HeldFrom = Day(completedOn), CompletedOn = Day(completedOn) };

    public static ManagementReview Review(string heldOn) => new() { Id = "xx-" + heldOn, HeldOn = Day(heldOn) };

    public static InspectionPlan Plan(int year, params string[] agencies) => new()
    {
        Id = $"kh-{year}",
        Year = year,
        Number = "25/KH-UBND",
        ApprovedOn = new LocalDate(year, 2, 1),
        Entries = agencies.Select(agency => new InspectionPlanEntry { Id = $"kh-{year}-{agency}", Agency = agency, Form = InspectionForm.OnSite }).ToArray(),
    };

    public static Inspection OnSite(string agency, int year) => new()
    {
        Id = $"kt-{year}-{agency}",
        Agencies = new Id<Agency>[] { agency },
        PlanEntry = $"kh-{year}-{agency}",
        Form = InspectionForm.OnSite,
        HeldFrom = new LocalDate(year, 8, 10),
        HeldUntil = new LocalDate(year, 8, 11),
        Team = new InspectionTeam { Decision = "77/QĐ-SKHCN", DecidedOn = new LocalDate(year, 8, 1) },
    };

    private static IEnumerable<LocalDate> Days(string first, string last)
    {
        for (var day = Day(first); day <= Day(last); day = day.PlusDays(1)) yield return day;
    }
}
