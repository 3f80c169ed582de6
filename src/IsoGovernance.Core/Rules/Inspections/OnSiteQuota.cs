using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>An agency, or a system that agencies share, that counts or may count for a year, and whether it was inspected on site.</summary>
internal readonly record struct InspectedUnit(CountsForYear Counts, bool OnSite, bool PerhapsOnSite);

/// <summary>A year's quota, with what is known for certain and what may be.</summary>
internal sealed class OnSiteQuota
{
    private OnSiteQuota(Dictionary<string, InspectedUnit> units, Ratio share)
    {
        int perhapsMandatory = 0, perhapsMandatoryOnSite = 0, mandatoryPerhapsOnSite = 0;
        foreach (var unit in units.Values)
        {
            if (unit.Counts == CountsForYear.Yes)
            {
                Mandatory++;
                if (unit.OnSite) OnSite++;
                else if (unit.PerhapsOnSite) mandatoryPerhapsOnSite++;
            }
            else
            {
                if (unit.OnSite || unit.PerhapsOnSite) perhapsMandatoryOnSite++;
                if (!unit.OnSite) perhapsMandatory++;
            }
        }
        Counted = units.Count;
        Needed = share.Of(Mandatory);
        // An agency of unknown tier helps or changes nothing where it was inspected on site, and hurts where it was not.
        MostMissing = Math.Max(0, share.Of(Mandatory + perhapsMandatory) - OnSite);
        LeastMissing = Math.Max(0, share.Of(Mandatory + perhapsMandatoryOnSite) - OnSite - mandatoryPerhapsOnSite - perhapsMandatoryOnSite);
        PerhapsOnSite = mandatoryPerhapsOnSite + perhapsMandatoryOnSite;
        MostNeeded = share.Of(units.Count);
    }

    /// <summary>The quota of a year, as far as it is known on the assessment date.</summary>
    public static OnSiteQuota OfYear(int year, Ratio share, RegisterView register, RuleContext context) =>
        new(UnitsOf(year, new LocalDate(year, 12, 31), register, context), share);

    public int Counted { get; }

    public int Mandatory { get; }

    public int OnSite { get; }

    public int Needed { get; }

    /// <summary>How many are needed where every agency that may count does.</summary>
    public int MostNeeded { get; }

    /// <summary>How many more may have been inspected on site and count.</summary>
    public int PerhapsOnSite { get; }

    /// <summary>How many more are needed, everything unknown taken for the best.</summary>
    public int LeastMissing { get; }

    /// <summary>How many more are needed, everything unknown taken for the worst.</summary>
    public int MostMissing { get; }

    public bool IsMet => MostMissing == 0;

    public bool CanBeMet => LeastMissing == 0;

    /// <summary>The agencies that count for a year, or the systems they share, by the reading of <c>on-site-unit</c>.</summary>
    private static Dictionary<string, InspectedUnit> UnitsOf(int year, LocalDate closes, RegisterView register, RuleContext context)
    {
        var units = new Dictionary<string, InspectedUnit>(StringComparer.Ordinal);
        var agencies = register.Head.Agencies.Items;
        for (var i = 0; i < agencies.Length; i++)
        {
            var agency = agencies[i];
            var counts = InspectionYears.Counts(agency, year, context);
            if (counts == CountsForYear.No) continue;
            var inspections = register.Tally<InspectionTally>();
            InspectionTally.Counts dated = inspections.CountingIn(year, agency), undated = inspections.Undated(agency);
            // Of an agency without an identifier nobody knows whether it was inspected.
            var key = agency.Id.IsMissing ? "unnamed " + i.ToString(CultureInfo.InvariantCulture) : KeyOf(agency, closes, register, context);
            units.TryGetValue(key, out var unit);
            units[key] = new InspectedUnit(
                unit.Counts > counts ? unit.Counts : counts,
                unit.OnSite || dated.OnSite > 0,
                unit.PerhapsOnSite || agency.Id.IsMissing || dated.PerhapsOnSite > 0 || undated.OnSite > 0 || undated.PerhapsOnSite > 0);
        }
        return units;
    }

    private static string KeyOf(Agency agency, LocalDate closes, RegisterView register, RuleContext context)
    {
        string? system = null;
        if (context.Law.Readings.OnSiteUnit == Law.OnSiteUnit.System)
        {
            foreach (var participation in register.Tally<ParticipationTally>().Of(agency))
            {
                // Of several systems the one that sorts first, whatever the order in which they came.
                if (!participation.IsAppliedOn(closes) || string.CompareOrdinal(participation.System, system ?? participation.System) > 0) continue;
                system = participation.System;
            }
        }

        return system is null ? "agency " + agency.Id.Value : "system " + system;
    }
}
