using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The places of a register whose values could not be read, so that no rule takes a lost value for one that was never there.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class LostValues
{
    private readonly HashSet<string> _places;
    private readonly string[] _sorted;
    private readonly LostValues? _beside;

    // What was asked before: very many references may lead into one list, and very many values of it may be lost.
    private readonly Dictionary<(string List, string Identity), bool> _answers = [];

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

    private LostValues(LostValues one, LostValues beside)
    {
        _places = one._places;
        _sorted = one._sorted;
        _beside = beside;
    }

    /// <summary>Nothing was lost.</summary>
    public static LostValues None { get; } = new([]);

    /// <summary>Whether nothing was lost.</summary>
    public bool IsEmpty => _sorted.Length == 0 && _beside is null;

    /// <summary>Whether the whole register counts as lost.</summary>
    internal bool IsWhole => _places.Contains("") || _beside is { IsWhole: true };

    /// <summary>These places and those of others.</summary>
    /// <param name="others">The others.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> or one of them is null.</exception>
    public LostValues And(params IReadOnlyCollection<LostValues> others)
    {
        if (others is null) throw new ArgumentNullException(nameof(others));
        var all = new HashSet<string>(_places, StringComparer.Ordinal);
        _beside?.AddTo(all);
        foreach (var other in others) (other ?? throw new ArgumentNullException(nameof(others))).AddTo(all);
        return _beside is null && all.Count == _places.Count ? this : new LostValues(all);
    }

    /// <summary>These places and those of another, which are not copied: for a record among very many.</summary>
    internal LostValues Beside(LostValues other) => IsEmpty ? other : new LostValues(other, this);

    /// <summary>Whether a lost value lies at a place, above it or below it.</summary>
    /// <param name="place">The JSON pointer of the place.</param>
    /// <returns>Whether a verdict about the place may rest on a lost value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public bool Touch(string place)
    {
        if (place is null) throw new ArgumentNullException(nameof(place));
        return IsAtOrAbove(place) || IsBelow(place) || _beside?.Touch(place) == true;
    }

    /// <summary>Whether a record of a list, or what identifies one, may be lost, so that a reference to it proves nothing.</summary>
    /// <param name="list">The JSON pointer of the list; a star stands for any position.</param>
    /// <param name="identity">The member that identifies the records, in the spelling of the exchange format.</param>
    internal bool MayHoldARecordOf(string list, string identity)
    {
        if (IsEmpty) return false;
        bool isLost;
        lock (_answers)
        {
            if (!_answers.TryGetValue((list, identity), out isLost)) _answers.Add((list, identity), isLost = IsARecordLost(list, identity));
        }
        return isLost || _beside?.MayHoldARecordOf(list, identity) == true;
    }

    private bool IsARecordLost(string list, string identity)
    {
        var star = list.IndexOf("/*", StringComparison.Ordinal);
        var above = star < 0 ? list : list.Substring(0, star);
        if (IsAtOrAbove(above)) return true;
        for (var at = FirstBelow(above); IsBelow(above, at); at++)
        {
            var shape = Shape(_sorted[at], list);
            if (IsPrefix(shape, list) || string.Equals(shape, list + "/*", StringComparison.Ordinal)
                || string.Equals(shape, list + "/*/" + identity, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsPrefix(string shape, string list) =>
        list.StartsWith(shape, StringComparison.Ordinal) && (list.Length == shape.Length || list[shape.Length] == '/');

    private void AddTo(HashSet<string> all)
    {
        all.UnionWith(_places);
        _beside?.AddTo(all);
    }

    // The pointer with a star for every position that the list does not fix; a hyphen is the position behind the last one (RFC 6901).
    private static string Shape(string pointer, string list)
    {
        string[] steps = pointer.Split('/'), pattern = list.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            var isFixed = i < pattern.Length && !string.Equals(pattern[i], "*", StringComparison.Ordinal);
            if (!isFixed && steps[i].Length > 0 && steps[i][0] is (>= '0' and <= '9') or '-') steps[i] = "*";
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

    private bool IsBelow(string place) => IsBelow(place, FirstBelow(place));

    private int FirstBelow(string place)
    {
        var at = Array.BinarySearch(_sorted, place + "/", StringComparer.Ordinal);
        return at < 0 ? ~at : at;
    }

    private bool IsBelow(string place, int at) => at < _sorted.Length && _sorted[at].StartsWith(place + "/", StringComparison.Ordinal);
}
