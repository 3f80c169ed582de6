using System.Collections.Generic;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>The agencies that an agency was formed from, and whether what they did counts for it: the reading <c>succession</c>.</summary>
internal static class Mergers
{
    /// <summary>
    /// The agencies that one was formed from in a year, and those that these were formed from in the same year; empty for an agency
    /// that was not formed in it.
    /// </summary>
    public static IReadOnlyList<Agency> PredecessorsIn(int year, Agency agency, RuleContext context)
    {
        if (agency.Predecessors.Count == 0) return [];
        var predecessors = new List<Agency>();
        Add(predecessors, year, agency, context);
        predecessors.Remove(agency);
        return predecessors;
    }

    /// <summary>Whether what predecessors did in the year of the merger counts for the agency formed by it.</summary>
    public static bool Count(RuleContext context) => context.Law.Readings.Succession == Succession.Inherited;

    private static void Add(List<Agency> predecessors, int year, Agency agency, RuleContext context)
    {
        if (FormedOn(agency, context)?.Year != year) return;
        foreach (var id in agency.Predecessors.Items)
        {
            // Bad data may name an agency among its own predecessors.
            if (context.Agencies.Find(id.Value) is not { } predecessor || predecessors.Contains(predecessor)) continue;
            predecessors.Add(predecessor);
            Add(predecessors, year, predecessor, context);
        }
    }

    // An agency whose first day is not recorded began on the day after the last of its predecessors.
    private static LocalDate? FormedOn(Agency agency, RuleContext context)
    {
        if (agency.From is { } recorded) return recorded;
        LocalDate? last = null;
        foreach (var id in agency.Predecessors.Items)
        {
            var until = context.Agencies.Find(id.Value) is { } predecessor ? context.Law.Tiers.LastDayOf(predecessor) : null;
            if (until > last || last is null) last = until;
        }
        return last?.PlusDays(1);
    }
}
