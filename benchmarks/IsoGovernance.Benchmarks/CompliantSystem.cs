using System.Linq;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>A department with a declared system that breaks no rule: a fixed size, so that runs can be compared.</summary>
internal static class CompliantSystem
{
    private const int Procedures = 60;
    private const int Years = 10;

    public static readonly LocalDate AsOf = new(2025, 3, 14);

    public static Agency Agency { get; } = new()
    {
        Id = "so-y-te",
        Name = "Sở Y tế",
        Kind = AgencyKind.ProvincialSpecialisedAgency,
        Website = new Website { Address = "https://soyte.example" },
        Procedures = Enumerable.Range(0, Procedures).Select(ProcedureOf).ToArray(),
    };

    public static QualityManagementSystem System { get; } = new()
    {
        Id = "qms-so-y-te",
        Name = "Hệ thống quản lý chất lượng của Sở Y tế",
        Host = "so-y-te",
        Edition = StandardEdition.Iso2015,
        AppliedFrom = new LocalDate(2014, 12, 15),
        SteeringCommittees = new[] { new SteeringCommittee { Decision = "12/QĐ-SYT", DecidedOn = new LocalDate(2014, 12, 2) } },
        Documents = Enumerable.Range(0, 20).Select(DocumentOf).ToArray(),
        Processes = Enumerable.Range(0, Procedures).Select(ProcessOf).ToArray(),
        LegalChanges = Enumerable.Range(0, 20).Select(ChangeOf).ToArray(),
        EffectivenessConfirmations = new[]
        {
            new EffectivenessConfirmation { On = new LocalDate(2015, 5, 4), By = new Signature { Capacity = SigningCapacity.Head } },
        },
        Declarations = new[]
        {
            new Declaration
            {
                Id = "cb-1",
                Number = "20/QĐ-SYT",
                On = new LocalDate(2015, 5, 11),
                Edition = StandardEdition.Iso2015,
                Scope = "Các thủ tục hành chính thuộc thẩm quyền",
                SignedBy = new Signature { Capacity = SigningCapacity.Head },
                Notice = new Notice { Number = "31/SYT-VP", On = new LocalDate(2015, 5, 12) },
                PostedOn = new LocalDate(2015, 5, 12),
                OnWebsiteOn = new LocalDate(2015, 5, 12),
            },
        },
        InternalAudits = Enumerable.Range(2015, Years).Select(AuditOf).ToArray(),
        ManagementReviews = Enumerable.Range(2015, Years).Select(ReviewOf).ToArray(),
    };

    public static Register Head { get; } = new() { Agencies = new[] { Agency }, RecordsFrom = new LocalDate(2014, 12, 1), Complete = true };

    private static string Code(int number) => "1." + (1000 + number).ToString("D6", global::System.Globalization.CultureInfo.InvariantCulture);

    private static AdministrativeProcedure ProcedureOf(int number) => new()
    {
        Code = Code(number),
        Audience = ProcedureAudience.OrganisationsAndIndividuals,
        PublishedOn = new LocalDate(2014, 6, 1),
        From = new LocalDate(2014, 7, 1),
    };

    private static WorkProcess ProcessOf(int number) => new()
    {
        Id = "qt-" + Code(number),
        From = new LocalDate(2014, 12, 15),
        Serves = new[] { new ServedProcedure { Code = Code(number) } },
    };

    private static SystemDocument DocumentOf(int number) => new()
    {
        Id = "tl-" + Code(number),
        Number = "TL-" + Code(number),
        Kind = DocumentKind.Internal,
        Approval = new Approval { On = new LocalDate(2014, 12, 10), By = new Signature { Capacity = SigningCapacity.Head } },
        InUseFrom = new LocalDate(2014, 12, 15),
    };

    private static LegalChange ChangeOf(int number) => new()
    {
        Id = "vb-" + Code(number),
        Document = "15/2016/TT-BYT",
        InEffectFrom = new LocalDate(2016, 7, 1).PlusMonths(number),
        IncorporatedOn = new LocalDate(2016, 8, 15).PlusMonths(number),
    };

    private static InternalAudit AuditOf(int year) => new()
    {
        Id = "dg-" + Code(year),
        HeldFrom = new LocalDate(year, 4, 6),
        HeldUntil = new LocalDate(year, 4, 7),
        CompletedOn = new LocalDate(year, 4, 10),
    };

    private static ManagementReview ReviewOf(int year) => new() { Id = "xx-" + Code(year), HeldOn = new LocalDate(year, 4, 20) };
}
