using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tool.LawMap;

/// <summary>The way to the place that a citation names, from the largest part to the smallest: <c>4</c>, <c>4</c>, <c>b</c>.</summary>
internal static class CitedSteps
{
    /// <remarks>A standard's clause number stands whole in the citation (9.2.2); an annex counts by its own number (I).</remarks>
    public static string[] Of(Citation citation) => citation.Article is null
        ? (citation.Clause ?? citation.Annex ?? "").Split('.')
        : [.. new[] { citation.Article, citation.Clause, citation.Point, Closing(citation.Paragraph) }.OfType<string>()];

    private static string? Closing(string? paragraph) => paragraph is null ? null : "closing-" + paragraph;
}
