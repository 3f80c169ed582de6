using System;
using System.Collections.Generic;
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
    public Term AfterDays(LocalDate start, int days) => EndOf(new TermSpan(start, NotNegative(days, nameof(days)), TermUnit.Days));

    /// <summary>The end of a term of months: three months from 30 November end on the last day of February.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="months">The number of months, at least 0.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative.</exception>
    public Term AfterMonths(LocalDate start, int months) => EndOf(new TermSpan(start, NotNegative(months, nameof(months)), TermUnit.Months));

    /// <summary>The end of a term of years: one year from 29 February ends on 28 February.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="years">The number of years, at least 0.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public Term AfterYears(LocalDate start, int years) => EndOf(new TermSpan(start, NotNegative(years, nameof(years)), TermUnit.Years));

    /// <summary>The end of a term of working days.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="workingDays">The number of working days, at least 0.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is negative.</exception>
    public Term AfterWorkingDays(LocalDate start, int workingDays) => EndOf(new TermSpan(start, NotNegative(workingDays, nameof(workingDays)), TermUnit.WorkingDays));

    /// <summary>The end of a term.</summary>
    /// <param name="span">The term.</param>
    /// <param name="special">Takes the days on the way that were passed over, and those counted although they would be days off; null where nobody asks.</param>
    internal Term EndOf(TermSpan span, List<SpecialDay>? special = null)
    {
        if (span.Unit != TermUnit.WorkingDays) return Moved(span.MatchingDay, special);
        LocalDate due = span.Start, latest = span.Start;
        for (var left = span.Length; left > 0; left--)
        {
            due = Next(due.PlusDays(1), special);
            latest = NextCertain(latest.PlusDays(1));
        }
        return new Term(due, latest);
    }

    private static int NotNegative(int number, string name) =>
        number >= 0 ? number : throw new ArgumentOutOfRangeException(name, number, "A term is not negative.");

    private Term Moved(LocalDate last, List<SpecialDay>? special) => _moves ? new Term(Next(last, special), NextCertain(last)) : new Term(last, last);

    private LocalDate Next(LocalDate date, List<SpecialDay>? special)
    {
        while (!_calendar.IsWorkingDay(date))
        {
            special?.Add(new SpecialDay(date, _calendar.KindOf(date)!.Value));
            date = date.PlusDays(1);
        }
        if (special is not null && _calendar.KindOf(date) is { } kind) special.Add(new SpecialDay(date, kind));
        return date;
    }

    private LocalDate NextCertain(LocalDate date)
    {
        while (_calendar.MayBeDayOff(date)) date = date.PlusDays(1);
        return date;
    }
}
