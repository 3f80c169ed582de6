using System;
using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The places of a register whose values could not be read, so that no rule takes a lost value for one that was never there.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class LostValues
{
    private readonly string[] _pointers;

    /// <summary>Names the places.</summary>
    /// <param name="pointers">JSON pointers into the register.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public LostValues(IEnumerable<string> pointers)
    {
        if (pointers is null) throw new ArgumentNullException(nameof(pointers));
        _pointers = [.. new HashSet<string>(pointers, StringComparer.Ordinal)];
    }

    /// <summary>Nothing was lost.</summary>
    public static LostValues None { get; } = new([]);

    /// <summary>Whether nothing was lost.</summary>
    public bool IsEmpty => _pointers.Length == 0;

    /// <summary>Whether a lost value lies at a place, above it or below it.</summary>
    /// <param name="place">The JSON pointer of the place.</param>
    /// <returns>Whether a verdict about the place may rest on a lost value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public bool Touch(string place)
    {
        if (place is null) throw new ArgumentNullException(nameof(place));
        foreach (var lost in _pointers)
        {
            if (IsAtOrBelow(lost, place) || IsAtOrBelow(place, lost)) return true;
        }
        return false;
    }

    private static bool IsAtOrBelow(string place, string above) =>
        place.StartsWith(above, StringComparison.Ordinal) && (place.Length == above.Length || place[above.Length] == '/');
}
