using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class LegalTimeTests
{
    private static readonly LegalTime Time = new(WorkingCalendar.Derived);

    [Theory]
    [InlineData(2015, 2016, 2, 29)]
    [InlineData(2021, 2022, 2, 28)]
    [InlineData(2022, 2023, 2, 28)]
    [InlineData(2023, 2024, 2, 29)]
    public void Three_months_from_30_November_end_on_the_last_day_of_February(int year, int nextYear, int month, int day) =>
        Assert.Equal(new LocalDate(nextYear, month, day), Time.AfterMonths(new LocalDate(year, 11, 30), 3).Due);

    [Theory]
    [InlineData(2022, 28)]
    [InlineData(2023, 28)]
    [InlineData(2024, 29)]
    public void One_month_from_31_January_ends_on_the_last_day_of_February(int year, int lastDay) =>
        Assert.Equal(new LocalDate(year, 2, lastDay), Time.AfterMonths(new LocalDate(year, 1, 31), 1).Due);

    [Theory]
    [InlineData("a Saturday", 2023, 7, 15, 2023, 7, 17)]
    [InlineData("a Sunday", 2023, 7, 16, 2023, 7, 17)]
    [InlineData("New Year's Day", 2024, 1, 1, 2024, 1, 2)]
    [InlineData("1 May", 2024, 5, 1, 2024, 5, 2)]
    [InlineData("National Day", 2024, 9, 2, 2024, 9, 3)]
    [InlineData("30 April with the day after it", 2024, 4, 30, 2024, 5, 2)]
    [InlineData("30 April with the weekend after it", 2021, 4, 30, 2021, 5, 3)]
    [InlineData("New Year's Day with the weekend after it", 2021, 1, 1, 2021, 1, 4)]
    public void A_last_day_that_is_no_working_day_moves_to_the_next_one(string what, int year, int month, int day, int dueYear, int dueMonth, int dueDay)
    {
        var term = Time.AfterDays(new LocalDate(year, month, day).PlusDays(-10), 10);
        Assert.True(new LocalDate(dueYear, dueMonth, dueDay) == term.Due, what);
    }

    [Theory]
    [InlineData(2023, 24)]
    [InlineData(2025, 24)]
    [InlineData(2026, 25)]
    [InlineData(2027, 25)]
    public void The_24th_of_November_is_a_day_off_only_from_2026_on(int year, int due) =>
        Assert.Equal(new LocalDate(year, 11, due), Time.AfterMonths(new LocalDate(year, 8, 24), 3).Due);

    [Fact]
    public void A_last_day_on_a_supplied_day_off_moves_on()
    {
        var tet = new LocalDate[] { new(2026, 2, 16), new(2026, 2, 17), new(2026, 2, 18), new(2026, 2, 19), new(2026, 2, 20) };
        var time = new LegalTime(new WorkingCalendar(tet, completeYears: [2026]));
        Assert.Equal(new Term(new LocalDate(2026, 2, 23), new LocalDate(2026, 2, 23)), time.AfterMonths(new LocalDate(2025, 11, 17), 3));
    }

    [Fact]
    public void A_last_day_on_a_Saturday_with_ordered_work_stays()
    {
        var saturday = new LocalDate(2024, 5, 4);
        var time = new LegalTime(new WorkingCalendar(workingDays: new[] { saturday }));
        Assert.Equal(new Term(saturday, saturday), time.AfterMonths(new LocalDate(2024, 2, 4), 3));
    }

    [Fact]
    public void A_term_that_ends_near_an_unknown_Tet_has_a_later_latest_end()
    {
        var term = Time.AfterMonths(new LocalDate(2023, 11, 8), 3);
        Assert.Equal(new LocalDate(2024, 2, 8), term.Due);
        Assert.True(term.LatestDue > new LocalDate(2024, 2, 14), "Tết 2024 lasted to 14 February.");
    }

    [Theory]
    [InlineData(1, 2023, 7, 17)]
    [InlineData(2, 2023, 7, 18)]
    [InlineData(5, 2023, 7, 21)]
    [InlineData(6, 2023, 7, 24)]
    [InlineData(0, 2023, 7, 14)]
    public void Working_days_leave_out_the_weekend_and_the_day_of_the_event(int days, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Time.AfterWorkingDays(new LocalDate(2023, 7, 14), days).Due);

    [Fact]
    public void Working_days_count_an_ordered_Saturday_and_leave_out_a_supplied_day_off()
    {
        var time = new LegalTime(new WorkingCalendar(new LocalDate[] { new(2023, 7, 18) }, new LocalDate[] { new(2023, 7, 15) }));
        Assert.Equal(new LocalDate(2023, 7, 15), time.AfterWorkingDays(new LocalDate(2023, 7, 14), 1).Due);
        Assert.Equal(new LocalDate(2023, 7, 19), time.AfterWorkingDays(new LocalDate(2023, 7, 14), 3).Due);
    }

    [Theory]
    [InlineData(1, 2025, 2, 28)]
    [InlineData(3, 2027, 3, 1)]
    [InlineData(4, 2028, 2, 29)]
    public void Years_from_29_February_end_on_the_last_day_of_February(int years, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Time.AfterYears(new LocalDate(2024, 2, 29), years).Due);

    [Fact]
    public void Years_from_another_day_end_on_the_matching_day() =>
        Assert.Equal(new LocalDate(2026, 7, 14), Time.AfterYears(new LocalDate(2023, 7, 14), 3).Due);

    [Fact]
    public void The_calendar_only_reading_does_not_move_the_last_day()
    {
        var time = new LegalTime(WorkingCalendar.Derived, TermCounting.CalendarOnly);
        var saturday = new LocalDate(2023, 7, 15);
        Assert.Equal(new Term(saturday, saturday), time.AfterDays(new LocalDate(2023, 7, 5), 10));
        Assert.Equal(new Term(saturday, saturday), time.AfterMonths(new LocalDate(2023, 4, 15), 3));
        Assert.Equal(new Term(saturday, saturday), time.AfterYears(new LocalDate(2022, 7, 15), 1));
    }

    [Fact]
    public void The_calendar_only_reading_still_counts_working_days() =>
        Assert.Equal(
            new LocalDate(2023, 7, 17),
            new LegalTime(WorkingCalendar.Derived, TermCounting.CalendarOnly).AfterWorkingDays(new LocalDate(2023, 7, 14), 1).Due);

    [Fact]
    public void A_negative_term_is_refused()
    {
        var day = new LocalDate(2023, 7, 14);
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => Time.AfterDays(day, -1)).ParamName);
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => Time.AfterMonths(day, -1)).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => Time.AfterYears(day, -1)).ParamName);
        Assert.Equal("workingDays", Assert.Throws<ArgumentOutOfRangeException>(() => Time.AfterWorkingDays(day, -1)).ParamName);
    }

    [Fact]
    public void A_missing_calendar_is_refused() => Assert.Throws<ArgumentNullException>(() => new LegalTime(null!));
}
