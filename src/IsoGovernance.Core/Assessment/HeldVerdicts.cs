using System.Collections.Generic;
using System.Runtime.CompilerServices;
using IsoGovernance.Rules;

namespace IsoGovernance.Assessment;

/// <summary>The verdicts on inspections that wait until all systems are in. There are very many, and most say one of a few things.</summary>
internal sealed class HeldVerdicts
{
    private readonly Chunks<HeldVerdict> _all = [];
    private readonly Dictionary<(int Rule, Outcome Outcome)[], (int Rule, Outcome Outcome)[]> _known = new(new SameOutcomes());
    private readonly List<(int Rule, Outcome Outcome)> _ofInspection = [];

    public IEnumerable<HeldVerdict> All => _all;

    /// <summary>Holds what a rule says of the inspection that is being judged.</summary>
    public void Add(int rule, Outcome outcome) => _ofInspection.Add((rule, outcome));

    /// <summary>What rules say of the inspection that is being judged.</summary>
    public IReadOnlyList<(int Rule, Outcome Outcome)> OfInspection => _ofInspection;

    /// <summary>Forgets what rules said of the inspection that was judged: it is given already.</summary>
    public void Drop() => _ofInspection.Clear();

    /// <summary>Holds what rules said of the inspection that was judged.</summary>
    public void Hold(Inspection inspection, int ordinal)
    {
        var outcomes = _ofInspection.ToArray();
        _ofInspection.Clear();
        if (_known.TryGetValue(outcomes, out var known)) outcomes = known;
        else if (!System.Array.Exists(outcomes, one => one.Outcome.Breaches.Count > 0)) _known.Add(outcomes, outcomes);
        _all.Add(new HeldVerdict(ordinal, inspection, outcomes));
    }

    public void Clear() => _all.Clear();

    public void Merge(HeldVerdicts other) => _all.TakeOver(other._all);

    // Outcomes without breaches are shared instances.
    private sealed class SameOutcomes : IEqualityComparer<(int Rule, Outcome Outcome)[]>
    {
        public bool Equals((int Rule, Outcome Outcome)[]? x, (int Rule, Outcome Outcome)[]? y)
        {
            if (x is null || y is null || x.Length != y.Length) return ReferenceEquals(x, y);
            for (var i = 0; i < x.Length; i++)
            {
                if (x[i].Rule != y[i].Rule || !ReferenceEquals(x[i].Outcome, y[i].Outcome)) return false;
            }
            return true;
        }

        public int GetHashCode((int Rule, Outcome Outcome)[] obj)
        {
            var hash = obj.Length;
            foreach (var (rule, outcome) in obj) hash = unchecked((((hash * 31) + rule) * 31) + RuntimeHelpers.GetHashCode(outcome));
            return hash;
        }
    }
}
