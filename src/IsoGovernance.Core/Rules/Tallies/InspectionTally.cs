using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>How often each agency was inspected in each year, and how often at its office.</summary>
/// <param name="asOf">The assessment date; inspections after it are not counted, and reasons recorded after it not told.</param>
internal sealed class InspectionTally(LocalDate asOf) : Tally
{
    private readonly Dictionary<(string Agency, int Year), Counts> _counts = [];

    private readonly List<(string PlanEntry, string Reason)> _notCarriedOut = [];

    /// <summary>The year that stands for inspections whose day is not recorded.</summary>
    private const int UnknownYear = int.MinValue;

    /// <summary>Inspections of one agency.</summary>
    /// <param name="All">In whatever form.</param>
    /// <param name="OnSite">At the agency's office.</param>
    /// <param name="PerhapsOnSite">In a form that is not recorded or not known.</param>
    public readonly record struct Counts(int All, int OnSite, int PerhapsOnSite);

    /// <summary>The inspections of an agency in a year; none for an agency without an identifier, which no inspection can name.</summary>
    public Counts In(int year, Agency agency) => !agency.Id.IsMissing && _counts.TryGetValue((agency.Id.Value, year), out var counts) ? counts : default;

    /// <summary>The inspections that count for an agency in a year: under the reading <c>succession</c>, in the year of a merger those of the agencies merged too.</summary>
    public Counts CountingIn(int year, Agency agency, RuleContext context) => Mergers.Count(context) ? Sum(In(year, agency), OfPredecessorsIn(year, agency, context)) : In(year, agency);

    /// <summary>The inspections, in the year of a merger, of the agencies merged; none for other agencies and years.</summary>
    public Counts OfPredecessorsIn(int year, Agency agency, RuleContext context)
    {
        var counts = default(Counts);
        foreach (var predecessor in Mergers.PredecessorsIn(year, agency, context)) counts = Sum(counts, In(year, predecessor));
        return counts;
    }

    /// <summary>The inspections of an agency whose day is not recorded.</summary>
    public Counts Undated(Agency agency) => In(UnknownYear, agency);

    public override void Add(SystemView system, int ordinal)
    {
    }

    public override void Add(Inspection inspection, int ordinal)
    {
        if (inspection.NotCarriedOut is { } failed)
        {
            if (inspection.PlanEntry is { } entry && !string.IsNullOrWhiteSpace(failed.Reason) && !(failed.RecordedOn > asOf)) _notCarriedOut.Add((entry.Value, failed.Reason!));
            return;
        }
        if (inspection.CarriedOutOn > asOf) return;
        var year = inspection.CarriedOutOn?.Year ?? UnknownYear;
        var form = inspection.Form?.Known;
        var one = new Counts(1, form == InspectionForm.OnSite ? 1 : 0, form is null ? 1 : 0);
        var agencies = inspection.Agencies.Items;
        for (var i = 0; i < agencies.Length; i++)
        {
            // An agency that is named twice was inspected once.
            if (Array.IndexOf(agencies, agencies[i]) == i) Add((agencies[i].Value, year), one);
        }
    }

    public override void Merge(Tally other)
    {
        foreach (var pair in ((InspectionTally)other)._counts) Add(pair.Key, pair.Value);
        _notCarriedOut.AddRange(((InspectionTally)other)._notCarriedOut);
    }

    /// <summary>The reasons recorded for a year's planned inspections that were not carried out, without repeats, in ordinal order.</summary>
    public List<string> ReasonsNotCarriedOut(int year, Register head)
    {
        var reasons = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var plan in head.InspectionPlans.Items)
        {
            if (plan.Year != year) continue;
            foreach (var (entry, reason) in _notCarriedOut)
            {
                if (Array.Exists(plan.Entries.Items, planned => string.Equals(planned.Id.Value, entry, StringComparison.Ordinal))) reasons.Add(reason);
            }
        }
        return [.. reasons];
    }

    private void Add((string Agency, int Year) key, Counts more)
    {
        _counts.TryGetValue(key, out var counts);
        _counts[key] = Sum(counts, more);
    }

    private static Counts Sum(Counts one, Counts other) =>
        new(one.All + other.All, one.OnSite + other.OnSite, one.PerhapsOnSite + other.PerhapsOnSite);
}
