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
        var law = LawOption(language);
        var command = new Command("rules", CliTexts.Rules.In(language)) { format, law };
        command.SetAction(parsed =>
        {
            var rules = parsed.GetValue(law)?.Rules ?? RuleTable.All;
            if (parsed.GetValue(format) == OutputFormat.Json) RulesJson.Write(rules, streams.Output);
            else RulesText.Write(rules, streams.Output, parsed.GetValue(lang));
            return (int)ExitCode.Kept;
        });
        return command;
    }

    private static Option<LawPlace?> LawOption(Language language) => new("--law")
    {
        Description = CliTexts.Law.In(language),
        HelpName = "PROVISION",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (LawPlace.Parse(text) is { } place) return place;
            result.AddError(CliTexts.NotAProvision(text).In(language));
            return null;
        },
    };
}
