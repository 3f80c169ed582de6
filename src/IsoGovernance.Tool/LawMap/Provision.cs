using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tool.LawMap;

/// <summary>A place in a legal text with the places inside it and the rules that judge it.</summary>
internal sealed class Provision
{
    private readonly List<Provision> _parts = [];

    public Provision(Instrument instrument, string? step, Provision? above)
    {
        Instrument = instrument;
        Step = step;
        Above = above;
        Steps = step is null || above is null ? [] : [.. above.Steps, step];
        Rules = [.. RuleTable.All.Where(rule => rule.Descriptor.Citations.Any(IsHere))];
    }

    public Instrument Instrument { get; }

    /// <summary>The last step to it: the number of an article or a clause, the letter of a point; null for the whole text.</summary>
    public string? Step { get; }

    /// <summary>All steps to it: article, clause, point.</summary>
    public IReadOnlyList<string> Steps { get; }

    public Provision? Above { get; }

    public IReadOnlyList<Provision> Parts => _parts;

    /// <summary>The article, for a provision that is one.</summary>
    public Article? Article { get; set; }

    /// <summary>The rules that cite exactly this place, in the order of their codes.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Why the place, or the part of it that its rules leave out, is not judged; null when nothing is said.</summary>
    public LocalizedText? Reason { get; set; }

    /// <summary>Whether the map says something of this very place.</summary>
    public bool IsSettled => Rules.Count > 0 || Reason is not null;

    /// <summary>Where the map speaks of this place: here, or at the nearest place around it; null when it is silent.</summary>
    public Provision? Settled => IsSettled ? this : Above?.Settled;

    /// <summary>It and all places inside it, in the order of the text.</summary>
    public IEnumerable<Provision> All => _parts.SelectMany(part => part.All).Prepend(this);

    /// <summary>The rules of the place and of what is inside it; where there are none, those of the place around it that speak for it.</summary>
    public IReadOnlyList<Rule> RulesForAll
    {
        get
        {
            var within = All.SelectMany(provision => provision.Rules).ToHashSet();
            return within.Count > 0 ? [.. RuleTable.All.Where(within.Contains)] : Settled?.Rules ?? [];
        }
    }

    public Provision Add(string step)
    {
        if (_parts.Any(part => part.Step == step)) throw new InvalidOperationException("Twice: " + step);
        var part = new Provision(Instrument, step, above: this);
        _parts.Add(part);
        return part;
    }

    /// <summary>The place inside this one that the steps lead to, whatever their case; null when there is none.</summary>
    public Provision? Find(IReadOnlyList<string> steps)
    {
        var found = this;
        foreach (var step in steps)
        {
            if (found._parts.Find(part => string.Equals(part.Step, step, StringComparison.OrdinalIgnoreCase)) is not { } next) return null;
            found = next;
        }
        return found;
    }

    private bool IsHere(Citation citation) =>
        citation.Instrument == Instrument && CitedSteps.Of(citation).SequenceEqual(Steps, StringComparer.Ordinal);

    /// <returns>The place as officials abbreviate it: <c>4.2.a</c>.</returns>
    public override string ToString() => string.Join('.', Steps);
}
