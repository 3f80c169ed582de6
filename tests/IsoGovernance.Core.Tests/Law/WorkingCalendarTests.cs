using System.Linq;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class WorkingCalendarTests
{
    [Fact]
    public void Tet_and_the_five_days_around_it_may_be_days_off_in_an_incomplete_year()
    {
        var certain = LunarHolidays.Tet
            .SelectMany(tet => Enumerable.Range(-5, 11).Select(tet.PlusDays))
            .Where(day => !WorkingCalendar.Derived.MayBeDayOff(day));
        Assert.Empty(certain);
    }

    [Fact]
    public void The_Hung_Kings_day_may_be_a_day_off_in_an_incomplete_year() =>
        Assert.All(LunarHolidays.HungKings, day => Assert.True(WorkingCalendar.Derived.MayBeDayOff(day)));

    [Fact]
    public void Both_days_beside_National_Day_may_be_days_off_in_an_incomplete_year()
    {
        foreach (var year in Enumerable.Range(2014, 22))
        {
            Assert.True(WorkingCalendar.Derived.MayBeDayOff(new LocalDate(year, 9, 1)));
            Assert.True(WorkingCalendar.Derived.MayBeDayOff(new LocalDate(year, 9, 3)));
        }
    }

    [Fact]
    public void The_last_days_of_February_are_certain()
    {
        foreach (var year in Enumerable.Range(2014, 22))
        {
            var last = new LocalDate(year, 2, 1).PlusMonths(1).PlusDays(-1);
            foreach (var day in new[] { new LocalDate(year, 2, 28), last })
            {
                Assert.Equal(!WorkingCalendar.Derived.IsWorkingDay(day), WorkingCalendar.Derived.MayBeDayOff(day));
                Assert.Equal(day.DayOfWeek < IsoDayOfWeek.Saturday, WorkingCalendar.Derived.IsWorkingDay(day));
            }
        }
    }

    [Fact]
    public void In_a_complete_year_only_days_off_may_be_days_off()
    {
        var calendar = new WorkingCalendar(new LocalDate[] { new(2024, 2, 9) }, completeYears: [2024]);
        for (var day = new LocalDate(2024, 1, 1); day.Year == 2024; day = day.PlusDays(1))
        {
            Assert.Equal(!calendar.IsWorkingDay(day), calendar.MayBeDayOff(day));
        }
        Assert.True(calendar.MayBeDayOff(new LocalDate(2024, 2, 9)));
        Assert.False(calendar.MayBeDayOff(new LocalDate(2024, 2, 8)));
        Assert.True(calendar.MayBeDayOff(new LocalDate(2025, 1, 29)));
    }

    [Fact]
    public void Ordered_work_makes_a_working_day_of_a_weekend_day_and_leaves_no_doubt()
    {
        var saturday = new LocalDate(2024, 5, 4);
        var calendar = new WorkingCalendar(workingDays: new[] { saturday });
        Assert.True(calendar.IsWorkingDay(saturday));
        Assert.False(calendar.MayBeDayOff(saturday));
        Assert.False(WorkingCalendar.Derived.IsWorkingDay(saturday));
    }

    [Fact]
    public void Ordered_work_counts_over_a_supplied_day_off()
    {
        var day = new LocalDate(2024, 7, 10);
        Assert.True(new WorkingCalendar(new[] { day }, new[] { day }).IsWorkingDay(day));
    }

    [Fact]
    public void The_24th_of_November_leaves_a_doubt_about_its_neighbours_only_from_2026_on()
    {
        Assert.False(WorkingCalendar.Derived.MayBeDayOff(new LocalDate(2025, 11, 25)));
        Assert.True(WorkingCalendar.Derived.MayBeDayOff(new LocalDate(2026, 11, 25)));
    }
}
