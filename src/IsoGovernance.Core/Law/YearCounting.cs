using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Law;

/// <summary>A period within which something must have been done a number of times.</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="Due">The last day of the period.</param>
/// <param name="DoneOn">The day on which the number was reached within the period; null when it was not.</param>
/// <param name="Year">The calendar year that the period is; null for other periods.</param>
public readonly record struct YearlyPeriod(LocalDate From, LocalDate Due, LocalDate? DoneOn, int? Year);

/// <summary>Reading <c>year-counting</c>: turns "at least N times a year" into periods with a last day.</summary>
/// <remarks>A host may bring its own. Implementations are immutable.</remarks>
public abstract class YearCounting
{
    /// <summary>Every calendar year after the year of the start: the default.</summary>
    public static YearCounting CalendarYear { get; } = new CalendarYearCounting();

    /// <summary>Never more than twelve months from one time to the next.</summary>
    public static YearCounting RollingTwelveMonths { get; } = new RollingTwelveMonthsCounting();

    /// <summary>The option's permanent name.</summary>
    public abstract string Name { get; }

    /// <summary>Adds the periods that begin no later than a day.</summary>
    /// <param name="periods">The list to add to.</param>
    /// <param name="start">The event from which on the duty runs, such as the first declaration.</param>
    /// <param name="done">The days on which the thing was done, in ascending order.</param>
    /// <param name="law">The law.</param>
    /// <param name="timesAYear">How many times a year the law asks for; a period that closes on a day without a value asks for none.</param>
    /// <param name="horizon">The last day on which a period may begin.</param>
    public abstract void AddPeriods(
        List<YearlyPeriod> periods, LocalDate start, List<LocalDate> done, LawOnDate law, LawParameter<int> timesAYear, LocalDate horizon);

    private sealed class CalendarYearCounting : YearCounting
    {
        public override string Name => "calendar-year";

        public override void AddPeriods(
            List<YearlyPeriod> periods, LocalDate start, List<LocalDate> done, LawOnDate law, LawParameter<int> timesAYear, LocalDate horizon)
        {
            var next = 0;
            for (var year = start.Year + 1; year <= horizon.Year; year++)
            {
                LocalDate from = new(year, 1, 1), due = new(year, 12, 31);
                while (next < done.Count && done[next] < from) next++;
                if (law.Value(timesAYear, due) is not { } times || times < 1) continue;
                var last = next + times - 1;
                periods.Add(new YearlyPeriod(from, due, last < done.Count && done[last] <= due ? done[last] : null, year));
            }
        }
    }

    private sealed class RollingTwelveMonthsCounting : YearCounting
    {
        private const int MonthsOfAYear = 12;

        public override string Name => "rolling-twelve-months";

        public override void AddPeriods(
            List<YearlyPeriod> periods, LocalDate start, List<LocalDate> done, LawOnDate law, LawParameter<int> timesAYear, LocalDate horizon)
        {
            var next = 0;
            while (next < done.Count && done[next] <= start) next++;
            for (var from = start; from <= horizon; next++)
            {
                var due = from.PlusMonths(MonthsOfAYear);
                if (law.Value(timesAYear, due) is { } times && times > 0)
                {
                    var last = next + times - 1;
                    periods.Add(new YearlyPeriod(from, due, last < done.Count && done[last] <= due ? done[last] : null, null));
                }
                // The next period runs from the next time the thing was done, or, where it was not, from the missed day.
                from = next < done.Count && done[next] <= due ? done[next] : due;
                if (next < done.Count && done[next] > due) next--;
            }
        }
    }
}
