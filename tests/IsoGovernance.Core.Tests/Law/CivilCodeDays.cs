using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

/// <summary>A plain rendering of Civil Code 2015 Art. 147 and 148 that goes from day to day, without any code of the library.</summary>
/// <param name="daysOff">The days off besides weekends and the holidays that have a fixed day.</param>
/// <param name="workedDays">The days on which work was ordered.</param>
internal sealed class CivilCodeDays(HashSet<DateTime> daysOff, HashSet<DateTime> workedDays)
{
    // Art. 147.3 and 148.1: the day of the event is not counted, and the term ends with its last day.
    public DateTime AfterDays(DateTime start, int days)
    {
        var day = start;
        for (var counted = 0; counted < days; counted++) day = day.AddDays(1);
        return NextWorkingDay(day);
    }

    // Art. 148.3: the matching day of the last month; where that month has none, its last day. Art. 148.4 says the same of years.
    public DateTime AfterMonths(DateTime start, int months)
    {
        var day = start;
        while (!IsEnd(day)) day = day.AddDays(1);
        return NextWorkingDay(day);

        bool IsEnd(DateTime day)
        {
            if (((day.Year - start.Year) * 12) + day.Month - start.Month != months) return false;
            var isLastOfMonth = day.AddDays(1).Month != day.Month;
            return day.Day == start.Day || (isLastOfMonth && day.Day < start.Day);
        }
    }

    // Art. 147.3: the day of the event is not counted.
    public DateTime AfterWorkingDays(DateTime start, int workingDays)
    {
        var day = start;
        var counted = 0;
        while (counted < workingDays)
        {
            day = day.AddDays(1);
            if (!IsDayOff(day)) counted++;
        }
        return day;
    }

    // Art. 148.5: a last day that is a weekend or a holiday gives way to the next working day.
    private DateTime NextWorkingDay(DateTime day) => IsDayOff(day) ? NextWorkingDay(day.AddDays(1)) : day;

    private bool IsDayOff(DateTime day)
    {
        if (workedDays.Contains(day)) return false;
        if (day.DayOfWeek == DayOfWeek.Saturday || day.DayOfWeek == DayOfWeek.Sunday) return true;
        var dayAndMonth = day.Day + "/" + day.Month;
        if (dayAndMonth is "1/1" or "30/4" or "1/5" or "2/9") return true;
        return (dayAndMonth == "24/11" && day.Year >= 2026) || daysOff.Contains(day);
    }
}
