using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace IsoGovernance;

/// <summary>An immutable list that is compared by its items, so that records holding lists are equal when their facts are.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// <c>default</c> is the empty list: a list that nobody filled is empty and never null. A null item has no meaning and is refused.
/// Instances are immutable and safe to share between threads.
/// </remarks>
#if NET
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
#endif
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] ownedItems) => _items = ownedItems;

    /// <summary>Makes a list of the given items, in their order.</summary>
    /// <param name="items">The items; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ValueList(IEnumerable<T> items)
    {
        if (items is null) throw new ArgumentNullException(nameof(items));
        var copy = items.ToArray();
        foreach (var item in copy)
        {
            if (item is null) throw new ArgumentException("A list item is null; leave out what is not recorded.", nameof(items));
        }
        _items = copy.Length == 0 ? null : copy;
    }

    /// <summary>The number of items.</summary>
    public int Count => _items is null ? 0 : _items.Length;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not a position of the list.</exception>
    public T this[int index]
    {
        get
        {
            var items = _items;
            if (items is null || (uint)index >= (uint)items.Length) throw new ArgumentOutOfRangeException(nameof(index));
            return items[index];
        }
    }

    /// <summary>The backing array (empty for the empty list), which nobody may write to.</summary>
    internal T[] Items => _items ?? Array.Empty<T>();

    /// <summary>Makes a list of an array's items; a null array is the empty list.</summary>
    /// <param name="items">The items; they are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static implicit operator ValueList<T>(T[]? items) => items is null ? default : new ValueList<T>((IEnumerable<T>)items);

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another list.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their order.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another list.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        T[] mine = Items, theirs = other.Items;
        if (ReferenceEquals(mine, theirs)) return true;
        if (mine.Length != theirs.Length) return false;
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < mine.Length; i++)
        {
            if (!comparer.Equals(mine[i], theirs[i])) return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items) hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item!));
        return hash;
    }

    /// <summary>A short text for the debugger, for instance <c>3 items</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Count == 1 ? "1 item" : Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " items";

    /// <summary>Walks the items in order.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
}

/// <summary>Makes lists.</summary>
public static class ValueList
{
#if NET
    /// <summary>Makes a list of the given items; what collection expressions call.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : items.ToArray();
#endif

    /// <summary>Makes a list of the given items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new(items);
}
