using System.Text;
using IsoGovernance.Rules;
using static IsoGovernance.Tool.Output.Rules.MarkdownText;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>What is told about a rule, as a Markdown page in both languages. The same rule gives the same page everywhere.</summary>
internal static class RuleMarkdown
{
    public static string Of(Rule rule)
    {
        var page = new StringBuilder();
        var title = rule.Text.Title;
        page.Append("# ").Append(rule.Descriptor.Code).Append(": ").Append(Escaped(title.Vietnamese)).Append('\n');
        page.Append(Escaped(title.English)).Append("\n\n");
        page.Append("| | |\n|---|---|\n");
        foreach (var (name, value) in RuleFacts.Of(rule.Descriptor))
        {
            page.Append("| ").Append(Both(name)).Append(" | ").Append(Both(value)).Append(" |\n");
        }
        foreach (var section in RuleSections.Of(rule)) Append(page, section);
        return page.ToString();
    }

    private static void Append(StringBuilder page, RuleSection section)
    {
        page.Append("\n## ").Append(section.Heading.Vietnamese).Append(" / ").Append(section.Heading.English).Append('\n');
        if (section.IsList) page.Append('\n');
        foreach (var item in section.Items)
        {
            if (section.IsList) page.Append("- ").Append(Escaped(item.Vietnamese)).Append(" — ").Append(Escaped(item.English)).Append('\n');
            else page.Append('\n').Append(Escaped(item.Vietnamese)).Append("\n\n").Append(Escaped(item.English)).Append('\n');
        }
    }

    private static string Both(LocalizedText text) =>
        text.Vietnamese == text.English ? Escaped(text.Vietnamese) : Escaped(text.Vietnamese) + " / " + Escaped(text.English);
}
