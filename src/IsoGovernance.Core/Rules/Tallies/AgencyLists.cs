using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>A short list of values for each of very many agencies. All values stand together, each with the place of the one before it of the same agency.</summary>
/// <param name="agencies">The agencies that have a position; lists of others are found by their identifiers.</param>
internal sealed class AgencyLists<T>(AgencyDirectory agencies)
    where T : struct
{
    // Values are not copied as they become more, but for the first few.
    private const int ChunkLength = 512;
    private const int FirstLength = 8;

    private readonly List<Entry[]> _chunks = [];
    private readonly int[] _newest = new int[agencies.Count];
    private readonly Dictionary<string, int> _newestOfOthers = new(StringComparer.Ordinal);
    private Entry[] _newestChunk = [];
    private int _count;

    // Places count from 1, so that 0 is none.
    private record struct Entry(T Value, int Before);

    /// <summary>The values of one agency, the newest first.</summary>
    public Values Of(Id<Agency> agency)
    {
        var ordinal = agencies.OrdinalOf(agency);
        if (ordinal >= 0) return new Values(this, _newest[ordinal]);
        return new Values(this, _newestOfOthers.TryGetValue(agency.Value, out var newest) ? newest : 0);
    }

    /// <summary>Adds a value.</summary>
    /// <param name="ordinal">The agency's position; -1 where it has none.</param>
    /// <param name="agency">The identifier of one that has no position.</param>
    /// <param name="value">The value.</param>
    public void Add(int ordinal, Id<Agency> agency, T value)
    {
        if (ordinal >= 0)
        {
            _newest[ordinal] = Store(value, _newest[ordinal]);
            return;
        }
        _newestOfOthers.TryGetValue(agency.Value, out var before);
        _newestOfOthers[agency.Value] = Store(value, before);
    }

    /// <summary>Adds the values of another one over the same agencies.</summary>
    public void Merge(AgencyLists<T> other)
    {
        for (var ordinal = 0; ordinal < _newest.Length; ordinal++)
        {
            foreach (var value in new Values(other, other._newest[ordinal])) Add(ordinal, default, value);
        }
        foreach (var pair in other._newestOfOthers)
        {
            foreach (var value in new Values(other, pair.Value)) Add(-1, pair.Key, value);
        }
    }

    private int Store(T value, int before)
    {
        var at = _count % ChunkLength;
        if (at == 0) _chunks.Add(_newestChunk = new Entry[_count == 0 ? FirstLength : ChunkLength]);
        else if (at == _newestChunk.Length)
        {
            Array.Resize(ref _newestChunk, at * 2);
            _chunks[_chunks.Count - 1] = _newestChunk;
        }
        _newestChunk[at] = new Entry(value, before);
        return ++_count;
    }

    private ref readonly Entry At(int place) => ref _chunks[(place - 1) / ChunkLength][(place - 1) % ChunkLength];

    /// <summary>The values of one agency.</summary>
    public readonly struct Values(AgencyLists<T> all, int newest)
    {
        public Enumerator GetEnumerator() => new(all, newest);

        public List<T> ToList()
        {
            var list = new List<T>();
            foreach (var value in this) list.Add(value);
            return list;
        }
    }

    public struct Enumerator(AgencyLists<T> all, int newest)
    {
        private int _next = newest;

        public T Current { get; private set; }

        public bool MoveNext()
        {
            if (_next == 0) return false;
            ref readonly var entry = ref all.At(_next);
            Current = entry.Value;
            _next = entry.Before;
            return true;
        }
    }
}
