using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The places of a register whose values could not be read, so that no rule takes a lost value for one that was never there.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class LostValues
{
    private readonly HashSet<string> _places;
    private readonly string[] _sorted;

    /// <summary>Names the places.</summary>
    /// <param name="pointers">JSON pointers into the register.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public LostValues(IEnumerable<string> pointers)
    {
        if (pointers is null) throw new ArgumentNullException(nameof(pointers));
        _places = new HashSet<string>(pointers, StringComparer.Ordinal);
        _sorted = [.. _places];
        Array.Sort(_sorted, StringComparer.Ordinal);
    }

    /// <summary>Nothing was lost.</summary>
    public static LostValues None { get; } = new([]);

    /// <summary>Whether nothing was lost.</summary>
    public bool IsEmpty => _sorted.Length == 0;

    /// <summary>These places and those of others.</summary>
    /// <param name="others">The others.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> or one of them is null.</exception>
    public LostValues And(params IReadOnlyCollection<LostValues> others)
    {
        if (others is null) throw new ArgumentNullException(nameof(others));
        var all = new HashSet<string>(_places, StringComparer.Ordinal);
        foreach (var other in others) all.UnionWith((other ?? throw new ArgumentNullException(nameof(others)))._places);
        return all.Count == _places.Count ? this : new LostValues(all);
    }

    /// <summary>Whether a lost value lies at a place, above it or below it.</summary>
    /// <param name="place">The JSON pointer of the place.</param>
    /// <returns>Whether a verdict about the place may rest on a lost value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public bool Touch(string place)
    {
        if (place is null) throw new ArgumentNullException(nameof(place));
        return IsAtOrAbove(place) || IsBelow(place);
    }

    /// <summary>Whether a record of a list, or what identifies one, may be lost, so that a reference to it proves nothing.</summary>
    /// <param name="list">The JSON pointer of the list; a star stands for any position.</param>
    /// <param name="identity">The member that identifies the records, in the spelling of the exchange format.</param>
    internal bool MayHoldARecordOf(string list, string identity)
    {
        foreach (var lost in _sorted)
        {
            var shape = Shape(lost, list);
            if (IsPrefix(shape, list) || string.Equals(shape, list + "/*", StringComparison.Ordinal)
                || string.Equals(shape, list + "/*/" + identity, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsPrefix(string shape, string list) =>
        list.StartsWith(shape, StringComparison.Ordinal) && (list.Length == shape.Length || list[shape.Length] == '/');

    // The pointer with a star for every position that the list does not fix.
    private static string Shape(string pointer, string list)
    {
        string[] steps = pointer.Split('/'), pattern = list.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            var isFixed = i < pattern.Length && !string.Equals(pattern[i], "*", StringComparison.Ordinal);
            if (!isFixed && steps[i].Length > 0 && steps[i][0] is >= '0' and <= '9') steps[i] = "*";
        }
        return string.Join("/", steps);
    }

    private bool IsAtOrAbove(string place)
    {
        for (var end = place.Length; end >= 0; end = end == 0 ? -1 : place.LastIndexOf('/', end - 1))
        {
            if (_places.Contains(place.Substring(0, end))) return true;
        }
        return false;
    }

    private bool IsBelow(string place)
    {
        var at = Array.BinarySearch(_sorted, place + "/", StringComparer.Ordinal);
        var next = at < 0 ? ~at : at;
        return next < _sorted.Length && _sorted[next].StartsWith(place + "/", StringComparison.Ordinal);
    }
}
