using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>What is to be done so many times a year after the first declaration of a system.</summary>
internal static class Yearly
{
    /// <summary>The periods in which it was not done.</summary>
    /// <param name="done">The days on which it was done.</param>
    /// <param name="perhaps">Days on which it may have been done; null for any.</param>
    /// <param name="timesAYear">How many times.</param>
    /// <param name="around">The surroundings.</param>
    public static IEnumerable<YearlyPeriod> Missed(List<LocalDate> done, List<LocalDate?> perhaps, LawParameter<int> timesAYear, Surroundings around)
    {
        if (around.System.FirstDeclaredOn is not { } declared) yield break;
        done.Sort();
        var periods = new List<YearlyPeriod>();
        around.Law.Readings.YearCounting.AddPeriods(periods, declared, done, around.Law, timesAYear, around.AsOf);
        foreach (var period in periods)
        {
            if (period.Due > around.System.LastDay || around.AsOf <= period.Due || period.DoneOn is not null) continue;
            if (perhaps.Exists(day => day is null || (day >= period.From && day <= period.Due))) continue;
            if (!(period.From < around.RecordsFrom) && around.KnownUntil >= period.Due) yield return period;
        }
    }
}
