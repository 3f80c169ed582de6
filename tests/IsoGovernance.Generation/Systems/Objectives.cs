using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The quality objectives of a system, year by year, with their periods and results.</summary>
internal sealed class Objectives(ulong seed, RegisterProfile profile, SystemPlan plan, Staff staff)
{
    private const int DaysToMeasure = 5, DaysToReport = 10;

    private readonly Dice _dice = new(seed, Matter.Objectives, plan.Ordinal);

    /// <summary>The objectives that were missed and need a nonconformity, with the day of the final result.</summary>
    public List<(Id<QualityObjective> Objective, LocalDate On)> Missed { get; } = [];

    public QualityObjective[] Generate()
    {
        var objectives = new List<QualityObjective>();
        for (var year = plan.AppliedFrom.Year; year <= plan.LastDay.Year; year++)
        {
            var first = Later(plan.AppliedFrom, Years.First(year));
            var last = Earlier(plan.LastDay, Years.Last(year));
            var count = _dice.Within(profile.Objectives);
            for (var number = 1; number <= count; number++) objectives.Add(New(year, number, first, last));
        }
        return [.. objectives];
    }

    private QualityObjective New(int year, int number, LocalDate first, LocalDate last)
    {
        var isOutcome = number % 4 == 3;
        var begins = first == plan.AppliedFrom;
        var approved = begins ? first : first.PlusDays(-12);
        var objective = new QualityObjective
        {
            Id = IdOf(year, number),
            Text = isOutcome ? "Số hóa hồ sơ lưu trữ" : $"Tỷ lệ giải quyết hồ sơ trước và đúng hạn, nhóm {number}",
            ApprovedOn = approved,
            From = first,
            Until = last,
            Policy = Policies.On(plan, first),
            Indicator = isOutcome ? "Hồ sơ được số hóa" : "Tỷ lệ hồ sơ trước và đúng hạn",
            Unit = isOutcome ? null : "%",
            Direction = isOutcome ? null : ObjectiveDirection.AtLeast,
            Target = isOutcome ? null : 95,
            TargetOutcome = isOutcome ? "Hoàn thành số hóa" : null,
            TargetDate = isOutcome ? last : null,
            Plan = new ObjectivePlan
            {
                Actions = "Theo dõi hằng tuần, nhắc việc trước hạn",
                Resources = "Phần mềm một cửa",
                Responsible = staff.HeadOf(number, first),
                CompletionDate = last,
                Evaluation = "Báo cáo của Bộ phận Một cửa",
            },
            Periods = [.. Quarters(first, last)],
            CommunicatedOn = begins ? first : approved.PlusDays(5),
        };
        return Measured(objective, year, number, isOutcome);
    }

    private QualityObjective Measured(QualityObjective objective, int year, int number, bool isOutcome)
    {
        var isMissed = _dice.Chance(8);
        var measurements = new List<Measurement>();
        foreach (var period in objective.Periods)
        {
            var day = period.Until!.Value.PlusDays(DaysToMeasure);
            if (day > plan.LastDay) break;
            var isFinal = period.Until == objective.Until;
            measurements.Add(new Measurement
            {
                Period = period.Id,
                On = day,
                Value = isOutcome ? null : isFinal && isMissed ? _dice.Between(80, 94) : _dice.Between(95, 100),
                OutcomeReached = isOutcome ? !isFinal || !isMissed : null,
                IsFinal = isFinal,
            });
        }
        objective = objective with { Measurements = [.. measurements] };
        return isMissed && measurements.Exists(measurement => measurement.IsFinal) ? Answered(objective, year, number, measurements[^1].On!.Value) : objective;
    }

    // The three answers that there are: an action, the objective of the next year, a nonconformity.
    private QualityObjective Answered(QualityObjective objective, int year, int number, LocalDate day)
    {
        if (number % 3 == 0) return objective with { MissedActions = ["Bổ sung nhân sự Bộ phận Một cửa"] };
        if (number == 1 && year < plan.LastDay.Year) return objective with { RevisedBy = IdOf(year + 1, 1) };
        Missed.Add((objective.Id, day));
        return objective;
    }

    private static IEnumerable<ReportingPeriod> Quarters(LocalDate first, LocalDate last)
    {
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var begins = new LocalDate(first.Year, (quarter * 3) - 2, 1);
            LocalDate from = Later(first, begins), until = Earlier(last, begins.PlusMonths(3).PlusDays(-1));
            if (from <= until) yield return new ReportingPeriod { Id = $"q{quarter}", From = from, Until = until, DueOn = until.PlusDays(DaysToReport) };
        }
    }

    private static string IdOf(int year, int number) => $"mt-{year}-{number}";

    private static LocalDate Later(LocalDate one, LocalDate other) => LocalDate.Max(one, other);

    private static LocalDate Earlier(LocalDate one, LocalDate other) => LocalDate.Min(one, other);
}
