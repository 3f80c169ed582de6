using System;
using NodaTime;

namespace IsoGovernance.Law;

/// <summary>Counts terms (thời hạn) by Civil Code 91/2015/QH13 Art. 147 and 148. Immutable and safe to share between threads.</summary>
public sealed class LegalTime
{
    private readonly WorkingCalendar _calendar;
    private readonly bool _moves;

    /// <summary>Makes a way of counting.</summary>
    /// <param name="calendar">The working calendar.</param>
    /// <param name="counting">The reading of the law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public LegalTime(WorkingCalendar calendar, TermCounting counting = TermCounting.CivilCode2015)
    {
        _calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _moves = counting == TermCounting.CivilCode2015;
    }

    /// <summary>The end of a term of days.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="days">The number of days, at least 0.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public Term AfterDays(LocalDate start, int days) => Moved(start.PlusDays(NotNegative(days, nameof(days))));

    /// <summary>The end of a term of months: three months from 30 November end on the last day of February.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="months">The number of months, at least 0.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative.</exception>
    public Term AfterMonths(LocalDate start, int months) => Moved(start.PlusMonths(NotNegative(months, nameof(months))));

    /// <summary>The end of a term of years: one year from 29 February ends on 28 February.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="years">The number of years, at least 0.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public Term AfterYears(LocalDate start, int years) => Moved(start.PlusYears(NotNegative(years, nameof(years))));

    /// <summary>The end of a term of working days.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="workingDays">The number of working days, at least 0.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    public Term AfterWorkingDays(LocalDate start, int workingDays)
    {
        NotNegative(workingDays, nameof(workingDays));
        LocalDate due = start, latest = start;
        for (var left = workingDays; left > 0; left--)
        {
            due = Next(due.PlusDays(1));
            latest = NextCertain(latest.PlusDays(1));
        }
        return new Term(due, latest);
    }

    private static int NotNegative(int number, string name) =>
        number >= 0 ? number : throw new ArgumentOutOfRangeException(name, number, "A term is not negative.");

    private Term Moved(LocalDate last) => _moves ? new Term(Next(last), NextCertain(last)) : new Term(last, last);

    private LocalDate Next(LocalDate date)
    {
        while (!_calendar.IsWorkingDay(date)) date = date.PlusDays(1);
        return date;
    }

    private LocalDate NextCertain(LocalDate date)
    {
        while (_calendar.MayBeDayOff(date)) date = date.PlusDays(1);
        return date;
    }
}
