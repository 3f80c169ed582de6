using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

public class YearCountingTests
{
    private static readonly LocalDate MidYear = new(2018, 6, 15);

    [Fact]
    public void Calendar_years_begin_after_the_year_of_the_start() =>
        Assert.Equal([Year(2019), Year(2020)], Calendar(MidYear, new LocalDate(2020, 5, 1)));

    [Fact]
    public void A_calendar_year_is_met_by_its_first_completion()
    {
        LocalDate[] done = [new(2018, 12, 30), new(2019, 3, 1), new(2019, 9, 1), new(2021, 12, 31)];
        Assert.Equal(
            [Year(2019, done[1]), Year(2020), Year(2021, done[3])],
            Calendar(MidYear, new LocalDate(2021, 12, 31), done));
    }

    [Fact]
    public void Two_a_year_are_met_by_the_second_completion_of_the_same_year()
    {
        LocalDate[] done = [new(2019, 3, 1), new(2020, 2, 1), new(2020, 7, 1), new(2020, 8, 1)];
        Assert.Equal(
            [Year(2019), Year(2020, done[2])],
            Calendar(MidYear, new LocalDate(2020, 12, 31), done, TwiceAYear()));
    }

    [Fact]
    public void The_horizon_lets_in_the_year_that_it_lies_in()
    {
        Assert.Empty(Calendar(MidYear, new LocalDate(2018, 12, 31)));
        Assert.Equal([Year(2019)], Calendar(MidYear, new LocalDate(2019, 1, 1)));
        Assert.Equal([Year(2019)], Calendar(MidYear, new LocalDate(2019, 12, 31)));
        Assert.Equal([Year(2019), Year(2020)], Calendar(MidYear, new LocalDate(2020, 1, 1)));
    }

    [Fact]
    public void A_calendar_year_that_closed_before_the_law_asks_for_nothing() =>
        Assert.Equal([Year(2014), Year(2015)], Calendar(new LocalDate(2010, 1, 1), new LocalDate(2015, 1, 1)));

    [Fact]
    public void A_stricter_value_counts_for_the_years_that_close_under_it()
    {
        LocalDate[] done = [new(2019, 3, 1), new(2020, 3, 1), new(2021, 3, 1)];
        var law = LawBook.Default.With(LawParameters.InternalAuditsPerYear, new DatedValue<int>
        {
            Value = 2, From = new LocalDate(2020, 6, 1), Until = new LocalDate(2021, 6, 1), Document = "1/QĐ-UBND",
        });
        Assert.Equal([Year(2019, done[0]), Year(2020), Year(2021, done[2])], Calendar(MidYear, new LocalDate(2021, 1, 1), done, law));
    }

    [Fact]
    public void Rolling_periods_run_from_one_completion_to_the_next()
    {
        LocalDate[] done = [new(2019, 3, 1), new(2020, 2, 1)];
        Assert.Equal(
            [
                Period(MidYear, new(2019, 6, 15), done[0]),
                Period(done[0], new(2020, 3, 1), done[1]),
                Period(done[1], new(2021, 2, 1)),
            ],
            Rolling(MidYear, new LocalDate(2020, 6, 1), done));
    }

    [Fact]
    public void A_missed_rolling_period_is_followed_by_one_from_the_missed_day()
    {
        LocalDate[] done = [new(2019, 8, 1), new(2020, 7, 1)];
        Assert.Equal(
            [
                Period(MidYear, new(2019, 6, 15)),
                Period(new(2019, 6, 15), new(2020, 6, 15), done[0]),
                Period(done[0], new(2020, 8, 1), done[1]),
                Period(done[1], new(2021, 7, 1)),
            ],
            Rolling(MidYear, new LocalDate(2021, 1, 1), done));
    }

