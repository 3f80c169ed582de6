using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <content>The audits and the nonconformities of the sample's system.</content>
internal static partial class Samples
{
    public const string Office = "văn-phòng";
    public const string Division = "phòng-nghiệp-vụ-y";
    public const string HeadOfOffice = "Lê Thị Hoa";
    public const string HeadOfDivision = "Phạm Văn Bình";

    private static QualityManagementSystem WithAudits(QualityManagementSystem system) => system with
    {
        Units = new[] { Unit(Office, "Văn phòng Sở", HeadOfOffice), Unit(Division, "Phòng Nghiệp vụ Y", HeadOfDivision) },
        Processes = system.Processes.Select(process => process with { Owners = new[] { new Responsibility { Person = HeadOfDivision } } }).ToArray(),
        AuditProgrammes = Years(2020, 2023).Select(Programme).ToArray(),
        InternalAudits = system.InternalAudits.Select((audit, at) => Complete(audit) with { Findings = at == 0 ? Findings() : [] }).ToArray(),
    };

    private static QualityManagementSystem WithNonconformities(QualityManagementSystem system) => system with
    {
        Nonconformities = new[]
        {
            system.Nonconformities[0] with
            {
                AuditFinding = "ph-1",
                Unit = Office,
                Statement = "Sổ theo dõi văn bản đến chưa ghi ngày chuyển xử lý",
                Requirement = "QT-02, mục 5.3",
                Need = new NeedEvaluation { On = Day("2020-04-13"), IsNeeded = false, Reason = "Sai sót đơn lẻ, đã bổ sung" },
                ClosedOn = Day("2020-04-20"),
            },
            WithCorrectiveAction(),
        },
    };

    private static Nonconformity WithCorrectiveAction() => new()
    {
        Id = "kph-2",
        Source = NonconformitySource.InternalAudit,
        Audit = "đg-2020-04-10",
        AuditFinding = "ph-2",
        Unit = Division,
        Statement = "Ba hồ sơ cấp phép không có phiếu theo dõi",
        Requirement = "QT-01, mục 4.2",
        RaisedOn = Day("2020-04-10"),
        Corrections = new[] { new Correction { Description = "Lập bổ sung phiếu theo dõi", PlannedFor = Day("2020-04-17"), DoneOn = Day("2020-04-17") } },
        Need = new NeedEvaluation { On = Day("2020-04-13"), IsNeeded = true },
        Cause = "Cán bộ mới chưa được hướng dẫn",
        CauseDeterminedOn = Day("2020-04-14"),
        SimilarCasesCheckedOn = Day("2020-04-14"),
        CorrectiveActions = new[]
        {
            new CorrectiveAction { Id = "hđ-1", Description = "Hướng dẫn lại quy trình", Owner = HeadOfDivision, RecordedOn = Day("2020-04-15"), DueOn = Day("2020-04-30"), ImplementedOn = Day("2020-04-28") },
            new CorrectiveAction { Id = "hđ-2", Description = "Thêm bước kiểm tra", Owner = HeadOfDivision, RecordedOn = Day("2020-07-20"), DueOn = Day("2020-09-30"), ImplementedOn = Day("2020-09-25") },
        },
        EffectivenessReviews = new[]
        {
            new EffectivenessReview { On = Day("2020-07-15"), IsEffective = false },
            new EffectivenessReview { On = Day("2020-12-15"), IsEffective = true },
        },
        ClosedOn = Day("2020-12-16"),
    };

    private static UnitInScope Unit(string id, string name, string head) => new() { Id = id, Name = name, Heads = new[] { new Responsibility { Person = head } } };

    private static AuditProgramme Programme(int year) => new()
    {
        Id = $"ct-{year}",
        From = new LocalDate(year, 1, 1),
        Until = new LocalDate(year, 12, 31),
        Frequency = "Một năm một lần",
        Methods = "Phỏng vấn, xem xét hồ sơ",
        Responsibilities = "Thư ký Ban Chỉ đạo ISO",
        PlanningRequirements = "Kế hoạch trước 10 ngày",
        Reporting = "Báo cáo Giám đốc Sở",
    };

    private static InternalAudit Complete(InternalAudit audit) => audit with
    {
        Programme = $"ct-{audit.CompletedOn!.Value.Year}",
        PlannedFrom = audit.HeldFrom,
        PlannedUntil = audit.HeldFrom,
        Criteria = "TCVN ISO 9001:2015 và các quy trình của Sở",
        Scope = "Toàn bộ các đơn vị",
        Units = new Id<UnitInScope>[] { Office, Division },
        HeldUntil = audit.HeldFrom,
        Auditors = new[]
        {
            new Auditor
            {
                Name = "Trần Thị Mai", Unit = Office, TrainedOn = Day("2019-11-15"),
                Assignments = new[] { new AuditAssignment { Unit = Division }, new AuditAssignment { Process = "qt-01" } },
            },
            new Auditor { Name = "Hoàng Văn Nam", Unit = Division, TrainedOn = Day("2019-11-15"), Assignments = new[] { new AuditAssignment { Unit = Office } } },
        },
        ReportedOn = audit.CompletedOn.Value.PlusDays(3),
    };

    private static AuditFinding[] Findings() =>
    [
        Finding("ph-1", AuditFindingGrade.Minor), Finding("ph-2", AuditFindingGrade.Major), Finding("ph-3", AuditFindingGrade.Observation) with { Evidence = null, Criterion = null },
    ];

    private static AuditFinding Finding(string id, AuditFindingGrade grade) => new()
    {
        Id = id, Grade = grade, Statement = "Phát hiện " + id, Evidence = "Hồ sơ số 12, 15, 18", Criterion = "QT-01, mục 4.2",
    };
}
