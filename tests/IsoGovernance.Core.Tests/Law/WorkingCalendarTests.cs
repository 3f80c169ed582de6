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

    [Theory]
    [InlineData(1, 5, 1, 6)]
    [InlineData(12, 29, 12, 28)]
    [InlineData(1, 16, 1, 15)]
    [InlineData(2, 25, 2, 26)]
    [InlineData(3, 30, 3, 29)]
    [InlineData(5, 6, 5, 7)]
    [InlineData(8, 30, 8, 29)]
    [InlineData(9, 6, 9, 7)]
    [InlineData(11, 22, 11, 21)]
    [InlineData(11, 27, 11, 28)]
    public void The_times_of_year_in_which_holidays_may_fall_have_a_first_and_a_last_day(int month, int day, int certainMonth, int certainDay)
    {
        foreach (var year in Enumerable.Range(2026, 10))
        {
            Assert.True(WorkingCalendar.Derived.MayBeDayOff(new LocalDate(year, month, day)));
            var certain = new LocalDate(year, certainMonth, certainDay);
            Assert.Equal(!WorkingCalendar.Derived.IsWorkingDay(certain), WorkingCalendar.Derived.MayBeDayOff(certain));
        }
    }

    [Theory]
    [InlineData("2024-05-04", SpecialDayKind.OrderedWork)]
    [InlineData("2024-09-02", SpecialDayKind.OrderedWork)]
    [InlineData("2024-07-10", SpecialDayKind.OrderedWork)]
    [InlineData("2024-07-11", null)]
    [InlineData("2024-07-12", SpecialDayKind.DayOff)]
    [InlineData("2024-07-13", SpecialDayKind.Weekend)]
    [InlineData("2024-04-30", SpecialDayKind.Holiday)]
    [InlineData("2024-07-15", null)]
    public void A_day_is_special_for_what_makes_it_no_ordinary_one(string day, SpecialDayKind? kind)
    {
        var calendar = new WorkingCalendar(
            daysOff: new LocalDate[] { new(2024, 7, 10), new(2024, 7, 12) },
            workingDays: new LocalDate[] { new(2024, 5, 4), new(2024, 9, 2), new(2024, 7, 10), new(2024, 7, 11) });

        Assert.Equal(kind, calendar.KindOf(Samples.Day(day)));
    }

    [Fact]
    public void A_register_adds_to_what_the_host_has_supplied()
    {
        LocalDate off = new(2024, 7, 10), worked = new(2024, 5, 4), recorded = new(2024, 7, 11);
        var calendar = new WorkingCalendar(new[] { off }, new[] { worked }, [2024]).CompletedBy(new RecordedCalendar { DaysOff = new[] { recorded } });

        Assert.False(calendar.IsWorkingDay(off));
        Assert.True(calendar.IsWorkingDay(worked));
        Assert.False(calendar.IsWorkingDay(recorded));
        Assert.False(calendar.MayBeDayOff(new LocalDate(2024, 2, 8)));
    }
}
