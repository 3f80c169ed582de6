using System;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>How often something was done in each year, beside how often it had to be: AUD001 and REV001.</summary>
internal sealed class YearTable
{
    private readonly Day _day;

    // From the year in which the decision took effect to the one before the day judged.
    private readonly int _first = Day.Decision.Year;
    private readonly int[] _required;
    private readonly int[] _done;
    private readonly bool[] _perhaps;
    private bool _perhapsEver;

    public YearTable(Day day, LawParameter<int> timesAYear)
    {
        _day = day;
        var count = Math.Max(0, day.AsOf.Year - _first);
        _required = new int[count];
        _done = new int[count];
        _perhaps = new bool[count];
        for (var i = 0; i < count; i++) _required[i] = day.Law.Value(timesAYear, new LocalDate(_first + i, 12, 31)) ?? 0;
    }

    public void Clear()
    {
        Array.Clear(_done);
        Array.Clear(_perhaps);
        _perhapsEver = false;
    }

    public void AddDone(LocalDate on)
    {
        var at = on.Year - _first;
        if ((uint)at < (uint)_done.Length) _done[at]++;
    }

    /// <summary>Adds something that was done on a day not recorded.</summary>
    /// <param name="near">A day of the same year; null where no day is known.</param>
    public void AddUndated(LocalDate? near)
    {
        if (near is not { } on) _perhapsEver = true;
        else if ((uint)(on.Year - _first) < (uint)_perhaps.Length) _perhaps[on.Year - _first] = true;
    }

    /// <summary>Gives a fault for each complete year after the first declaration in which it was done too seldom.</summary>
    public void FindMissed(string code, string member, LocalDate declared, Owner owner)
    {
        if (_perhapsEver) return;
        for (var i = declared.Year + 1 - _first; i < _done.Length; i++)
        {
            if (_done[i] >= _required[i] || _perhaps[i]) continue;
            LocalDate from = new(_first + i, 1, 1), until = new(_first + i, 12, 31);
            if (until <= owner.LastDay && _day.Vouches(from, until)) _day.Found(code, owner.Path + member);
        }
    }
}
