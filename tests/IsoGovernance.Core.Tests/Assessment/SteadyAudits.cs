using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>The audits and nonconformities of the system that keeps every rule.</summary>
internal static class SteadyAudits
{
    public static QualityManagementSystem Fill(QualityManagementSystem system) => system with
    {
        Units = [.. system.Units.Select(unit => unit with { Heads = new[] { new Responsibility { Person = "Lê Thị B" } } }), new UnitInScope { Id = "u9", Name = "Thanh tra" }],
        Processes = system.Processes.Select(process => process with { Owners = new[] { new Responsibility { Person = "Lê Thị B" } } }).ToArray(),
        AuditProgrammes = Enumerable.Range(2015, 10).Select(year => new AuditProgramme
        {
            Id = "ct" + year, From = new LocalDate(year, 1, 1), Until = new LocalDate(year, 12, 31), Frequency = "Một năm một lần", Methods = "Xem xét hồ sơ",
            Responsibilities = "Thư ký", PlanningRequirements = "Trước 10 ngày", Reporting = "Báo cáo Giám đốc",
        }).ToArray(),
        InternalAudits = system.InternalAudits.Select((audit, at) => audit with
        {
            HeldFrom = audit.CompletedOn,
            HeldUntil = audit.CompletedOn,
            PlannedFrom = audit.CompletedOn,
            PlannedUntil = audit.CompletedOn,
            ReportedOn = audit.CompletedOn,
            Criteria = "TCVN ISO 9001",
            Scope = "Toàn bộ",
            Units = [.. system.Units.Select(unit => unit.Id), "u9"],
            Auditors = new[]
            {
                new Auditor
                {
                    Name = "Trần Văn C", Unit = "u9", TrainedOn = new(2015, 1, 6),
                    Assignments = new[] { new AuditAssignment { Unit = system.Units[0].Id }, new AuditAssignment { Process = system.Processes[0].Id } },
                },
            },
            Findings = at == 0 ? new[] { new AuditFinding { Id = "f1", Grade = AuditFindingGrade.Minor, Statement = "Thiếu phiếu", Evidence = "Hồ sơ 12", Criterion = "QT-01" } } : null,
        }).ToArray(),
        Nonconformities = system.Nonconformities.Select(Complete).ToArray(),
    };

    private static Nonconformity Complete(Nonconformity found) => found with
    {
        AuditFinding = "f1",
        Unit = "u1",
        Statement = "Thiếu phiếu theo dõi",
        Requirement = "QT-01, mục 4.2",
        Need = new NeedEvaluation { On = new(2015, 2, 3), IsNeeded = true },
        Cause = "Chưa được hướng dẫn",
        CauseDeterminedOn = new(2015, 2, 3),
        SimilarCasesCheckedOn = new(2015, 2, 3),
        CorrectiveActions = new[]
        {
            new CorrectiveAction { Id = "h1", RecordedOn = new(2015, 2, 4), DueOn = new(2015, 2, 20), ImplementedOn = new(2015, 2, 16) },
            new CorrectiveAction { Id = "h2", RecordedOn = new(2015, 5, 5), DueOn = new(2015, 5, 20), ImplementedOn = new(2015, 5, 18) },
        },
        EffectivenessReviews = new[] { new EffectivenessReview { On = new(2015, 5, 4), IsEffective = false }, new EffectivenessReview { On = new(2015, 9, 1), IsEffective = true } },
        ClosedOn = new(2015, 9, 1),
    };
}
