using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What to say instead of a finding where the register does not vouch for the time in which a missing record would lie.</summary>
internal static class Absence
{
    /// <summary>Of something that is to be there on a day; null when the register vouches for that day.</summary>
    public static Outcome? WhyUnclear(LocalDate day, RuleContext context) => WhyUnclear(day, day, context);

    /// <summary>Of something that is to be done within a time; null when the register vouches for all of it.</summary>
    public static Outcome? WhyUnclear(LocalDate from, LocalDate until, RuleContext context)
    {
        if (from < context.RecordsFrom) return Because.BeforeRecords;
        return until > context.KnownUntil ? Because.AfterRecords : null;
    }

    /// <summary>Of something that is to follow an event, without a term; null when it is missing on a later day that the system lives to see and the register vouches for.</summary>
    public static Outcome? WhyOpen(LocalDate day, RuleContext context)
    {
        if (day >= context.AsOf) return Because.NothingDueYet;
        if (day >= context.Owner!.LastDay) return Because.SystemEnded;
        if (day < context.RecordsFrom) return Because.BeforeRecords;
        return day >= context.KnownUntil ? Because.AfterRecords : null;
    }
}
