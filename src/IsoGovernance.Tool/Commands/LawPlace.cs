using System;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tool.Commands;

/// <summary>A provision as officials abbreviate it: <c>QĐ19 4.4</c>, <c>TT26 33.2.b</c>, <c>ISO15 9.2</c>, or with the whole number.</summary>
internal sealed class LawPlace
{
    private static readonly (string Name, Instrument Instrument)[] Names =
    [
        ("QĐ19", Instruments.Qd19), ("QD19", Instruments.Qd19), ("TT26", Instruments.Tt26), ("QĐ20", Instruments.Qd20), ("QD20", Instruments.Qd20),
        ("NĐ30", Instruments.Nd30), ("ND30", Instruments.Nd30), ("ISO08", Instruments.Iso2008), ("ISO15", Instruments.Iso2015),
        .. new[] { Instruments.Qd19, Instruments.Tt26, Instruments.Qd20, Instruments.Nd30, Instruments.Iso2008, Instruments.Iso2015 }
            .Select(instrument => (instrument.Number, instrument)),
    ];

    private readonly Instrument _instrument;
    private readonly string[] _steps;

    private LawPlace(Instrument instrument, string[] steps)
    {
        _instrument = instrument;
        _steps = steps;
    }

    /// <summary>Reads a provision; null when the text names no instrument of the library.</summary>
    public static LawPlace? Parse(string text)
    {
        foreach (var (name, instrument) in Names)
        {
            if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var place = text[name.Length..];
            if (place.Length > 0 && place[0] != ' ') continue;
            return new LawPlace(instrument, place.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries));
        }
        return null;
    }

    /// <summary>Whether a rule cites the provision or a part of it.</summary>
    public bool IsCitedBy(Rule rule) => rule.Descriptor.Citations.Any(IsAtOrBelow);

    private bool IsAtOrBelow(Citation citation)
    {
        if (citation.Instrument != _instrument) return false;
        var steps = StepsOf(citation);
        return steps.Length >= _steps.Length && _steps.SequenceEqual(steps.Take(_steps.Length), StringComparer.OrdinalIgnoreCase);
    }

    // A standard's clause number stands whole in the citation: 9.2.2.
    private static string[] StepsOf(Citation citation) => citation.Article is null
        ? (citation.Clause ?? citation.Annex ?? "").Split('.')
        : [.. new[] { citation.Article, citation.Clause, citation.Point }.OfType<string>()];
}
