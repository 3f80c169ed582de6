using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Benchmarks;

/// <summary>The days between which conditions can be broken, as the catalogue of the rules tells them.</summary>
internal static class CodesInForce
{
    private static readonly Dictionary<string, RuleDescriptor> ByCode = RuleTable.All.ToDictionary(rule => rule.Descriptor.Code, rule => rule.Descriptor, StringComparer.Ordinal);

    public static LocalDate From(string code) => ByCode[code].From ?? LocalDate.MinIsoValue;

    public static LocalDate Until(string code) => ByCode[code].Until ?? LocalDate.MaxIsoValue;

    public static HashSet<string> On(LocalDate day, IEnumerable<string> codes) =>
        codes.Where(code => !(day < ByCode[code].From) && !(day > ByCode[code].Until)).ToHashSet(StringComparer.Ordinal);
}
