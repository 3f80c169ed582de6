using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Counts days one by one on a calendar of its own, to compare with what an explanation says.</summary>
internal sealed class DayByDay(Register register, LawBook law)
{
    private readonly bool _moves = law.Readings.TermCounting == TermCounting.CivilCode2015;

    /// <summary>Fails where a step does not follow from its first day.</summary>
    public void Check(DayStep step)
    {
        if (step.From is not { } from) return;
        List<LocalDate> passed = [], ordered = [];
        var day = from;
        switch (step.Reckoning)
        {
            case DayReckoning.Days or DayReckoning.Grace:
                for (var left = step.Length!.Value; left > 0; left--) day = day.PlusDays(1);
                break;
            case DayReckoning.Months:
                for (day = day.PlusDays(1); !IsMatching(day, from, step.Length!.Value); day = day.PlusDays(1))
                {
                }
                break;
            case DayReckoning.WorkingDays:
                for (var left = step.Length!.Value; left > 0;)
                {
                    day = day.PlusDays(1);
                    if (IsOff(day)) passed.Add(day);
                    else left--;
                    if (IsOrdered(day)) ordered.Add(day);
                }
                break;
            case DayReckoning.MovedToWorkingDay:
                Assert.True(_moves && IsOff(day));
                for (; IsOff(day); day = day.PlusDays(1)) passed.Add(day);
                if (IsOrdered(day)) ordered.Add(day);
                break;
            default:
                Assert.True(step.Day >= from);
                return;
        }
        Assert.Equal(day, step.Day);
        Assert.Equal(passed, step.SpecialDays.Where(special => special.Kind != SpecialDayKind.OrderedWork).Select(special => special.Day));
        Assert.Equal(ordered, step.SpecialDays.Where(special => special.Kind == SpecialDayKind.OrderedWork).Select(special => special.Day));
    }

    private static bool IsMatching(LocalDate day, LocalDate from, int months)
    {
        var ahead = ((day.Year - from.Year) * 12) + day.Month - from.Month;
        var isLastOfMonth = day.PlusDays(1).Month != day.Month;
        return ahead == months && (day.Day == from.Day || (isLastOfMonth && day.Day < from.Day));
    }

    private bool IsOrdered(LocalDate day) => register.WorkingCalendar?.WorkingDays.Contains(day) == true && (IsWeekend(day) || IsHoliday(day) || IsDecreed(day));

    private bool IsOff(LocalDate day) => register.WorkingCalendar?.WorkingDays.Contains(day) != true && (IsWeekend(day) || IsHoliday(day) || IsDecreed(day));

    private bool IsDecreed(LocalDate day) => register.WorkingCalendar?.DaysOff.Contains(day) == true;

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static bool IsHoliday(LocalDate day) => day.ToString("MM-dd", null) is "01-01" or "04-30" or "05-01" or "09-02" || (day.Year >= 2026 && day is { Month: 11, Day: 24 });
}
