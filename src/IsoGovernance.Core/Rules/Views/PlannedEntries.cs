using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The entries of a register's inspection plans by their identifiers, each with a number.</summary>
internal sealed class PlannedEntries
{
    private readonly Dictionary<string, (int Number, Id<Agency> Agency)> _byId = new(StringComparer.Ordinal);

    public PlannedEntries(Register head)
    {
        foreach (var plan in head.InspectionPlans.Items)
        {
            foreach (var entry in plan.Entries.Items) _byId[entry.Id.Value] = (NumberOf(entry.Id.Value) ?? _byId.Count, entry.Agency);
        }
    }

    /// <summary>How many there are; their numbers are smaller.</summary>
    public int Count => _byId.Count;

    public bool Contain(string id) => _byId.ContainsKey(id);

    /// <summary>The number of an entry; null where no plan holds it.</summary>
    public int? NumberOf(string id) => _byId.TryGetValue(id, out var entry) ? entry.Number : null;

    /// <summary>Whether an entry is known to be another agency's.</summary>
    public bool IsOfAnother(string id, Id<Agency> agency) => _byId.TryGetValue(id, out var entry) && entry.Agency != agency;
}
