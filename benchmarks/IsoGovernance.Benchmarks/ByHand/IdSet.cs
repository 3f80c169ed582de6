using System;
using System.Collections.Generic;

namespace IsoGovernance.Benchmarks.ByHand;

/// <summary>The identifiers met in a list: compared one by one while they are few.</summary>
internal sealed class IdSet
{
    private const int Few = 12;
    private readonly string[] _few = new string[Few];
    private readonly HashSet<string> _many = new(StringComparer.Ordinal);
    private bool _areMany;
    private int _count;

    /// <summary>Begins a list.</summary>
    /// <param name="count">The length of the list.</param>
    public void Begin(int count)
    {
        _areMany = count > Few;
        _count = 0;
        if (_areMany) _many.Clear();
    }

    /// <summary>Whether an identifier was met before; one that is blank was not.</summary>
    public bool IsRepeated(string id)
    {
        if (string.IsNullOrWhiteSpace(id)) return false;
        if (_areMany) return !_many.Add(id);
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_few[i], id, StringComparison.Ordinal)) return true;
        }
        _few[_count++] = id;
        return false;
    }
}
