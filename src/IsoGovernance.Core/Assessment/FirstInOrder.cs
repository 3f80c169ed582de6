using System;
using System.Collections.Generic;

namespace IsoGovernance.Assessment;

/// <summary>The first items in an order, up to a limit; further ones are counted. Which they are does not depend on when they came.</summary>
internal sealed class FirstInOrder<T>(int limit, Comparison<T> order)
    where T : class
{
    private readonly List<T> _items = [];

    // The last of those listed, once there are more than are listed: what comes behind it is only counted.
    private T? _last;

    /// <summary>How many there were beyond the limit.</summary>
    public int NotListed { get; private set; }

    public void Add(T item)
    {
        if (_last is not null && order(item, _last) >= 0)
        {
            NotListed++;
            return;
        }
        _items.Add(item);
        // Sorting now and then costs less than keeping order at every step.
        if (_items.Count >= limit + (limit / 8L) + 16) Trim();
    }

    public void Clear()
    {
        _items.Clear();
        _last = null;
        NotListed = 0;
    }

    public void Merge(FirstInOrder<T> other)
    {
        NotListed += other.NotListed;
        foreach (var item in other._items) Add(item);
    }

    public ValueList<T> Listed()
    {
        Trim();
        return new ValueList<T>(_items.ToArray());
    }

    private void Trim()
    {
        _items.Sort(order);
        if (_items.Count <= limit) return;
        NotListed += _items.Count - limit;
        _items.RemoveRange(limit, _items.Count - limit);
        _last = _items[limit - 1];
    }
}
