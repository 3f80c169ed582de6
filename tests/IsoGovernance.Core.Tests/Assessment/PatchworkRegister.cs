using System.Globalization;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A register of forty agencies, systems and inspections with faults of many kinds, the same each time.</summary>
internal static partial class PatchworkRegister
{
    public const int Size = 40;

    public static LocalDate AsOf { get; } = new(2023, 4, 1);

    public static Register Make() => new()
    {
        Authority = new Authority { Name = "UBND tỉnh", Parameters = new[] { new LocalParameter { Name = "inspection.on-site.share", Value = "1/2", From = new(2016, 1, 1), Document = "1/QĐ-UBND" } } },
        Complete = true,
        RecordsFrom = new LocalDate(2014, 1, 1),
        RecordedUntil = AsOf,
        FrameworkModels = new[] { new PublishedModel { Document = "7/QĐ-BKHCN", AgencyKinds = new Coded<AgencyKind>[] { AgencyKind.CommuneCommittee }, From = new(2015, 1, 1) } },
        Agencies = Enumerable.Range(0, Size).Select(AgencyOf).Select(WithMeans).ToArray(),
        Systems = Enumerable.Range(0, Size).Select(SystemOf).Select(PatchworkAudits.Fill).Select(WithEngagements).Select(WithDocumentFaults).Select(WithEarlyReviews).ToArray(),
        ProcedureListChanges = new[] { new ProcedureListChange { Id = "t", SignedOn = new(2022, 3, 1) } },
        Inspections = Enumerable.Range(0, Size).Select(InspectionOf).ToArray(),
        InspectionPlans = new[] { PlanOf(2021), PlanOf(2022) },
        Reports = new[] { new PeriodicReport { Id = "r", Number = "bad number", Kind = ReportKind.Annual, Year = 2020, On = new(2021, 1, 5), Figures = new[] { new ReportFigure { Figure = ReportFigureKind.Redeclared, Value = 77 }, new ReportFigure { Figure = ReportFigureKind.Declared, Value = 999 } } }, new PeriodicReport { Id = "r", Kind = ReportKind.InspectionSummary, Year = 2020, On = new(2020, 12, 1) } },
    };

    // Where the reviews come before the audits, no audit without its day leaves that open.
    private static QualityManagementSystem WithEarlyReviews(QualityManagementSystem system) =>
        system.ManagementReviews.All(review => review.HeldOn?.Month != 3)
            ? system
            : system with { InternalAudits = system.InternalAudits.Where(audit => audit.CompletedOn is not null).ToArray() };

    private static Agency AgencyOf(int i) => new()
    {
        Id = "a" + Text(i % 37),
        Name = i % 9 == 0 ? null : "Sở " + Text(i),
        Code = i % 4 == 0 ? "000.00.04.H40" : i % 4 == 1 ? "H40.04" : "h40",
        Kind = (AgencyKind)(i % 21),
        Website = i % 3 == 0 ? null : new Website { None = i % 3 == 1, Address = "a" + Text(i) + ".gov.vn" },
        Procedures = Enumerable.Range(0, 3).Select(n => new AdministrativeProcedure
        {
            Code = n == 2 && i % 5 == 0 ? "x" + Text(i) : "1." + Text(100000 + (i * 10) + n),
            Audience = i % 7 == 6 ? null : ProcedureAudience.OrganisationsAndIndividuals,
            PublishedBy = "12/QĐ-UBND",
            PublishedOn = new LocalDate(2016, 1, 1),
            From = new LocalDate(2016, 1, 1),
            Until = n == 1 && i % 6 == 0 ? new LocalDate(2022, 5, 1) : null,
        }).ToArray(),
    };

