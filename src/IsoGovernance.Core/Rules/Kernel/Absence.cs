using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What to say instead of a finding where the register does not vouch for the time in which a missing record would lie.</summary>
internal static class Absence
{
    /// <summary>Of something that is to be there on a day; null when the register vouches for that day.</summary>
    public static Outcome? WhyUnclear(LocalDate day, RuleContext context)
    {
        if (day < context.RecordsFrom) return Because.BeforeRecords;
        return day > context.KnownUntil ? Because.AfterRecords : null;
    }

    /// <summary>Of something that is to follow an event, without a term; null when it is missing on a later day that the register vouches for.</summary>
    public static Outcome? WhyOpen(LocalDate day, RuleContext context)
    {
        if (day >= context.AsOf) return Because.NothingDueYet;
        if (day < context.RecordsFrom) return Because.BeforeRecords;
        return day >= context.KnownUntil ? Because.AfterRecords : null;
    }
}
