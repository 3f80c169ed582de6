using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>What keeps a system going from year to year: changes of the law, plans, improvements, results of the work.</summary>
internal sealed class Upkeep(ulong seed, SystemPlan plan)
{
    private readonly Dice _dice = new(seed, Matter.Upkeep, plan.Ordinal);

    public QualityManagementSystem AddTo(QualityManagementSystem system) => system with
    {
        LegalChanges = [.. Years().SelectMany(Changes)],
        MaintenancePlans = [.. Years().Select(year => new MaintenancePlan { Year = year, Number = $"{year % 90}/KH-UBND", ApprovedOn = new LocalDate(year, 1, 20) })],
        Improvements = [.. Years().Where(_ => _dice.Chance(60)).Select(year => new Improvement { Description = "Cắt giảm một bước trung gian", On = new LocalDate(year, 6, 3) })],
        Recommendations =
        [
            new Recommendation { Text = "Bổ sung phiếu theo dõi điện tử", From = "Bộ phận Một cửa", ReceivedOn = plan.DeclaredOn.PlusDays(5), AnsweredOn = plan.DeclaredOn.PlusDays(9) },
        ],
        ServiceResults = [.. Years().Select(Results)],
    };

    // The years that the system is applied in from beginning to end, as far as they are recorded.
    private IEnumerable<int> Years() => Enumerable
        .Range(System.Math.Max(plan.AppliedFrom.Year + 1, Generation.Years.RecordsFrom.Year), 20)
        .TakeWhile(year => Generation.Years.Last(year) <= plan.LastDay);

    private IEnumerable<LegalChange> Changes(int year)
    {
        var count = _dice.Between(1, 3);
        for (var i = 1; i <= count; i++)
        {
            var start = _dice.Day(new(year, 1, 5), new(year, 9, 20));
            yield return new LegalChange
            {
                Id = $"pl-{year}-{i}", Document = $"{_dice.Between(1, 150)}/{year}/NĐ-CP", InEffectFrom = start, IncorporatedOn = start.PlusDays(_dice.Between(0, 88)),
            };
        }
    }

    private ServiceResult Results(int year)
    {
        int received = _dice.Between(200, 4000), early = received / 3, late = received / 100, pending = received / 50;
        return new ServiceResult
        {
            From = Generation.Years.First(year),
            Until = Generation.Years.Last(year),
            Received = received,
            Early = early,
            OnTime = received - early - late - pending,
            Late = late,
            Pending = pending,
            Overdue = 0,
        };
    }
}