    private static QualityManagementSystem SystemOf(int i) => new()
    {
        Id = "s" + Text(i % 17),
        Name = "HTQLCL " + Text(i),
        Edition = StandardEdition.Iso2015,
        Objectives = ObjectivesOf(i),
        Host = "a" + Text(i % 11 == 10 ? 999 : i),
        Members = i % 8 == 0 ? new[] { new Membership { Agency = "a" + Text((i + 1) % 37) } } : null,
        BuildingFrom = new LocalDate(2016, 2, 1),
        AppliedFrom = i % 10 == 9 ? null : new LocalDate(2016, 8, 1),
        SteeringCommittees = i % 3 == 0 ? null : new[] { new SteeringCommittee { Decision = "5/QĐ-SYT", DecidedOn = new(2016, 2, 1) } },
        Documents = new[]
        {
            new SystemDocument { Id = "d1", Number = "QT-01", Kind = DocumentKind.Internal, InUseFrom = new(2016, 8, 1), Approval = ApprovalOf(i) },
            new SystemDocument { Id = i % 5 == 0 ? "d1" : "d2", Number = "QT-02", Kind = DocumentKind.Internal, InUseFrom = new(2016, 8, 1) },
        },
        Processes = new[]
        {
            new WorkProcess { Id = "p", Name = "QT", From = new(2016, 8, 1), Serves = new[] { new ServedProcedure { Code = "1." + Text(100000 + (i * 10)) } } },
            new WorkProcess { Id = "q", Name = "QT", From = new(2016, 8, 1), Serves = new[] { new ServedProcedure { Code = "1." + Text(100001 + (i * 10)) } } },
        },
        ScopeChanges = new[] { new ScopeChange { Id = "c", On = new(2021, 5, 1), StatedBy = i % 2 == 0 ? "declared" : "nowhere" } },
        LegalChanges = new[]
        {
            new LegalChange { Id = "l1", Document = "3/2020/NĐ-CP", InEffectFrom = new(2020, 1, 1), IncorporatedOn = new LocalDate(2020, 3, 1).PlusDays(i * 3) },
            new LegalChange { Id = "l2", Document = "3 NĐ-CP", InEffectFrom = new(2022, 1, 1), IncorporatedOn = i % 3 == 0 ? null : new(2022, 2, 1) },
        },
        EffectivenessConfirmations = i % 4 == 3 ? null : new[] { new EffectivenessConfirmation { On = new LocalDate(2016, 12, 1).PlusDays(i * 2), By = i % 5 == 0 ? SignatureOf(i) : new Signature { Capacity = SigningCapacity.Head } } },
        Declarations = i % 6 == 5 ? null : new[]
        {
            new Declaration
            {
                Id = "declared", Number = i % 3 == 0 ? (DocumentNumber?)null : "8/QĐ-SYT", On = i % 12 == 7 ? null : new(2017, 1, 10), Edition = StandardEdition.Iso2008, SignedBy = SignatureOf(i + 1),
                Procedures = new ProcedureCode[] { "1." + Text(100000 + (i * 10)) }, PostedOn = i % 2 == 0 ? new(2017, 1, 12) : null, Notice = i % 2 == 0 ? null : new Notice { On = new(2017, 1, 5) },
            },
        },
        InternalAudits = Enumerable.Range(2016, 7).Where(year => (year + i) % 4 != 0).Select(year => new InternalAudit { Id = Text(year), CompletedOn = new LocalDate(year, 6, 1) }).ToArray(),
        ManagementReviews = Enumerable.Range(2016, 7).Where(year => (year + i) % 5 != 0).Select(year => ReviewOf(i, year)).ToArray(),
        Nonconformities = new[] { new Nonconformity { Id = "n", Audit = i % 2 == 0 ? "2017" : "2099", RaisedOn = new(2016, 6, 1), Corrections = i % 3 == 0 ? null : new[] { new Correction { DoneOn = new LocalDate(2016, 6, 1).PlusDays(i * 10) } } } },
    };

    private static Inspection InspectionOf(int i) => new()
    {
        Id = "i" + Text(i % 36),
        Agencies = new Id<Agency>[] { "a" + Text(i % 39), "a" + Text((i * 7) % 37) },
        PlanEntry = "e" + Text(2020 + (i % 4)) + "-" + Text(i),
        Form = i % 5 == 0 ? null : i % 2 == 0 ? InspectionForm.OnSite : InspectionForm.ByDossier,
        HeldFrom = new LocalDate(2020 + (i % 3), 9, 1),
        NotCarriedOut = i % 8 == 7 ? new NotCarriedOut { Reason = "dịch bệnh " + Text(i), Cause = NotCarriedOutCause.Agency } : null,
        Team = new InspectionTeam { Decision = i % 3 == 0 ? "no number" : "9/QĐ-SKHCN", Inspectors = new[] { new Inspector { HasNoDegree = i % 3 == 0 } } },
        Contents = new[] { i % 4 < 2 ? Samples.Content(InspectionContent.Scope, ContentVerdict.Unmet) : Samples.Content(InspectionContent.Processes, ContentVerdict.Met) },
        Minutes = i % 6 == 2 ? new InspectionMinutes { On = new(2020 + (i % 3), 9, 1), Problems = new[] { "tồn tại" } } : null,
        CorrectiveReport = i % 12 == 8 ? new CorrectiveReport { On = new(2020 + (i % 3), 12, 1), Assessment = CorrectiveAssessment.NotAccepted, AssessedOn = new(2020 + (i % 3), 12, 2) } : null,
        HiredBodies = i % 9 == 4 ? new[] { new HiredBody { Name = "TTCN" } } : null,
    };

    private static InspectionPlan PlanOf(int year) => new()
    {
        Id = Text(year),
        Year = year,
        ApprovedOn = new LocalDate(year, 1, 15),
        Entries = Enumerable.Range(0, Size).Select(i => new InspectionPlanEntry { Id = "e" + Text(year) + "-" + Text(i % 39), Agency = "a" + Text(i) }).ToArray(),
    };

    private static Approval? ApprovalOf(int i) => i % 7 == 0 ? null : new Approval { On = new LocalDate(2016, 7, 1).PlusDays(i * 2), By = SignatureOf(i) };

    private static Signature SignatureOf(int i) => new() { Name = "Nguyễn Văn A", Capacity = (SigningCapacity)(i % 6) };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
