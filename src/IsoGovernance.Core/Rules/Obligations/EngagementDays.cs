using NodaTime;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Rules;

/// <summary>The days of a consultant's engagement that the law judges.</summary>
internal static class EngagementDays
{
    /// <summary>Finds the days.</summary>
    /// <returns>Null and the days; otherwise why there are none.</returns>
    public static Outcome? Find(ConsultantEngagement engagement, RuleContext context, out LocalDate first, out LocalDate last)
    {
        first = last = context.AsOf;
        if (engagement.Until < Qd19.InForceFrom) return Because.BeforeTheLaw;
        if (engagement.From is not { } from) return Because.DateNotRecorded;
        if (from > context.AsOf) return Because.NotYetDone;
        if (from > context.Owner!.LastDay) return Because.SystemEnded;
        first = LocalDate.Max(from, Qd19.InForceFrom);
        // Where its end is not recorded, it ended with the system at the latest.
        last = LocalDate.Min(LocalDate.Min(last, engagement.Until ?? last), context.Owner.LastDay ?? last);
        return null;
    }
}
