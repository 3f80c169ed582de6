using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The identifiers of systems and inspections with the places where they stand.</summary>
internal sealed class IdentityTally : Tally
{
    private readonly Places _systems = new();
    private readonly Places _inspections = new();

    /// <summary>The identifiers of systems that stand in several places, with those places in ascending order.</summary>
    public IEnumerable<(string Id, int[] Ordinals)> RepeatedSystems() => _systems.Repeated();

    /// <summary>The identifiers of inspections that stand in several places, with those places in ascending order.</summary>
    public IEnumerable<(string Id, int[] Ordinals)> RepeatedInspections() => _inspections.Repeated();

    public override void Add(SystemView system, int ordinal) => _systems.Add(system.System.Id.Value, ordinal);

    public override void Add(InspectionView inspection, int ordinal) => _inspections.Add(inspection.Inspection.Id.Value, ordinal);

    public override void Merge(Tally other)
    {
        _systems.Merge(((IdentityTally)other)._systems);
        _inspections.Merge(((IdentityTally)other)._inspections);
    }

    // Nearly every identifier stands in one place, so only repeated ones have a list. Identifiers taken over are looked up and not copied.
    private sealed class Places
    {
        private readonly List<Dictionary<string, int>> _first = [new(StringComparer.Ordinal)];
        private readonly Dictionary<string, List<int>> _repeated = new(StringComparer.Ordinal);

        public IEnumerable<(string Id, int[] Ordinals)> Repeated()
        {
            foreach (var pair in _repeated)
            {
                var ordinals = pair.Value.ToArray();
                Array.Sort(ordinals);
                yield return (pair.Key, ordinals);
            }
        }

        public void Add(string id, int ordinal)
        {
            if (string.IsNullOrWhiteSpace(id)) return;
            if (KnownOf(id) is { } places) places.Add(ordinal);
            else _first[0].Add(id, ordinal);
        }

        public void Merge(Places more)
        {
            foreach (var pair in more._repeated)
            {
                if (KnownOf(pair.Key) is { } places) places.AddRange(pair.Value);
                else _repeated.Add(pair.Key, pair.Value);
            }
            foreach (var others in more._first)
            {
                foreach (var pair in others)
                {
                    if (!more._repeated.ContainsKey(pair.Key)) KnownOf(pair.Key)?.Add(pair.Value);
                }
            }
            _first.AddRange(more._first);
        }

        // The list of an identifier that was met before, which from now on is a repeated one; null for a new one.
        private List<int>? KnownOf(string id)
        {
            foreach (var first in _first)
            {
                if (!first.TryGetValue(id, out var ordinal)) continue;
                if (!_repeated.TryGetValue(id, out var places)) _repeated.Add(id, places = [ordinal]);
                return places;
            }
            return null;
        }
    }
}
