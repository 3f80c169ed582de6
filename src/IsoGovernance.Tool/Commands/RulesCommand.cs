using System.CommandLine;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Output.Json;
using IsoGovernance.Tool.Output.Text;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov rules</c>.</summary>
internal static class RulesCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var format = FormatOption.Make(language);
        var command = new Command("rules", CliTexts.Rules.In(language)) { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == OutputFormat.Json) RulesJson.Write(RuleTable.All, streams.Output);
            else RulesText.Write(RuleTable.All, streams.Output, parsed.GetValue(lang));
            return (int)ExitCode.Kept;
        });
        return command;
    }
}
