using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Which entries of inspection plans were carried out, and which agencies were inspected without an entry of theirs being named.</summary>
/// <param name="head">The register without its systems and inspections.</param>
/// <param name="asOf">The assessment date; that one was not carried out is not known before it was recorded.</param>
internal sealed class PlannedTally(Register head, LocalDate asOf) : Tally
{
    /// <summary>The year that stands for inspections whose day is not recorded.</summary>
    private const int UnknownYear = int.MinValue;

    private readonly Dictionary<string, Progress> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Id<Agency>> _planned = AgenciesOf(head);

    // The earliest day in each year on which an agency was inspected without an entry of its own being named.
    private readonly Dictionary<(string Agency, int Year), LocalDate> _unlinked = [];

    // The earliest day on which it was carried out, whether it was on a day not recorded, whether it was not, and why.
    private readonly record struct Progress(LocalDate? Earliest, bool IsUndated, bool IsNotCarriedOut, string? Reason);

    /// <summary>The earliest day on which an inspection for an entry was over; null when none is recorded.</summary>
    public LocalDate? EarliestOf(Id<InspectionPlanEntry> entry) => Of(entry.Value).Earliest;

    /// <summary>Whether an inspection for an entry is recorded without its day.</summary>
    public bool IsUndated(Id<InspectionPlanEntry> entry) => Of(entry.Value).IsUndated;

    /// <summary>Whether it is recorded that an inspection for an entry was not carried out.</summary>
    public bool IsNotCarriedOut(Id<InspectionPlanEntry> entry) => Of(entry.Value).IsNotCarriedOut;

    /// <summary>The reason recorded for not carrying an entry out, the first in ordinal order where there are several.</summary>
    public string? ReasonOf(Id<InspectionPlanEntry> entry) => Of(entry.Value).Reason;

    /// <summary>Whether an agency was inspected in a year up to a day, or on a day not recorded, without an entry of its own being named.</summary>
    public bool HasUnlinked(Id<Agency> agency, int year, LocalDate until) =>
        (_unlinked.TryGetValue((agency.Value, year), out var day) && day <= until) || _unlinked.ContainsKey((agency.Value, UnknownYear));

    public override void Add(SystemView system, int ordinal)
    {
    }

    public override void Add(Inspection inspection, int ordinal)
    {
        var day = inspection.CarriedOutOn;
        if (inspection.PlanEntry is { IsMissing: false } entry)
        {
            var failed = inspection.NotCarriedOut?.RecordedOn > asOf ? null : inspection.NotCarriedOut;
            Add(entry.Value, new Progress(day, inspection.NotCarriedOut is null && day is null, failed is not null, failed?.Reason));
        }
        if (inspection.NotCarriedOut is not null) return;
        foreach (var agency in inspection.Agencies.Items)
        {
            if (!IsLinked(inspection, agency)) AddUnlinked((agency.Value, day?.Year ?? UnknownYear), day ?? LocalDate.MinIsoValue);
        }
    }

    public override void Merge(Tally other)
    {
        var more = (PlannedTally)other;
        foreach (var pair in more._entries) Add(pair.Key, pair.Value);
        foreach (var pair in more._unlinked) AddUnlinked(pair.Key, pair.Value);
    }

    // An inspection of several agencies names the entry of one of them.
    private bool IsLinked(Inspection inspection, Id<Agency> agency) =>
        inspection.PlanEntry is { IsMissing: false } entry && !(_planned.TryGetValue(entry.Value, out var planned) && planned != agency);

    private static Dictionary<string, Id<Agency>> AgenciesOf(Register head)
    {
        var agencies = new Dictionary<string, Id<Agency>>(StringComparer.Ordinal);
        foreach (var plan in head.InspectionPlans.Items)
        {
            foreach (var entry in plan.Entries.Items) agencies[entry.Id.Value] = entry.Agency;
        }
        return agencies;
    }

    private Progress Of(string entry) => _entries.TryGetValue(entry, out var known) ? known : default;

    private void AddUnlinked((string Agency, int Year) key, LocalDate day)
    {
        if (!_unlinked.TryGetValue(key, out var known) || day < known) _unlinked[key] = day;
    }

    private void Add(string entry, Progress more)
    {
        var known = Of(entry);
        _entries[entry] = new Progress(
            known.Earliest <= more.Earliest || more.Earliest is null ? known.Earliest : more.Earliest,
            known.IsUndated || more.IsUndated,
            known.IsNotCarriedOut || more.IsNotCarriedOut,
            known.Reason is null || string.CompareOrdinal(more.Reason ?? known.Reason, known.Reason) < 0 ? more.Reason : known.Reason);
    }
}
