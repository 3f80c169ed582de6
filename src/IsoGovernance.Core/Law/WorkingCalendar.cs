using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Law;

/// <summary>Which days are working days (ngày làm việc): the derivable holidays, completed by what the host or the register supplies.</summary>
/// <remarks>
/// Weekends, 1 January, 30 April, 1 May, 2 September and, from 2026 on, 24 November are known (reading <c>holidays</c>). Tết, the Hùng
/// Kings' day, the second National Day holiday, days off in lieu and swapped days are decreed each year: for a year that is not
/// stated to be complete, a weekday near them may be a day off that nobody supplied. Immutable and safe to share between threads.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly HashSet<LocalDate> _daysOff = [];
    private readonly HashSet<LocalDate> _workingDays = [];
    private readonly HashSet<int> _completeYears = [];

    /// <summary>Makes a calendar.</summary>
    /// <param name="daysOff">The further days off.</param>
    /// <param name="workingDays">The days of weekends or holidays on which work was ordered.</param>
    /// <param name="completeYears">The years whose days off are all supplied.</param>
    public WorkingCalendar(
        ValueList<LocalDate> daysOff = default, ValueList<LocalDate> workingDays = default, ValueList<int> completeYears = default)
    {
        foreach (var day in daysOff.Items) _daysOff.Add(day);
        foreach (var day in workingDays.Items) _workingDays.Add(day);
        foreach (var year in completeYears.Items) _completeYears.Add(year);
    }

    private WorkingCalendar(WorkingCalendar host, RecordedCalendar recorded)
        : this(recorded.DaysOff, recorded.WorkingDays, recorded.CompleteYears)
    {
        _daysOff.UnionWith(host._daysOff);
        _workingDays.UnionWith(host._workingDays);
        _completeYears.UnionWith(host._completeYears);
    }

    /// <summary>A calendar that nobody has completed.</summary>
    public static WorkingCalendar Derived { get; } = new();

    /// <summary>Whether a day is known to be a working day: no weekend, no derived holiday, no supplied day off.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is taken for a working day.</returns>
    public bool IsWorkingDay(LocalDate date) => KindOf(date) is null or SpecialDayKind.OrderedWork;

    /// <summary>Whether a day may be a day off: it is one, or it is a weekday near a decreed holiday of a year that is not complete.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether a holiday not yet supplied may fall on it.</returns>
    public bool MayBeDayOff(LocalDate date) =>
        !IsWorkingDay(date) || (!_workingDays.Contains(date) && !_completeYears.Contains(date.Year) && IsNearDecreedHoliday(date));

    /// <summary>What makes a day no ordinary working day; null for one that is.</summary>
    internal SpecialDayKind? KindOf(LocalDate date)
    {
        if (_workingDays.Contains(date)) return IsWeekend(date) || IsFixedHoliday(date) || _daysOff.Contains(date) ? SpecialDayKind.OrderedWork : null;
        if (IsFixedHoliday(date)) return SpecialDayKind.Holiday;
        if (_daysOff.Contains(date)) return SpecialDayKind.DayOff;
        return IsWeekend(date) ? SpecialDayKind.Weekend : null;
    }

    internal WorkingCalendar CompletedBy(RecordedCalendar recorded) => new(this, recorded);

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static bool IsFixedHoliday(LocalDate date) => (date.Month, date.Day) switch
    {
        (1, 1) or (4, 30) or (5, 1) or (9, 2) => true,
        (11, 24) => date.Year >= 2026,
        _ => false,
    };

    /// <summary>
    /// The time of year in which Tết (first new moon from 21 January on) and the Hùng Kings' day (tenth day of the third lunar month) can
    /// fall, with the days off before, after and in lieu of holidays: wide enough for every year, for a doubt is no breach.
    /// </summary>
    private static bool IsNearDecreedHoliday(LocalDate date) => ((date.Month * 100) + date.Day) switch
    {
        <= 105 or >= 1229 => true,
        >= 116 and <= 225 => true,
        >= 330 and <= 506 => true,
        >= 830 and <= 906 => true,
        >= 1122 and <= 1127 => date.Year >= 2026,
        _ => false,
    };
}
