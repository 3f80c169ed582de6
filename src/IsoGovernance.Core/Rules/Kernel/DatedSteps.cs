using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>The days on which something was done that a yearly duty counts, and what is known of steps whose day is not recorded.</summary>
internal sealed class DatedSteps
{
    private readonly List<LocalDate> _perhaps = [];
    private bool _anyDay;

    /// <summary>The days, in ascending order.</summary>
    public List<LocalDate> Done { get; } = [];

    public void Clear()
    {
        Done.Clear();
        _perhaps.Clear();
        _anyDay = false;
    }

    public void AddDone(LocalDate day)
    {
        var at = Done.Count;
        while (at > 0 && Done[at - 1] > day) at--;
        Done.Insert(at, day);
    }

    /// <summary>Adds a step that is recorded without the day on which it was done.</summary>
    /// <param name="near">A day on which it was under way; null when none is recorded.</param>
    public void AddUndated(LocalDate? near)
    {
        if (near is { } day) _perhaps.Add(day);
        else _anyDay = true;
    }

    /// <summary>Whether a step without its day may have been done within a period.</summary>
    public bool MayLieWithin(LocalDate from, LocalDate until)
    {
        if (_anyDay) return true;
        foreach (var day in _perhaps)
        {
            if (day >= from && day <= until) return true;
        }
        return false;
    }
}
