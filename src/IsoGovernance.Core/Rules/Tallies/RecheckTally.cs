using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>The inspections of each agency with what they examined and what they found unmet.</summary>
internal sealed class RecheckTally : Tally
{
    private readonly Dictionary<string, List<Visit>> _byAgency = new(StringComparer.Ordinal);

    /// <summary>An inspection of one agency.</summary>
    /// <param name="Ordinal">Its position in the register.</param>
    /// <param name="First">Its first day; null when none is recorded.</param>
    /// <param name="Last">Its last day; null when none is recorded.</param>
    /// <param name="Contents">What was examined.</param>
    public readonly record struct Visit(int Ordinal, LocalDate? First, LocalDate? Last, ContentBits Contents)
    {
        /// <summary>This one together with another that began on the same day.</summary>
        public Visit Joined(Visit other) => new(
            Math.Min(Ordinal, other.Ordinal), First, other.Last > Last ? other.Last : Last, Contents.With(other.Contents));
    }

    /// <summary>The inspections of an agency, in the order of the register.</summary>
    public IReadOnlyList<Visit> Of(Agency agency)
    {
        if (!_byAgency.TryGetValue(agency.Id.Value, out var visits)) return [];
        visits.Sort((one, other) => one.Ordinal.CompareTo(other.Ordinal));
        return visits;
    }

    public override void Add(SystemView system, int ordinal)
    {
    }

    public override void Add(Inspection inspection, int ordinal)
    {
        if (inspection.NotCarriedOut is not null) return;
        var last = inspection.CarriedOutOn;
        var visit = new Visit(ordinal, inspection.HeldFrom ?? last, last, ContentBits.Of(inspection));
        var agencies = inspection.Agencies.Items;
        for (var i = 0; i < agencies.Length; i++)
        {
            // An agency that is named twice was inspected once.
            if (Array.IndexOf(agencies, agencies[i]) == i) VisitsOf(agencies[i].Value).Add(visit);
        }
    }

    public override void Merge(Tally other)
    {
        foreach (var pair in ((RecheckTally)other)._byAgency) VisitsOf(pair.Key).AddRange(pair.Value);
    }

    private List<Visit> VisitsOf(string agency)
    {
        if (!_byAgency.TryGetValue(agency, out var visits)) _byAgency.Add(agency, visits = new List<Visit>(1));
        return visits;
    }
}
