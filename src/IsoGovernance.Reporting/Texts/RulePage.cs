using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Texts;

/// <summary>The addresses of the pages about rules.</summary>
internal static class RulePage
{
    private static readonly HashSet<string> Published = new(RuleTable.All.Select(rule => rule.Descriptor.Code), StringComparer.Ordinal);

    /// <summary>The address of a rule's page; null where the host has none, or the rule is its own.</summary>
    public static string? Of(string code, ReportOptions options) =>
        options.RulePages is { } pages && Published.Contains(code) ? new Uri(pages, code + ".md").AbsoluteUri : null;
}
