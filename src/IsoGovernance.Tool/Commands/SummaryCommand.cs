using System.CommandLine;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Json;
using IsoGovernance.Tool.Output.Json;
using IsoGovernance.Tool.Output.Text;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov summary FILE... --as-of DATE</c>.</summary>
internal static class SummaryCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var files = FilesArgument.Make(language);
        var asOf = DateOption.Make("--as-of", CliTexts.AsOf, language);
        var trace = TraceOption(language);
        var format = FormatOption.Make(language);
        var output = OutputOption.Make(language);
        var settings = SettingsOption.Make(language);
        var command = new Command("summary", CliTexts.Summary.In(language)) { files, asOf, trace, format, output, settings };
        command.SetAction(parsed =>
        {
            var names = parsed.GetRequiredValue(files);
            var spoken = parsed.GetValue(lang);
            var target = OutputOption.Target(parsed.GetValue(output), names, parsed.GetValue(settings));
            var assessor = SettingsOption.AssessorOf(parsed.GetValue(settings), streams, spoken);
            var assessed = FilesArgument.Assess(assessor, names, parsed.GetRequiredValue(asOf), new ReadOptions(), streams.Input);
            if (assessed.IsBroken || assessed.Report.Summary is not { } summary)
            {
                streams.Tell(FilesArgument.Unread(names).In(spoken));
                return (int)ExitCode.Fault;
            }
            OutputOption.Write(target, streams, writer =>
            {
                if (parsed.GetValue(format) == OutputFormat.Json) SummaryJson.Write(assessed, summary, parsed.GetValue(trace), writer);
                else SummaryPage.Write(assessed, summary, parsed.GetValue(trace), writer, spoken);
            });
            return (int)(assessed.HasLoss ? ExitCode.Broken : ExitCode.Kept);
        });
        return command;
    }

    private static Option<string?> TraceOption(Language language)
    {
        var option = new Option<string?>("--trace") { Description = CliTexts.Trace.In(language), HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string?>();
            if (name is not null && SummaryFigures.Find(name) is null) result.AddError(CliTexts.NoSuchFigure(name).In(language));
        });
        return option;
    }
}
