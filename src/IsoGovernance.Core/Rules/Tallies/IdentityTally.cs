using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The identifiers of systems and inspections with the places where they stand.</summary>
internal sealed class IdentityTally : Tally
{
    public const string Systems = nameof(Register.Systems);
    public const string Inspections = nameof(Register.Inspections);

    private readonly Dictionary<(string List, string Id), List<int>> _places = [];

    /// <summary>The identifiers that stand in several places, with those places in ascending order.</summary>
    public IEnumerable<(string List, string Id, int[] Ordinals)> Repeated()
    {
        foreach (var pair in _places)
        {
            if (pair.Value.Count < 2) continue;
            var ordinals = pair.Value.ToArray();
            Array.Sort(ordinals);
            yield return (pair.Key.List, pair.Key.Id, ordinals);
        }
    }

    public override void Add(SystemView system, int ordinal) => Add(Systems, system.System.Id.Value, ordinal);

    public override void Add(Inspection inspection, int ordinal) => Add(Inspections, inspection.Id.Value, ordinal);

    public override void Merge(Tally other)
    {
        foreach (var pair in ((IdentityTally)other)._places) Places(pair.Key).AddRange(pair.Value);
    }

    private void Add(string list, string id, int ordinal)
    {
        if (!string.IsNullOrWhiteSpace(id)) Places((list, id)).Add(ordinal);
    }

    private List<int> Places((string List, string Id) key)
    {
        if (!_places.TryGetValue(key, out var places)) _places.Add(key, places = new List<int>(1));
        return places;
    }
}
