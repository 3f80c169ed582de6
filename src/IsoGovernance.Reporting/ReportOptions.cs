using System;

namespace IsoGovernance.Reporting;

/// <summary>How a report is written. Everything has a default.</summary>
public sealed record ReportOptions
{
    /// <summary>The options that stand when none are given.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language of the texts; Vietnamese by default. An HTML page has both and shows this one first. Codes and the names of members are the same in both.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>Whether text is coloured by ANSI escape sequences; not by default. The other forms have no colour.</summary>
    public bool Colour { get; init; }

    /// <summary>The version of the tool, which a SARIF log names; null, the default, for none.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>
    /// The address that the pages about the rules lie under, with a slash at its end: the page of AUD001 is <c>AUD001.md</c> there. SARIF,
    /// Markdown and HTML link to them; null, the default, for no links.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public Uri? RulePages
    {
        get;
        init => field = value is { IsAbsoluteUri: false } ? throw new ArgumentException("The pages lie under an absolute address.", nameof(value)) : value;
    }
}
