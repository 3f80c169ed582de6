using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Over any working calendar, terms from any day of 2014 to 2035 end where counting day by day ends.</summary>
public sealed class LegalTimeProperties
{
    private static readonly LocalDate First = new(2014, 1, 1);
    private static readonly int Days = Period.DaysBetween(First, new LocalDate(2035, 12, 31));

    // Days off and ordered work close to the start, where they make a difference, and on each other.
    private static readonly Arbitrary<(LocalDate Start, int Length, int[] DaysOff, int[] Worked)> Terms = Arb.From(
        from start in Gen.Choose(0, Days)
        from length in Gen.Choose(0, 40)
        from off in Gen.ArrayOf(Gen.Choose(0, 60))
        from worked in Gen.ArrayOf(Gen.Choose(0, 60))
        select (First.PlusDays(start), length, off, worked),
        term => Shrunk(term.Item3).Select(off => (term.Item1, term.Item2, off, term.Item4)).Concat(Shrunk(term.Item4).Select(worked => (term.Item1, term.Item2, term.Item3, worked))));

    [Fact]
    public void Terms_end_where_counting_day_by_day_ends() => PropertyCheck.For(Terms, 10_000, term =>
    {
        var (start, length, off, worked) = term;
        // A term of months or years ends far from its start: there the days are special too.
        var years = length % 8;
        LocalDate[] bases = [start, start.PlusMonths(length), start.PlusYears(years)];
        LocalDate[] daysOff = [.. bases.SelectMany(day => off.Select(day.PlusDays))], workingDays = [.. bases.SelectMany(day => worked.Select(day.PlusDays))];
        var time = new LegalTime(new WorkingCalendar(daysOff, workingDays, Enumerable.Range(2013, 70).ToArray()));
        var model = new CivilCodeDays([.. daysOff.Select(day => day.ToDateTimeUnspecified())], [.. workingDays.Select(day => day.ToDateTimeUnspecified())]);
        var from = start.ToDateTimeUnspecified();
        Assert.Equal(Certain(model.AfterDays(from, length)), time.AfterDays(start, length));
        Assert.Equal(Certain(model.AfterWorkingDays(from, length)), time.AfterWorkingDays(start, length));
        Assert.Equal(Certain(model.AfterMonths(from, length)), time.AfterMonths(start, length));
        Assert.Equal(Certain(model.AfterMonths(from, 12 * years)), time.AfterYears(start, years));
    });

    private static Term Certain(DateTime day) => new(LocalDate.FromDateTime(day), LocalDate.FromDateTime(day));

    private static IEnumerable<int[]> Shrunk(int[] days) => days.Select((_, i) => (int[])[.. days[..i], .. days[(i + 1)..]]);
}
