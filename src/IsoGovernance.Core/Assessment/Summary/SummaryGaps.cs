using System.Collections.Generic;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>Whether the register vouches for what the summary counts.</summary>
internal static class SummaryGaps
{
    public static ValueList<Reason> Of(RuleContext context)
    {
        var gaps = new List<Reason>();
        if (context.Head.Complete != true) Add(Because.RegisterIncomplete);
        if (context.RecordsFrom is null) Add(Because.RecordsFromNotRecorded);
        else if (context.RecordsFrom > new LocalDate(context.AsOf.Year, 1, 1)) Add(Because.BeforeRecords);
        if (context.KnownUntil < context.AsOf) Add(Because.AfterRecords);
        if (IsLost(context)) Add(Because.LostInReading);
        return ValueList.From(gaps);

        void Add(Outcome outcome) => gaps.Add(outcome.Why!);
    }

    /// <summary>Whether records that are not there would be on record, had they been made on the day.</summary>
    public static bool VouchesForDay(RuleContext context) =>
        Absence.WhyUnclear(context.AsOf, context) is null && !IsLost(context);

    /// <summary>Whether the register vouches for all of the year up to the day.</summary>
    public static bool VouchesForYear(RuleContext context) =>
        context.RecordsFrom <= new LocalDate(context.AsOf.Year, 1, 1) && VouchesForDay(context);

    private static bool IsLost(RuleContext context) =>
        context.Lost.Touch("/agencies") || context.Lost.Touch("/systems") || context.Lost.Touch("/inspections")
        || context.Lost.Touch("/inspectionPlans") || context.Lost.Touch("/transitionPlans");
}
