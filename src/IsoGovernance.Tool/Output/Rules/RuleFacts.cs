using System.Collections.Generic;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>What is known of a rule in a few words each, in order.</summary>
internal static class RuleFacts
{
    public static IEnumerable<(LocalizedText Name, LocalizedText Value)> Of(RuleDescriptor rule)
    {
        yield return (new("Tên", "Name"), new(rule.Name, rule.Name));
        yield return (new("Mức độ", "Severity"), Words.Of(rule.Severity));
        yield return (new("Đối tượng", "Applies to"), Words.Of(rule.Applies));
        yield return (new("Ai đánh giá", "Judged by"), Words.Of(rule.Judged));
        yield return (new("Từ ngày", "From"), Words.Date(rule.From));
        yield return (new("Đến ngày", "Until"), Words.Date(rule.Until));
    }
}
