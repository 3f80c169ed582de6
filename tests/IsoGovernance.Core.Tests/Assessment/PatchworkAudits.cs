using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Faults of audits and nonconformities for the patchwork of registers.</summary>
internal static class PatchworkAudits
{
    public static QualityManagementSystem Fill(QualityManagementSystem system, int i) => system with
    {
        Units = new[]
        {
            new UnitInScope { Id = "u1", Name = "Văn phòng", Heads = new[] { new Responsibility { Person = "Lê Thị B" } } },
            new UnitInScope { Id = "u2", Heads = i % 3 == 0 ? null : new[] { new Responsibility { Person = "Trần Văn C", Until = new(2019, 12, 31) } } },
        },
        AuditProgrammes = new[] { new AuditProgramme { Id = "ct", From = new(2017, 2, 1), Until = new(2020, 12, 31), Frequency = "Hằng năm", Methods = i % 2 == 0 ? null : "Phỏng vấn" } },
        InternalAudits = [.. system.InternalAudits.Select((audit, at) => AuditOf(audit, i + at)), new InternalAudit { Id = "planned", PlannedUntil = new(2021, 11, 1), HeldFrom = i % 2 == 0 ? null : new(2021, 11, 1) }],
        Nonconformities = [.. system.Nonconformities, NonconformityOf("n2", i, new(2018, 6, 4)), NonconformityOf("n3", i + 1, new(2019, 6, 4))],
    };

    private static InternalAudit AuditOf(InternalAudit audit, int i) => audit with
    {
        Criteria = i % 4 == 0 ? null : "ISO 9001",
        Scope = i % 5 == 0 ? null : "Toàn bộ",
        Units = i % 3 == 0 ? null : new Id<UnitInScope>[] { "u1" },
        ReportedOn = i % 3 == 0 ? null : audit.CompletedOn!.Value.PlusDays((i % 5) - 1),
        Auditors = new[]
        {
            new Auditor { Name = i % 2 == 0 ? "Trần Văn C" : "Lê Thị B", Unit = i % 7 == 6 ? null : "u1", TrainedOn = i % 4 == 3 ? null : new(2018, 1, 5), Assignments = new[] { new AuditAssignment { Unit = i % 3 == 0 ? "u2" : "u1" } } },
        },
        Findings = new[] { new AuditFinding { Id = "f" + (i % 3), Grade = (AuditFindingGrade)(i % 5), Evidence = i % 2 == 0 ? null : "Hồ sơ", Criterion = "QT-01" } },
    };

    private static Nonconformity NonconformityOf(string id, int i, LocalDate raised) => new()
    {
        Id = id,
        Source = NonconformitySource.InternalAudit,
        Audit = "2018",
        AuditFinding = "f" + (i % 3),
        Unit = "u1",
        RaisedOn = raised,
        Statement = i % 5 == 0 ? null : "Thiếu phiếu",
        Requirement = "QT-01",
        Corrections = i % 4 == 0 ? null : new[] { new Correction { DoneOn = raised.PlusDays(i) } },
        Need = i % 6 == 5 ? null : new NeedEvaluation { On = raised.PlusDays(1), IsNeeded = i % 6 > 0 },
        Cause = i % 2 == 0 ? null : "Chưa hướng dẫn",
        CorrectiveActions = i % 4 == 1 ? null : new[] { new CorrectiveAction { Id = "h", RecordedOn = raised.PlusDays(2), DueOn = raised.PlusDays(30), ImplementedOn = i % 4 == 2 ? null : raised.PlusDays(i) } },
        EffectivenessReviews = i % 5 == 4 ? null : new[] { new EffectivenessReview { On = raised.PlusDays(40), IsEffective = i % 5 != 3 } },
        ClosedOn = i % 3 == 2 ? null : raised.PlusDays(i % 2 == 0 ? 60 : 20),
    };
}
