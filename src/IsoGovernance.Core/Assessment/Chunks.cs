using System;
using System.Collections;
using System.Collections.Generic;

namespace IsoGovernance.Assessment;

/// <summary>Very many small values: they are never copied, neither as they become more nor when another list is taken over.</summary>
internal sealed class Chunks<T> : IEnumerable<T>
    where T : struct
{
    // Chunks of a few kilobytes at first and then of some dozen, below the size from which memory is reclaimed only now and then.
    private const int ShortestChunk = 16;
    private const int LongestChunk = 1024;

    private readonly List<ArraySegment<T>> _full = [];
    private T[] _open = [];
    private int _used;

    public void Add(T value)
    {
        if (_used == _open.Length) Open();
        _open[_used++] = value;
    }

    /// <summary>Takes over the values of another list, which is empty then.</summary>
    public void TakeOver(Chunks<T> other)
    {
        Close();
        other.Close();
        _full.AddRange(other._full);
        other.Clear();
    }

    public void Clear()
    {
        _full.Clear();
        _open = [];
        _used = 0;
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var chunk in _full)
        {
            for (var i = 0; i < chunk.Count; i++) yield return chunk.Array![i];
        }
        for (var i = 0; i < _used; i++) yield return _open[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Open()
    {
        var length = Math.Min(Math.Max(_used * 2, ShortestChunk), LongestChunk);
        Close();
        _open = new T[length];
    }

    private void Close()
    {
        if (_used > 0) _full.Add(new ArraySegment<T>(_open, 0, _used));
        _open = [];
        _used = 0;
    }
}
