using System;

namespace IsoGovernance.Assessment;

/// <summary>How many records have members of the same kinds, and the same kinds to look at. There are few kinds of records, and very many of each.</summary>
internal sealed class AlikeRecords
{
    private (MemberKinds Kinds, int Count)[] _counts = new (MemberKinds, int)[128];
    private int _used;

    /// <summary>All kinds met, with how many records; others are in between, of which there are none.</summary>
    public (MemberKinds Kinds, int Count)[] Counts => _counts;

    public void Count(MemberKinds kinds)
    {
        ref var known = ref _counts[PlaceOf(kinds)];
        if (known.Count++ > 0) return;
        known.Kinds = kinds;
        if (++_used > _counts.Length / 2) Grow();
    }

    public void Clear()
    {
        Array.Clear(_counts, 0, _counts.Length);
        _used = 0;
    }

    // Its own place, or the first behind it where others do not stand.
    private int PlaceOf(MemberKinds kinds)
    {
        var at = (int)((((kinds.Had * 31) + kinds.Listed) * 2654435769u) >> 16) & (_counts.Length - 1);
        while (_counts[at].Count > 0 && _counts[at].Kinds != kinds) at = (at + 1) & (_counts.Length - 1);
        return at;
    }

    private void Grow()
    {
        var before = _counts;
        _counts = new (MemberKinds, int)[before.Length * 2];
        foreach (var known in before)
        {
            if (known.Count > 0) _counts[PlaceOf(known.Kinds)] = known;
        }
    }
}
