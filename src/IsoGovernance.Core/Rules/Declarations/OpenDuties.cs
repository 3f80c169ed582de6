using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Duties of a system for which the law sets no term: they stay open until they are done or the system ends.</summary>
internal static class OpenDuties
{
    /// <summary>Adds a duty.</summary>
    /// <returns>Null, or that the system ended before the duty could be missed.</returns>
    public static Outcome? Add(List<Duty> duties, LocalDate from, LocalDate? doneOn, Outcome? unclear, RuleContext context)
    {
        var duty = Duty.WithoutTerm(from, context.Law.Readings.GraceDays, doneOn, unclear);
        var lastDay = context.Owner!.LastDay;
        if (lastDay < context.AsOf && lastDay <= duty.Due && !duty.IsMetOn(context.AsOf)) return Because.SystemEnded;
        duties.Add(duty);
        return null;
    }

    /// <summary>The days for which a duty has been open: up to the assessment date, or to the system's last day.</summary>
    public static int DaysOpen(Duty duty, RuleContext context) => Period.DaysBetween(duty.From, context.Owner!.JudgedOn);
}
