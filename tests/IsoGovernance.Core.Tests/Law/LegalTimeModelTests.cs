using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Compares the counting of terms, day by day, with a plain rendering of Civil Code 2015 Art. 147 and 148.</summary>
public class LegalTimeModelTests
{
    private static readonly DateTime First = new(2014, 1, 1), Last = new(2035, 12, 31);

    // Days off and ordered Saturdays as a register could supply them.
    private static readonly HashSet<DateTime> DaysOff =
        [.. LunarHolidays.Tet.SelectMany(tet => Enumerable.Range(-1, 5).Select(day => tet.PlusDays(day).ToDateTimeUnspecified()))];

    private static readonly HashSet<DateTime> WorkedSaturdays =
        [.. Enumerable.Range(2014, 22).Select(year => FirstSaturdayOf(year, 7))];

    private static readonly CivilCodeDays Model = new(DaysOff, WorkedSaturdays);

    private static readonly WorkingCalendar Complete = new(
        DaysOff.Select(LocalDate.FromDateTime).ToArray(),
        WorkedSaturdays.Select(LocalDate.FromDateTime).ToArray(),
        Enumerable.Range(2013, 25).ToArray());

    private static readonly WorkingCalendar Incomplete = new(
        DaysOff.Select(LocalDate.FromDateTime).ToArray(), WorkedSaturdays.Select(LocalDate.FromDateTime).ToArray());

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void Terms_of_days_end_as_the_civil_code_says(int days)
    {
        var time = new LegalTime(Complete);
        foreach (var start in Days())
        {
            var due = Model.AfterDays(start, days);
            Assert.Equal(new Term(LocalDate.FromDateTime(due), LocalDate.FromDateTime(due)), time.AfterDays(LocalDate.FromDateTime(start), days));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Terms_of_years_end_as_the_civil_code_says(int years)
    {
        var time = new LegalTime(Complete);
        foreach (var start in Days())
        {
            var due = Model.AfterMonths(start, 12 * years);
            Assert.Equal(new Term(LocalDate.FromDateTime(due), LocalDate.FromDateTime(due)), time.AfterYears(LocalDate.FromDateTime(start), years));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Terms_of_months_end_as_the_civil_code_says(int months)
    {
        var time = new LegalTime(Complete);
        foreach (var start in Days())
        {
            var due = Model.AfterMonths(start, months);
            var term = time.AfterMonths(LocalDate.FromDateTime(start), months);
            Assert.Equal(new Term(LocalDate.FromDateTime(due), LocalDate.FromDateTime(due)), term);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Terms_of_working_days_end_as_the_civil_code_says(int workingDays)
    {
        var time = new LegalTime(Complete);
        foreach (var start in Days())
        {
            var due = Model.AfterWorkingDays(start, workingDays);
            var term = time.AfterWorkingDays(LocalDate.FromDateTime(start), workingDays);
            Assert.Equal(new Term(LocalDate.FromDateTime(due), LocalDate.FromDateTime(due)), term);
        }
    }

    [Fact]
    public void Without_a_complete_calendar_a_term_ends_on_the_known_day_or_later()
    {
        var time = new LegalTime(Incomplete);
        var certain = new LegalTime(Complete);
        var doubtful = 0;
        foreach (var start in Days().Select(LocalDate.FromDateTime))
        {
            foreach (var (term, known) in Terms(time, start).Zip(Terms(certain, start)))
            {
                Assert.Equal(known.Due, term.Due);
                Assert.True(term.LatestDue >= term.Due);
                if (term.LatestDue > term.Due) doubtful++;
            }
        }
        Assert.True(doubtful > 0, "Near Tết some terms are in doubt.");
    }

    [Fact]
    public void The_latest_end_takes_every_day_in_doubt_for_a_day_off()
    {
        var time = new LegalTime(Incomplete);
        foreach (var start in Days().Select(LocalDate.FromDateTime))
        {
            for (var months = 1; months <= 3; months++)
            {
                var latest = start.PlusMonths(months);
                while (Incomplete.MayBeDayOff(latest)) latest = latest.PlusDays(1);
                Assert.Equal(latest, time.AfterMonths(start, months).LatestDue);
            }
            var counted = start;
            for (var days = 1; days <= 6; days++)
            {
                do counted = counted.PlusDays(1);
                while (Incomplete.MayBeDayOff(counted));
                Assert.Equal(counted, time.AfterWorkingDays(start, days).LatestDue);
            }
        }
    }

    private static IEnumerable<Term> Terms(LegalTime time, LocalDate start)
    {
        for (var months = 1; months <= 3; months++) yield return time.AfterMonths(start, months);
        for (var days = 1; days <= 6; days++) yield return time.AfterWorkingDays(start, days);
    }

    private static IEnumerable<DateTime> Days()
    {
        for (var day = First; day <= Last; day = day.AddDays(1)) yield return day;
    }

    private static DateTime FirstSaturdayOf(int year, int month)
    {
        var day = new DateTime(year, month, 1);
        while (day.DayOfWeek != DayOfWeek.Saturday) day = day.AddDays(1);
        return day;
    }
}
