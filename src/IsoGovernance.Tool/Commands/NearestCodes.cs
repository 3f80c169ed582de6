using System;
using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tool.Commands;

/// <summary>Finds the codes that somebody may have meant.</summary>
internal static class NearestCodes
{
    private const int Offered = 3;
    private const int LongestCompared = 32;

    public static IReadOnlyList<string> To(string code, IEnumerable<string> codes)
    {
        var typed = code.Trim().ToUpperInvariant();
        if (typed.Length > LongestCompared) typed = typed[..LongestCompared];
        return codes
            .OrderBy(known => Distance(typed, known))
            .ThenBy(known => known, StringComparer.Ordinal)
            .Take(Offered)
            .ToList();
    }

    /// <summary>How many characters must be put in, taken out or changed (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.Length];
    }
}
