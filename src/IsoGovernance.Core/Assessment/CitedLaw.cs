using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>The provisions and numbers that findings and due dates rest on. Very many rest on the same ones; each list of them is made once.</summary>
internal sealed class CitedLaw
{
    private readonly Dictionary<(string Rule, StandardEdition Edition), ValueList<Citation>> _citations = [];
    private readonly Dictionary<(string Rule, LocalDate LawOn), ValueList<ParameterInForce>> _parameters = [];

    // A rule that cites several editions of the standard cites, in a finding, the one that the system is built on, on the day that counts.
    public ValueList<Citation> CitationsFor(RuleDescriptor rule, Breach breach, RuleContext context)
    {
        if (context.Owner is not { } owner || owner.System.EditionOn(breach.LawOn ?? owner.JudgedOn) is not { } edition) return rule.Citations;
        if (!_citations.TryGetValue((rule.Code, edition), out var citations)) _citations.Add((rule.Code, edition), citations = CitationsFor(rule, edition, context));
        return citations;
    }

    public ValueList<ParameterInForce> ParametersFor(RuleDescriptor rule, Breach breach, RuleContext context)
    {
        if (rule.Parameters.Count == 0) return default;
        var lawOn = breach.LawOn ?? context.AsOf;
        if (_parameters.TryGetValue((rule.Code, lawOn), out var known)) return known;
        var parameters = new List<ParameterInForce>();
        foreach (var parameter in rule.Parameters.Items)
        {
            if (parameter.InForceOn(context.Law, lawOn) is { } found) parameters.Add(found);
        }
        return _parameters[(rule.Code, lawOn)] = new ValueList<ParameterInForce>(parameters);
    }

    private static ValueList<Citation> CitationsFor(RuleDescriptor rule, StandardEdition edition, RuleContext context)
    {
        var known = context.Law.Requirements(edition);
        var numbered = known?.ClausesNumberedAs ?? edition;
        if (!Array.Exists(rule.Citations.Items, one => IsOf(one, numbered))) return rule.Citations;
        var citations = new List<Citation>();
        foreach (var citation in rule.Citations.Items)
        {
            if (citation.Instrument.Kind != InstrumentKind.Standard) citations.Add(citation);
            else if (IsOf(citation, numbered)) citations.Add(numbered == edition ? citation : Citation.OfClause(known!.Instrument, citation.Clause!));
        }
        return new ValueList<Citation>(citations);
    }

    private static bool IsOf(Citation citation, StandardEdition edition) =>
        citation.Instrument.Kind == InstrumentKind.Standard && string.Equals(citation.Instrument.Number, edition.Text, StringComparison.Ordinal);
}
