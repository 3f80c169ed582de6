using System;

namespace IsoGovernance.Reporting;

/// <summary>How a report is written. Everything has a default.</summary>
public sealed record ReportOptions
{
    /// <summary>The options that stand when none are given.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language of the texts; Vietnamese by default. Codes and names of members are the same in both.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>Whether text is coloured by ANSI escape sequences; not by default. Other forms have no colour.</summary>
    public bool Colour { get; init; }

    /// <summary>The version of the tool that a SARIF log names; null, the default, for none.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>
    /// The address under which the pages about the rules lie, ending in a slash: the page of AUD001 is <c>AUD001.md</c> there. Null, the
    /// default, for no links.
    /// </summary>
    public Uri? RulePages { get; init; }
}
