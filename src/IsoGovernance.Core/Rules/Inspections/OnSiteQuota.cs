using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>An agency, or a system that agencies share, that counts or may count for a year, and whether it was inspected on site.</summary>
internal readonly record struct InspectedUnit(CountsForYear Counts, bool OnSite, bool PerhapsOnSite);

/// <summary>A year's quota, with what is known for certain and what may be.</summary>
internal sealed class OnSiteQuota
{
    public OnSiteQuota(Dictionary<string, InspectedUnit> units, Ratio share)
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
        IsMet = OnSite >= share.Of(Mandatory + perhapsMandatory);
        CanBeMet = OnSite + mandatoryPerhapsOnSite + perhapsMandatoryOnSite >= share.Of(Mandatory + perhapsMandatoryOnSite);
    }

    public int Counted { get; }

    public int Mandatory { get; }

    public int OnSite { get; }

    public int Needed { get; }

    public bool IsMet { get; }

    public bool CanBeMet { get; }
}
