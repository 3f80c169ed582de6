using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Rules;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>What is told about a rule, in order: the one definition for the terminal and for the pages.</summary>
internal static class RuleSections
{
    public static IEnumerable<RuleSection> Of(Rule rule)
    {
        var text = rule.Text;
        yield return RuleSection.Paragraph(new("Yêu cầu", "What it demands"), text.Demand);
        yield return Law(rule.Descriptor);
        yield return RuleSection.Paragraph(new("Áp dụng cho", "Whom it concerns, since when"), text.Scope);
        yield return RuleSection.Paragraph(new("Ví dụ vi phạm", "What breaks it"), text.Example);
        yield return RuleSection.Paragraph(new("Cách khắc phục", "How to put it right"), text.Remedy);
        yield return RuleSection.Paragraph(new("Không đánh giá", "What it does not judge"), text.NotJudged);
        var numbers = rule.Descriptor.Parameters.SelectMany(ParameterLines.Of);
        var readings = rule.Descriptor.Interpretations.Select(ReadingLines.Of);
        LocalizedText[] lines = [.. numbers, .. readings];
        if (lines.Length > 0) yield return RuleSection.List(new("Tham số và cách hiểu", "Numbers and readings"), lines);
    }

    private static RuleSection Law(RuleDescriptor rule)
    {
        var heading = new LocalizedText("Căn cứ", "Law");
        return rule.Citations.Count > 0
            ? RuleSection.List(heading, rule.Citations.Select(citation => citation.Text).ToList())
            : RuleSection.Paragraph(heading, new(
                "Quy tắc về chất lượng dữ liệu của sổ, không dẫn điều khoản nào.",
                "A rule about the quality of the register's data; it cites no provision."));
    }
}
