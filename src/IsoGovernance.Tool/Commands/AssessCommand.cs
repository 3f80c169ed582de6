using System.CommandLine;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Tool.Output;
using IsoGovernance.Tool.Output.Json;
using IsoGovernance.Tool.Output.Text;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov assess FILE... --as-of DATE</c>.</summary>
internal static class AssessCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var files = FilesArgument.Make(language);
        var asOf = DateOption.Make("--as-of", CliTexts.AsOf, language);
        var format = FormatOption.Make(language);
        var strict = StrictOption.Make(language);
        var settings = SettingsOption.Make(language);
        var failOn = FailOnOption.Make(language);
        var command = new Command("assess", CliTexts.Assess.In(language)) { files, asOf, format, strict, settings, failOn };
        command.SetAction(parsed =>
        {
            var names = parsed.GetRequiredValue(files);
            var assessor = SettingsOption.AssessorOf(parsed.GetValue(settings), streams, parsed.GetValue(lang));
            var assessed = FilesArgument.Assess(assessor, names, parsed.GetRequiredValue(asOf), StrictOption.Of(parsed.GetValue(strict)), streams.Input);
            Write(assessed, streams.Output, parsed.GetValue(format), parsed.GetValue(lang));
            if (assessed.IsBroken) streams.Tell(FilesArgument.Unread(names).In(parsed.GetValue(lang)));
            return (int)Verdict.Of(assessed, parsed.GetValue(failOn));
        });
        return command;
    }

    private static void Write(AssessedRegister assessed, StreamWriter output, OutputFormat format, Language language)
    {
        if (format == OutputFormat.Json) AssessmentJson.Write(assessed, output, language);
        else AssessmentText.Write(assessed, output, language);
    }
}
