using System.IO;
using System.Linq;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Output.Text;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>What is told about a rule, for the terminal, in one language.</summary>
internal static class RuleExplanation
{
    public static void Write(Rule rule, TextWriter output, Language language)
    {
        var page = new TextPage(output);
        page.Wrapped(rule.Descriptor.Code + ": " + rule.Text.Title.In(language));
        page.Line();
        var facts = RuleFacts.Of(rule.Descriptor).ToList();
        var width = facts.Max(fact => fact.Name.In(language).Length);
        foreach (var (name, value) in facts) page.Wrapped(value.In(language), hang: width + 4, label: "  " + name.In(language));
        foreach (var section in RuleSections.Of(rule))
        {
            page.Heading(section.Heading.In(language));
            foreach (var item in section.Items)
            {
                if (section.IsList) page.Wrapped(item.In(language), hang: 2, label: "-");
                else page.Wrapped(item.In(language));
            }
        }
    }
}
