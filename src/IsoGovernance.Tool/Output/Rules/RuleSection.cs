using System.Collections.Generic;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>A part of what is told about a rule: a heading over a paragraph, or over a list.</summary>
internal sealed record RuleSection(LocalizedText Heading, IReadOnlyList<LocalizedText> Items, bool IsList)
{
    public static RuleSection Paragraph(LocalizedText heading, LocalizedText text) => new(heading, [text], IsList: false);

    public static RuleSection List(LocalizedText heading, IReadOnlyList<LocalizedText> items) => new(heading, items, IsList: true);
}
