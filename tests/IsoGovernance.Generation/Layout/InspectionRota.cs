using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>Decides which systems are inspected in which year, and which of them at their agencies' offices.</summary>
internal static class InspectionRota
{
    /// <summary>The share of the mandatory agencies that is inspected on site, a little above the law's third.</summary>
    public const int Numerator = 2, Denominator = 5;

    public static void Fill(RegisterLayout layout, ulong seed)
    {
        var dice = new Dice(seed, Matter.Layout, 0);
        for (var year = Years.FirstInspected; year <= Years.RecordedUntil.Year; year++)
        {
            var last = Years.Last(year);
            foreach (var system in layout.Systems)
            {
                var isSettled = system.AppliedFrom.Year < year && !(system.EndedOn < last);
                if (MandatoryOn(system, last) > 0 || (isSettled && dice.Chance(40))) system.InspectedIn.Add(year);
            }
            ChooseOnSite(layout, year, last);
        }
    }

    // Another part of the list each year, until the share is reached.
    private static void ChooseOnSite(RegisterLayout layout, int year, LocalDate last)
    {
        var systems = layout.Systems.Where(system => MandatoryOn(system, last) > 0).ToList();
        var all = systems.Sum(system => MandatoryOn(system, last));
        var needed = ((Numerator * all) + Denominator - 1) / Denominator;
        for (var at = year * needed; needed > 0; at++)
        {
            var system = systems[at % systems.Count];
            system.OnSiteIn.Add(year);
            needed -= MandatoryOn(system, last);
        }
    }

    private static int MandatoryOn(SystemPlan system, LocalDate day) => system.ParticipantsOn(day).Count(agency => agency.IsMandatoryOn(day));
}
