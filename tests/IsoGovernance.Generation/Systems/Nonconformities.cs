using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The nonconformities of a system, from finding to closure.</summary>
internal sealed class Nonconformities(ulong seed, SystemPlan plan, Staff staff)
{
    private readonly Dice _dice = new(seed, Matter.Nonconformities, plan.Ordinal);
    private readonly List<Nonconformity> _all = [];

    public Nonconformity[] All => [.. _all];

    public void AddOf(InternalAudit audit, AuditFinding finding, Id<UnitInScope> unit, LocalDate on) => _all.Add(New(on, unit) with
    {
        Source = NonconformitySource.InternalAudit,
        Audit = audit.Id,
        AuditFinding = finding.Id,
        Statement = finding.Statement,
    });

    public void AddOf(Id<QualityObjective> objective, LocalDate on) => _all.Add(New(on, staff.UnitsOn(on)[0]) with
    {
        Source = NonconformitySource.Objective,
        Objective = objective,
        Statement = "Không đạt mục tiêu chất lượng",
    });

    public void AddComplaint(LocalDate on) => _all.Add(New(on, staff.UnitsOn(on)[0]) with
    {
        Source = NonconformitySource.Complaint,
        Statement = "Công dân phản ánh hồ sơ phải bổ sung nhiều lần",
    });

    private Nonconformity New(LocalDate raised, Id<UnitInScope> unit)
    {
        var number = _all.Count + 1;
        var nonconformity = new Nonconformity
        {
            Id = "kph-" + number,
            Unit = unit,
            Requirement = $"QT-{(number % 9) + 1:000}, mục {(number / 9) + 4}.{number % 9}",
            RaisedOn = raised,
        };
        return _dice.Chance(70) ? WithAction(nonconformity, raised) : WithoutAction(nonconformity, raised);
    }

    private Nonconformity WithoutAction(Nonconformity nonconformity, LocalDate raised)
    {
        var isCorrected = _dice.Chance(80);
        return nonconformity with
        {
            Corrections = isCorrected ? [Correct(raised)] : [],
            NoCorrectionReason = isCorrected ? null : "Hồ sơ đã lưu, không thể bổ sung",
            Need = new NeedEvaluation { On = raised, IsNeeded = false, Reason = "Sai sót đơn lẻ" },
            ClosedOn = Done(raised.PlusDays(20)),
        };
    }

    // Cause, similar cases and the action are settled at once; what follows stays open where the records end before it.
    private Nonconformity WithAction(Nonconformity nonconformity, LocalDate raised)
    {
        var failsOnce = _dice.Chance(15);
        LocalDate reviewed = raised.PlusDays(90), reviewedAgain = raised.PlusDays(170);
        var first = Act(1, raised);
        var actions = failsOnce && reviewed <= plan.LastDay ? [first, Act(2, reviewed)] : new[] { first };
        var reviews = new List<EffectivenessReview>();
        if (reviewed <= plan.LastDay) reviews.Add(new EffectivenessReview { On = reviewed, IsEffective = !failsOnce });
        if (failsOnce && reviewedAgain <= plan.LastDay) reviews.Add(new EffectivenessReview { On = reviewedAgain, IsEffective = true });
        return nonconformity with
        {
            Corrections = [Correct(raised)],
            Need = new NeedEvaluation { On = raised, IsNeeded = true },
            Cause = "Cán bộ mới chưa nắm quy trình",
            CauseDeterminedOn = raised,
            SimilarCasesCheckedOn = raised,
            CorrectiveActions = actions,
            EffectivenessReviews = [.. reviews],
            ClosedOn = Done(failsOnce ? reviewedAgain : reviewed),
        };
    }

    private CorrectiveAction Act(int number, LocalDate recorded) => new()
    {
        Id = "hđ-" + number,
        Description = "Hướng dẫn lại quy trình, bổ sung bước kiểm tra",
        Owner = staff.HeadOf(number, recorded),
        RecordedOn = recorded,
        DueOn = recorded.PlusDays(60),
        ImplementedOn = Done(recorded.PlusDays(_dice.Between(20, 60))),
    };

    private Correction Correct(LocalDate raised) =>
        new() { Description = "Bổ sung hồ sơ", PlannedFor = raised.PlusDays(10), DoneOn = Done(raised.PlusDays(_dice.Between(1, 10))) };

    private LocalDate? Done(LocalDate day) => day <= plan.LastDay ? day : null;
}