    [Fact]
    public void A_long_gap_is_a_row_of_missed_rolling_periods_until_it_is_resumed()
    {
        LocalDate[] done = [new(2021, 1, 10)];
        Assert.Equal(
            [
                Period(MidYear, new(2019, 6, 15)),
                Period(new(2019, 6, 15), new(2020, 6, 15)),
                Period(new(2020, 6, 15), new(2021, 6, 15), done[0]),
                Period(done[0], new(2022, 1, 10)),
            ],
            Rolling(MidYear, new LocalDate(2021, 3, 1), done));
    }

    [Fact]
    public void What_was_done_on_or_before_the_start_does_not_count_in_rolling_periods() =>
        Assert.Equal(
            [Period(MidYear, new(2019, 6, 15))],
            Rolling(MidYear, new LocalDate(2019, 1, 1), [new(2018, 1, 1), MidYear]));

    [Fact]
    public void A_rolling_period_is_met_on_its_last_day_and_not_on_the_next()
    {
        LocalDate lastDay = new(2019, 6, 15), nextDay = new(2019, 6, 16);
        Assert.Equal(Period(MidYear, lastDay, lastDay), Rolling(MidYear, MidYear, [lastDay])[0]);
        Assert.Equal(
            [Period(MidYear, lastDay), Period(lastDay, new(2020, 6, 15), nextDay), Period(nextDay, new(2020, 6, 16))],
            Rolling(MidYear, new LocalDate(2019, 12, 1), [nextDay]));
    }

    [Fact]
    public void Two_a_year_are_met_by_the_second_completion_of_a_rolling_period()
    {
        LocalDate[] done = [new(2018, 9, 1), new(2019, 2, 1), new(2019, 10, 1)];
        Assert.Equal(
            [
                Period(MidYear, new(2019, 6, 15), done[1]),
                Period(done[0], new(2019, 9, 1)),
                Period(done[1], new(2020, 2, 1)),
            ],
            Rolling(MidYear, new LocalDate(2019, 3, 1), done, TwiceAYear()));
    }

    [Fact]
    public void A_rolling_period_begins_no_later_than_the_horizon()
    {
        Assert.Empty(Rolling(MidYear, MidYear.PlusDays(-1)));
        Assert.Single(Rolling(MidYear, MidYear));
        Assert.Single(Rolling(MidYear, new LocalDate(2019, 6, 14)));
        Assert.Equal(2, Rolling(MidYear, new LocalDate(2019, 6, 15)).Count);
    }

    [Fact]
    public void Completions_on_the_same_day_do_not_stop_the_counting()
    {
        LocalDate done = new(2019, 3, 1);
        var periods = Rolling(MidYear, new LocalDate(2019, 5, 1), [done, done]);
        Assert.Equal(Period(done, new(2020, 3, 1)), periods[^1]);
    }

    private static LawBook TwiceAYear() => LawBook.Default.With(
        LawParameters.InternalAuditsPerYear,
        new DatedValue<int> { Value = 2, From = new LocalDate(2015, 1, 1), Document = "1/QĐ-UBND" });

    private static YearlyPeriod Year(int year, LocalDate? done = null) => new(new(year, 1, 1), new(year, 12, 31), done, year);

    private static YearlyPeriod Period(LocalDate from, LocalDate due, LocalDate? done = null) => new(from, due, done, null);

    private static List<YearlyPeriod> Calendar(LocalDate start, LocalDate horizon, LocalDate[]? done = null, LawBook? law = null) =>
        Periods(YearCounting.CalendarYear, start, horizon, done, law);

    private static List<YearlyPeriod> Rolling(LocalDate start, LocalDate horizon, LocalDate[]? done = null, LawBook? law = null) =>
        Periods(YearCounting.RollingTwelveMonths, start, horizon, done, law);

    private static List<YearlyPeriod> Periods(YearCounting counting, LocalDate start, LocalDate horizon, LocalDate[]? done, LawBook? law)
    {
        var periods = new List<YearlyPeriod>();
        counting.AddPeriods(periods, start, [.. done ?? []], (law ?? LawBook.Default).On(horizon), LawParameters.InternalAuditsPerYear, horizon);
        return periods;
    }
}
