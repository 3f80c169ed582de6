using System;
using System.CommandLine;
using System.Linq;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Output.Rules;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov explain CODE</c>.</summary>
internal static class ExplainCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var code = new Argument<string>("CODE") { Description = CliTexts.Code.In(language) };
        var command = new Command("explain", CliTexts.Explain.In(language)) { code };
        command.SetAction(parsed =>
        {
            RuleExplanation.Write(Find(parsed.GetRequiredValue(code)), streams.Output, parsed.GetValue(lang));
            return (int)ExitCode.Kept;
        });
        return command;
    }

    private static Rule Find(string code)
    {
        foreach (var rule in RuleTable.All)
        {
            if (string.Equals(rule.Descriptor.Code, code.Trim(), StringComparison.OrdinalIgnoreCase)) return rule;
        }
        var nearest = NearestCodes.To(code, RuleTable.All.Select(rule => rule.Descriptor.Code));
        throw new ToolFault(CliTexts.UnknownCode(code, string.Join(", ", nearest)));
    }
}
