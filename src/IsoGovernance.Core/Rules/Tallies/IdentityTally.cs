using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The identifiers of systems and inspections with the places where they stand.</summary>
internal sealed class IdentityTally : Tally
{
    public const string Systems = nameof(Register.Systems);
    public const string Inspections = nameof(Register.Inspections);

    // Nearly every identifier stands in one place, so only repeated ones have a list.
    private readonly Dictionary<(string List, string Id), int> _first = [];
    private readonly Dictionary<(string List, string Id), List<int>> _repeated = [];

    /// <summary>The identifiers that stand in several places, with those places in ascending order.</summary>
    public IEnumerable<(string List, string Id, int[] Ordinals)> Repeated()
    {
        foreach (var pair in _repeated)
        {
            var ordinals = pair.Value.ToArray();
            Array.Sort(ordinals);
            yield return (pair.Key.List, pair.Key.Id, ordinals);
        }
    }

    public override void Add(SystemView system, int ordinal) => Add(Systems, system.System.Id.Value, ordinal);

    public override void Add(Inspection inspection, int ordinal) => Add(Inspections, inspection.Id.Value, ordinal);

    public override void Merge(Tally other)
    {
        var more = (IdentityTally)other;
        foreach (var pair in more._first) Add(pair.Key, pair.Value);
        foreach (var pair in more._repeated)
        {
            // The first of its places is among those of single identifiers.
            for (var i = 1; i < pair.Value.Count; i++) Add(pair.Key, pair.Value[i]);
        }
    }

    private void Add(string list, string id, int ordinal)
    {
        if (!string.IsNullOrWhiteSpace(id)) Add((list, id), ordinal);
    }

    private void Add((string List, string Id) key, int ordinal)
    {
        if (!_first.TryGetValue(key, out var first)) _first.Add(key, ordinal);
        else if (_repeated.TryGetValue(key, out var places)) places.Add(ordinal);
        else _repeated.Add(key, [first, ordinal]);
    }
}
