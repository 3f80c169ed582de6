using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>The inspections of each agency: when they were, in what form, what they examined and what they found unmet.</summary>
/// <param name="context">What the register holds besides inspections.</param>
internal sealed class InspectionTally(RuleContext context) : Tally
{
    private readonly AgencyLists<Visit> _visits = new(context.Agencies);
    private readonly List<(string PlanEntry, string Reason)> _notCarriedOut = [];

    /// <summary>An inspection of one agency.</summary>
    /// <param name="Ordinal">Its position in the register.</param>
    /// <param name="First">Its first day; null when none is recorded.</param>
    /// <param name="Last">Its last day; null when none is recorded.</param>
    /// <param name="Form">Its form; null when it is not recorded or not known.</param>
    /// <param name="IsLinked">Whether it names an entry of a plan that is, or may be, this agency's.</param>
    /// <param name="Contents">What was examined.</param>
    public readonly record struct Visit(int Ordinal, LocalDate? First, LocalDate? Last, InspectionForm? Form, bool IsLinked, ContentBits Contents)
    {
        /// <summary>This one together with another that began on the same day.</summary>
        public Visit Joined(Visit other) => this with
        {
            Ordinal = Math.Min(Ordinal, other.Ordinal),
            Last = other.Last > Last ? other.Last : Last,
            Contents = Contents.With(other.Contents),
        };
    }

    /// <summary>Inspections of one agency.</summary>
    /// <param name="All">In whatever form.</param>
    /// <param name="OnSite">At the agency's office.</param>
    /// <param name="PerhapsOnSite">In a form that is not recorded or not known.</param>
    public readonly record struct Counts(int All, int OnSite, int PerhapsOnSite);

    /// <summary>The inspections of an agency, in the order of the register.</summary>
    public List<Visit> Of(Agency agency)
    {
        var visits = _visits.Of(agency.Id).ToList();
        visits.Sort((one, other) => one.Ordinal.CompareTo(other.Ordinal));
        return visits;
    }

    /// <summary>The inspections of an agency in a year; none for an agency without an identifier, which no inspection can name.</summary>
    public Counts In(int year, Agency agency) => Count(agency, year);

    /// <summary>The inspections of an agency whose day is not recorded.</summary>
    public Counts Undated(Agency agency) => Count(agency, null);

    /// <summary>The inspections that count for an agency in a year: under the reading <c>succession</c>, in the year of a merger those of the agencies merged too.</summary>
    public Counts CountingIn(int year, Agency agency) => Mergers.Count(context) ? Sum(In(year, agency), OfPredecessorsIn(year, agency)) : In(year, agency);

    /// <summary>The inspections, in the year of a merger, of the agencies merged; none for other agencies and years.</summary>
    public Counts OfPredecessorsIn(int year, Agency agency)
    {
        var counts = default(Counts);
        foreach (var predecessor in Mergers.PredecessorsIn(year, agency, context)) counts = Sum(counts, In(year, predecessor));
        return counts;
    }

    /// <summary>Whether an agency was inspected in a year up to a day, or on a day not recorded, without an entry of its own being named.</summary>
    public bool HasUnlinked(Id<Agency> agency, int year, LocalDate until)
    {
        foreach (var visit in _visits.Of(agency))
        {
            if (!visit.IsLinked && (visit.Last is not { } day || (day.Year == year && day <= until))) return true;
        }
        return false;
    }

    /// <summary>The reasons recorded for a year's planned inspections that were not carried out, without repeats, in ordinal order.</summary>
    public List<string> ReasonsNotCarriedOut(int year)
    {
        var reasons = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var plan in context.Head.InspectionPlans.Items)
        {
            if (plan.Year != year) continue;
            foreach (var (entry, reason) in _notCarriedOut)
            {
                if (Array.Exists(plan.Entries.Items, planned => string.Equals(planned.Id.Value, entry, StringComparison.Ordinal))) reasons.Add(reason);
            }
        }
        return [.. reasons];
    }

    public override void Add(SystemView system, int ordinal)
    {
    }

    public override void Add(InspectionView inspection, int ordinal)
    {
        var facts = inspection.Inspection;
        if (facts.NotCarriedOut is { } failed)
        {
            if (facts.PlanEntry is { } entry && !string.IsNullOrWhiteSpace(failed.Reason) && !(failed.RecordedOn > context.AsOf)) _notCarriedOut.Add((entry.Value, failed.Reason!));
            return;
        }
        var last = facts.CarriedOutOn;
        var visit = new Visit(ordinal, facts.HeldFrom ?? last, last, facts.Form?.Known, IsLinked: false, ContentBits.Of(facts));
        var agencies = facts.Agencies.Items;
        for (var i = 0; i < agencies.Length; i++)
        {
            // An agency that is named twice was inspected once.
            if (Array.IndexOf(agencies, agencies[i]) == i) _visits.Add(inspection.Agencies[i], agencies[i], visit with { IsLinked = IsLinked(facts, agencies[i]) });
        }
    }

    public override void Merge(Tally other)
    {
        _visits.Merge(((InspectionTally)other)._visits);
        _notCarriedOut.AddRange(((InspectionTally)other)._notCarriedOut);
    }

    // An inspection of several agencies names the entry of one of them.
    private bool IsLinked(Inspection inspection, Id<Agency> agency) =>
        inspection.PlanEntry is { IsMissing: false } entry && !context.Planned.IsOfAnother(entry.Value, agency);

    // Of a year, or those without a day.
    private Counts Count(Agency agency, int? year)
    {
        var counts = default(Counts);
        if (agency.Id.IsMissing) return counts;
        foreach (var visit in _visits.Of(agency.Id))
        {
            if (visit.Last?.Year != year || visit.Last > context.AsOf) continue;
            counts = Sum(counts, new Counts(1, visit.Form == InspectionForm.OnSite ? 1 : 0, visit.Form is null ? 1 : 0));
        }
        return counts;
    }

    private static Counts Sum(Counts one, Counts other) =>
        new(one.All + other.All, one.OnSite + other.OnSite, one.PerhapsOnSite + other.PerhapsOnSite);
}
