using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using IsoGovernance.Tool.LawMap;

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

    private LawPlace(IEnumerable<Rule> rules) => Rules = new ValueList<Rule>(rules);

    /// <summary>The rules that cite the provision or a part of it; of a text that the law map holds, those that the map gives.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>Reads a provision; null when the text names no instrument of the library, or none of the provisions of one that is known whole.</summary>
    public static LawPlace? Parse(string text)
    {
        foreach (var (name, instrument) in Names)
        {
            if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var place = text[name.Length..];
            if (place.Length > 0 && place[0] != ' ') continue;
            var steps = place.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
            if (LawTexts.Of(instrument) is not { } law) return new LawPlace(CitedIn(instrument, steps));
            return law.Place(steps) is { } provision ? new LawPlace(provision.RulesForAll) : null;
        }
        return null;
    }

    private static IEnumerable<Rule> CitedIn(Instrument instrument, string[] steps) => RuleTable.All.Where(rule => rule.Descriptor.Citations.Any(
        citation => citation.Instrument == instrument && CitedSteps.Of(citation).Take(steps.Length).SequenceEqual(steps, StringComparer.OrdinalIgnoreCase)));
}
