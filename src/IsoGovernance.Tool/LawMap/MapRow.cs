using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Tool.LawMap;

/// <summary>A line of the map: places for which the same is said.</summary>
internal sealed record MapRow(IReadOnlyList<Provision> Places)
{
    public IReadOnlyList<Rule> Rules => Places[0].Rules;

    public LocalizedText? Reason => Places[0].Reason;

    /// <summary>The lines of an article: its settled places in their order, neighbours with one reason and no rules together.</summary>
    public static IReadOnlyList<MapRow> Of(Provision article)
    {
        var rows = new List<MapRow>();
        foreach (var place in article.All.Where(place => place.IsSettled))
        {
            if (rows.LastOrDefault() is { Rules.Count: 0 } last && place.Rules.Count == 0 && ReferenceEquals(last.Reason, place.Reason))
            {
                rows[^1] = new MapRow([.. last.Places, place]);
            }
            else rows.Add(new MapRow([place]));
        }
        return rows;
    }

    /// <summary>The places inside one for which nothing else is said, so that its line speaks for them too: <c>1, 2 (a, b)</c>.</summary>
    public static string Covered(Provision place) => string.Join(", ", place.Parts.Select(Part).OfType<string>());

    private static string? Part(Provision part)
    {
        if (part.IsSettled) return null;
        var inside = Covered(part);
        if (part.Parts.Count == 0) return part.Step;
        return inside.Length == 0 ? null : part.Step + " (" + inside + ")";
    }
}
