using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Whether an agency counts for a year of inspections.</summary>
internal enum CountsForYear
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>Its tier is not known.</summary>
    Perhaps,

    /// <summary>It does.</summary>
    Yes,
}

/// <summary>What the rules about a year's inspections share: which years are complete, and which agencies count.</summary>
internal static class InspectionYears
{
    /// <summary>The complete years that the register vouches for and that began under the circular.</summary>
    /// <returns>Null and the years; otherwise why there are none.</returns>
    public static Outcome? Find(RuleContext context, out int first, out int last)
    {
        first = last = 0;
        if (context.Head.Complete != true) return Because.RegisterIncomplete;
        if (context.RecordsFrom is null) return Because.RecordsFromNotRecorded;
        if (context.Lost.Touch("/agencies") || context.Lost.Touch("/inspections")) return Because.LostInReading;
        return FindOfAuthority(context, Instruments.Tt26.InForceFrom, out first, out last);
    }

    /// <summary>The complete years that the register vouches for and that began under the law, for what the authority itself owes: no agency counts.</summary>
    /// <returns>Null and the years; otherwise why there are none.</returns>
    public static Outcome? FindOfAuthority(RuleContext context, LocalDate inForceFrom, out int first, out int last)
    {
        first = last = 0;
        if (context.RecordsFrom is not { } from) return Because.RecordsFromNotRecorded;
        first = System.Math.Max(FirstBegunOnOrAfter(from), FirstBegunOnOrAfter(inForceFrom));
        // A year is complete once it is over and the records reach to its end.
        var known = context.KnownUntil;
        last = System.Math.Min(context.AsOf.Year - 1, known is { Month: 12, Day: 31 } ? known.Year : known.Year - 1);
        return first > last ? Because.NoCompleteYear : null;
    }

    /// <summary>Names what makes a year complete.</summary>
    public static Breach ReadYears(this Breach breach, Register head) =>
        breach.Read(head, head.Complete).Read(head, head.RecordsFrom).Read(head, head.RecordedUntil);

    /// <summary>Names what the tier of an agency follows from.</summary>
    public static Breach ReadTier(this Breach breach, Agency agency)
    {
        breach.Read(agency, agency.Id).Read(agency, agency.Kind);
        if (agency.From is not null) breach.Read(agency, agency.From);
        if (agency.Until is not null) breach.Read(agency, agency.Until);
        return agency.Obligation is null ? breach : breach.Read(agency, agency.Obligation.From).Read(agency, agency.Obligation.Until);
    }

    /// <summary>Whether an agency counts for a year, by the reading of <c>on-site-denominator</c>.</summary>
    public static CountsForYear Counts(Agency agency, int year, RuleContext context)
    {
        // Of several records of one agency the first counts (DAT005).
        if (!agency.Id.IsMissing && !ReferenceEquals(context.Agencies.Find(agency.Id.Value), agency)) return CountsForYear.No;
        LocalDate firstDay = new(year, 1, 1), lastDay = new(year, 12, 31);
        return context.Law.Readings.OnSiteDenominator switch
        {
            OnSiteDenominator.AllPlanned => InPlan(agency, year, context),
            OnSiteDenominator.MandatoryWholeYear => Smaller(OnDay(agency, firstDay, context), OnDay(agency, lastDay, context)),
            _ => OnDay(agency, lastDay, context),
        };
    }

    private static int FirstBegunOnOrAfter(LocalDate date) => date.Month == 1 && date.Day == 1 ? date.Year : date.Year + 1;

    private static CountsForYear OnDay(Agency agency, LocalDate day, RuleContext context)
    {
        if (!context.Law.Tiers.Exists(agency, day)) return CountsForYear.No;
        return context.Law.Tiers.TierOf(agency, day) switch
        {
            ApplicationTier.Mandatory => CountsForYear.Yes,
            ApplicationTier.Encouraged => context.Law.Tiers.MayBeObliged(agency, day) ? CountsForYear.Perhaps : CountsForYear.No,
            _ => CountsForYear.Perhaps,
        };
    }

    private static CountsForYear Smaller(CountsForYear one, CountsForYear other) => one < other ? one : other;

    // Where no entry of the year's plan is recorded, any agency may be in it.
    private static CountsForYear InPlan(Agency agency, int year, RuleContext context)
    {
        var anyEntry = false;
        foreach (var plan in context.Head.InspectionPlans.Items)
        {
            if (plan.Year != year) continue;
            anyEntry |= plan.Entries.Count > 0;
            foreach (var entry in plan.Entries.Items)
            {
                if (entry.Agency == agency.Id) return CountsForYear.Yes;
            }
        }
        return anyEntry ? CountsForYear.No : CountsForYear.Perhaps;
    }
}
