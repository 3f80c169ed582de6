using System;
using System.Collections.Generic;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>An inspection of an agency.</summary>
internal readonly record struct Visit(int Ordinal, LocalDate? First, LocalDate? Last, InspectionForm? Form, int Unmet, int Unclear, int Touched, bool HasUnknown);

/// <summary>What was done about an entry of a plan.</summary>
internal readonly record struct Progress(LocalDate? Earliest, bool IsUndated);

/// <summary>The inspections of a register that were carried out, by agency and by the entry of the plan.</summary>
internal sealed class InspectionCounts
{
    private readonly Dictionary<string, List<Visit>> _visits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Progress> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Id<Agency>> _planned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LocalDate?>> _unlinked = new(StringComparer.Ordinal);

    public InspectionCounts(Register register)
    {
        foreach (var plan in register.InspectionPlans)
        {
            foreach (var entry in plan.Entries) _planned[entry.Id.Value] = entry.Agency;
        }
        for (var i = 0; i < register.Inspections.Count; i++) Add(register.Inspections[i], i);
    }

    public IReadOnlyList<Visit> Of(Id<Agency> agency) => _visits.TryGetValue(agency.Value, out var visits) ? visits : [];

    public Progress Of(Id<InspectionPlanEntry> entry) => _entries.TryGetValue(entry.Value, out var progress) ? progress : default;

    /// <summary>Whether an agency was inspected in a year, or on a day not recorded, without an entry of its own being named.</summary>
    public bool HasUnlinked(Id<Agency> agency, int year, LocalDate until) =>
        _unlinked.TryGetValue(agency.Value, out var days) && days.Exists(day => day is null || (day.Value.Year == year && day <= until));

    private void Add(Inspection inspection, int ordinal)
    {
        var last = inspection.CarriedOutOn;
        if (inspection.PlanEntry is { IsMissing: false } entry)
        {
            var known = Of(entry);
            _entries[entry.Value] = new Progress(
                known.Earliest <= last || last is null ? known.Earliest : last, known.IsUndated || (inspection.NotCarriedOut is null && last is null));
        }
        if (inspection.NotCarriedOut is not null) return;
        var contents = Inspected.Contents(inspection);
        var visit = new Visit(
            ordinal, inspection.HeldFrom ?? last, last, inspection.Form?.Known, contents.Unmet, contents.Unclear,
            contents.Examined | contents.NotApplicable | contents.Unclear, contents.HasUnknown);
        for (var i = 0; i < inspection.Agencies.Count; i++)
        {
            var agency = inspection.Agencies[i];
            if (!IsLinked(inspection, agency)) ListOf(_unlinked, agency.Value).Add(last);
            if (!IsNamedBefore(inspection.Agencies, i)) ListOf(_visits, agency.Value).Add(visit);
        }
    }

    // An inspection of several agencies names the entry of one of them.
    private bool IsLinked(Inspection inspection, Id<Agency> agency) =>
        inspection.PlanEntry is { IsMissing: false } entry && !(_planned.TryGetValue(entry.Value, out var planned) && planned != agency);

    private static bool IsNamedBefore(ValueList<Id<Agency>> agencies, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (agencies[i] == agencies[at]) return true;
        }
        return false;
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        return list;
    }
}
