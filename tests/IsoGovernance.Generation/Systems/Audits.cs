using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The internal audits of a system, their programmes, and the nonconformities that follow them.</summary>
internal sealed class Audits
{
    private const int DaysToPrepare = 3, DaysOfLeeway = 4;

    private readonly Dice _dice;
    private readonly RegisterProfile _profile;
    private readonly SystemPlan _plan;
    private readonly Staff _staff;
    private readonly Processes _processes;
    private readonly Nonconformities _nonconformities;
    private readonly List<InternalAudit> _all = [];

    public Audits(ulong seed, RegisterProfile profile, SystemPlan plan, Staff staff, Processes processes, Nonconformities nonconformities)
    {
        _dice = new Dice(seed, Matter.Audits, plan.Ordinal);
        _profile = profile;
        _plan = plan;
        _staff = staff;
        _processes = processes;
        _nonconformities = nonconformities;
        foreach (var day in YearlySteps.Audits(plan, profile.Audits, _dice)) _all.Add(Held(day));
        if (_dice.Chance(30) && plan.LastDay.Year > plan.DeclaredOn.Year + 1) _all.Add(Cancelled(plan.DeclaredOn.Year + 1));
    }

    public InternalAudit[] All => [.. _all];

    public AuditProgramme[] Programmes() => [.. _all.Select(audit => audit.PlannedFrom!.Value.Year).Distinct().Order().Select(Programme)];

    private InternalAudit Held(LocalDate first)
    {
        LocalDate last = first.PlusDays(_dice.Between(0, 2)), completed = last.PlusDays(_dice.Between(0, 2));
        var audit = Planned(first) with
        {
            Auditors = _staff.Auditors(Trainings.AuditorsOn(_plan), first, _processes.InForceOn(first)),
            HeldFrom = first,
            HeldUntil = last,
            CompletedOn = completed,
            ReportedOn = completed,
        };
        return audit with { Findings = [.. Findings(audit, last)] };
    }

    private InternalAudit Planned(LocalDate first) => new()
    {
        Id = "đg-" + (_all.Count + 1),
        Programme = "ct-" + first.Year,
        PlannedFrom = first.PlusDays(-DaysToPrepare),
        PlannedUntil = first.PlusDays(DaysOfLeeway),
        Criteria = _plan.EditionOn(first).Text + ", tài liệu hệ thống, văn bản quy phạm pháp luật",
        Scope = "Toàn bộ các đơn vị và quy trình",
        Units = _staff.UnitsOn(first),
    };

    private InternalAudit Cancelled(int year)
    {
        var planned = Planned(new(year, 11, 20));
        return planned with { CancelledOn = planned.PlannedFrom, CancellationReason = "Đã đánh giá đủ các đơn vị trong năm" };
    }

    private List<AuditFinding> Findings(InternalAudit audit, LocalDate on)
    {
        var findings = new List<AuditFinding>();
        var units = _staff.UnitsOn(on);
        for (var i = _dice.Within(_profile.Findings); i > 0; i--)
        {
            var grade = _dice.Pick([AuditFindingGrade.Conforming, AuditFindingGrade.GoodPractice, AuditFindingGrade.Observation, AuditFindingGrade.Minor, AuditFindingGrade.Minor, AuditFindingGrade.Major]);
            var criterion = $"QT-{_dice.Between(1, 9):000}, mục 4.{_dice.Between(1, 9)}";
            var finding = new AuditFinding
            {
                Id = "ph-" + (findings.Count + 1),
                Grade = grade,
                Statement = "Hồ sơ lưu chưa đầy đủ theo " + criterion,
                Evidence = $"Hồ sơ số {_dice.Between(1, 400)}, {_dice.Between(401, 800)}",
                Criterion = criterion,
            };
            findings.Add(finding);
            if (grade is AuditFindingGrade.Minor or AuditFindingGrade.Major) _nonconformities.AddOf(audit, finding, _dice.Pick(units), on);
        }
        return findings;
    }

    private AuditProgramme Programme(int year) => new()
    {
        Id = "ct-" + year,
        From = Years.First(year),
        Until = Years.Last(year),
        ApprovedOn = LocalDate.Max(_plan.BuildingFrom, new LocalDate(year, 1, 10)),
        Frequency = "Ít nhất một lần một năm",
        Methods = "Phỏng vấn, xem xét hồ sơ, quan sát",
        Responsibilities = "Ban Chỉ đạo ISO, trưởng đoàn đánh giá",
        PlanningRequirements = "Kế hoạch gửi các đơn vị trước 05 ngày",
        Reporting = "Báo cáo Lãnh đạo ngay khi hoàn thành",
    };
}
