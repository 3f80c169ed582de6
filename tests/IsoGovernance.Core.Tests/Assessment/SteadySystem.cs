using System.Globalization;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A declared system of a provincial agency that keeps every rule, with all that such a system records over ten years.</summary>
internal static partial class SteadySystem
{
    private const int Procedures = 60;
    private const string Commune = "xã", Model = "7/QĐ-BKHCN";

    public static LocalDate AsOf { get; } = new(2024, 6, 3);

    private static readonly Signature Head = new() { Name = "Nguyễn Văn A", Capacity = SigningCapacity.Head };

    private static ValueList<EligibilityCertificate> Held => new[] { new EligibilityCertificate { Number = "1/TĐC", IssuedOn = new(2014, 12, 10) } };

    /// <summary>A register with one such system for each of a number of agencies.</summary>
    public static Register Register(int count) => new()
    {
        Complete = true,
        RecordsFrom = new LocalDate(2014, 1, 1),
        RecordedUntil = AsOf,
        FrameworkModels = new[] { new PublishedModel { Document = Model, AgencyKinds = new Coded<AgencyKind>[] { AgencyKind.CommuneCommittee }, From = new(2014, 12, 1) } },
        Agencies = [.. Enumerable.Range(0, count).Select(AgencyOf), AgencyOf(count) with { Id = Commune, Kind = AgencyKind.CommuneCommittee }],
        Systems = Enumerable.Range(0, count).Select(SystemOf).Select(SteadyAudits.Fill).ToArray(),
        ProcedureListChanges = new[] { new ProcedureListChange { Id = "t1", Decision = "12/QĐ-UBND", SignedOn = new(2023, 3, 1), OnWebsiteOn = new(2023, 3, 2) } },
    };

    private static Agency AgencyOf(int i) => new()
    {
        Id = "a" + Text(i),
        Name = "Sở " + Text(i),
        Code = "H40.04",
        Kind = AgencyKind.ProvincialSpecialisedAgency,
        Website = new Website { Address = "so.gov.vn" },
        Procedures = Enumerable.Range(0, Procedures).Select(n => new AdministrativeProcedure
        {
            Code = CodeOf(n), Audience = ProcedureAudience.OrganisationsAndIndividuals, PublishedBy = "12/QĐ-UBND", PublishedOn = new(2014, 6, 2), From = new(2014, 6, 2),
        }).ToArray(),
        ProceduresPublishedOn = new LocalDate(2014, 12, 1),
    };

    private static QualityManagementSystem SystemOf(int i) => new()
    {
        Id = "s" + Text(i),
        Name = "HTQLCL",
        Host = "a" + Text(i),
        Members = i == 0 ? new[] { new Membership { Agency = Commune } } : null,
        FrameworkModels = new[] { new FrameworkModel { Document = Model } },
        ConsultantEngagements = new[]
        {
            new ConsultantEngagement { Id = "t", From = new(2014, 12, 15), Until = new(2015, 3, 2), Certificates = Held, Experts = new[] { new Expert { Name = "Trần Thị B", Cards = Held } } },
        },
        Edition = StandardEdition.Iso2015,
        BuildingFrom = new LocalDate(2014, 12, 10),
        AppliedFrom = new LocalDate(2015, 1, 12),
        Objectives = Objectives(),
        Units = new[] { new UnitInScope { Id = "u1", Name = "Văn phòng" } },
        ImplementationPlan = new ImplementationPlan { Number = "2/KH-SYT", ApprovedOn = new(2014, 12, 10) },
        SteeringCommittees = new[] { new SteeringCommittee { Decision = "5/QĐ-SYT", DecidedOn = new(2014, 12, 12) } },
        Documents = Enumerable.Range(0, 20).Select(n => new SystemDocument
        {
            Id = "d" + Text(n), Number = "QT-" + Text(n), Kind = DocumentKind.Internal, InUseFrom = new(2015, 1, 12), Approval = new Approval { On = new(2015, 1, 5), By = Head },
            Purposes = new Coded<DocumentPurpose>[] { (DocumentPurpose)(n % 11) },
        }).ToArray(),
        Policies = new[]
        {
            new QualityPolicy
            {
                Id = "cs-1", IssuedOn = new(2015, 1, 5), IssuedBy = Head, From = new(2015, 1, 12), CommunicatedOn = new(2015, 1, 8), AvailableOn = new(2015, 1, 12),
                Commitments = new Coded<PolicyCommitment>[] { PolicyCommitment.Requirements, PolicyCommitment.ContinualImprovement },
            },
        },
        ExcludedProcedures = new[] { new ExcludedProcedure { Code = CodeOf(0), Reason = "Phần thẩm định do cấp trên thực hiện" } },
        Trainings = new[] { new Training { Subjects = new Coded<TrainingSubject>[] { TrainingSubject.QualityManagement, TrainingSubject.InternalAuditing }, HeldFrom = new(2015, 1, 6), Trained = 20 } },
        Disseminations = new[] { new Dissemination { HeldOn = new(2015, 1, 8), InScope = 20, Reached = 20 } },
        Processes = Enumerable.Range(0, Procedures).Select(n => new WorkProcess
        {
            Id = "p" + Text(n), Name = "QT " + Text(n), Kind = ProcessKind.Administrative, From = new(2015, 1, 12), Serves = new[] { new ServedProcedure { Code = CodeOf(n) } },
        }).ToArray(),
        LegalChanges = Enumerable.Range(0, 20).Select(n => new LegalChange
        {
            Id = "l" + Text(n), Document = "3/2020/NĐ-CP", InEffectFrom = new LocalDate(2015, 7, 1).PlusMonths(n * 5), IncorporatedOn = new LocalDate(2015, 7, 20).PlusMonths(n * 5),
        }).ToArray(),
        EffectivenessConfirmations = new[] { new EffectivenessConfirmation { Document = "7/BB-SYT", On = new(2015, 2, 20), By = Head } },
        ScopeChanges = new[] { new ScopeChange { Id = "c1", Kind = ScopeChangeKind.Adjusted, On = new(2018, 5, 2), Document = "9/QĐ-SYT", StatedBy = "second" } },
        Declarations = new[] { DeclarationOf("first", new(2015, 3, 2)), DeclarationOf("second", new(2018, 5, 2)) with { Edition = StandardEdition.Iso2015 } },
        InternalAudits = Enumerable.Range(2015, 10).Select(year => new InternalAudit { Id = Text(year), CompletedOn = new LocalDate(year, 2, 2) }).ToArray(),
        ManagementReviews = Enumerable.Range(2015, 10).Select(ReviewOf).ToArray(),
        Nonconformities = new[]
        {
            new Nonconformity
            {
                Id = "n1", Source = NonconformitySource.InternalAudit, Audit = "2015", RaisedOn = new(2015, 2, 2), Corrections = new[] { new Correction { DoneOn = new(2015, 2, 9) } },
            },
        },
    };

    private static Declaration DeclarationOf(string id, LocalDate on) => new()
    {
        Id = id,
        Number = "8/QĐ-SYT",
        On = on,
        Edition = on < new LocalDate(2016, 1, 1) ? StandardEdition.Iso2008 : StandardEdition.Iso2015,
        Scope = "Toàn bộ thủ tục hành chính",
        Procedures = Enumerable.Range(0, Procedures).Select(CodeOf).ToArray(),
        SignedBy = Head,
        Notice = new Notice { Number = "9/CV-SYT", On = on.PlusDays(1) },
        PostedOn = on.PlusDays(1),
        OnWebsiteOn = on.PlusDays(1),
    };

    private static ProcedureCode CodeOf(int n) => "1." + Text(100000 + n);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
