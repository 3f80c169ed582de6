using System.Collections.Generic;
using System.IO;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Text;

/// <summary>The rules as a table.</summary>
internal static class RulesText
{
    public static void Write(IEnumerable<Rule> rules, TextWriter output, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var table = isVietnamese
            ? new TextTable("Mã", "Mức độ", "Áp dụng cho", "Nội dung")
            : new TextTable("Code", "Severity", "Applies to", "Title");
        foreach (var rule in rules)
        {
            var descriptor = rule.Descriptor;
            table.Add(
                descriptor.Code,
                Words.Of(descriptor.Severity).In(language),
                Words.Of(descriptor.Applies).In(language),
                rule.Text.Title.In(language));
        }
        table.Write(new TextPage(output));
    }
}
