using System.CommandLine;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Tool.Output.Calendar;
using IsoGovernance.Tool.Output.Json;
using IsoGovernance.Tool.Output.Text;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov due FILE... --from DATE --until DATE</c>.</summary>
internal static class DueCommand
{
    private const string Format = "--format";

    private enum DueFormat
    {
        Text,
        Json,
        Ics,
    }

    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var files = FilesArgument.Make(language);
        var from = DateOption.Make("--from", CliTexts.DueFrom, language);
        var until = DateOption.Make("--until", CliTexts.DueUntil, language);
        var format = FormatOf(language);
        var output = OutputOption.Make(language);
        var strict = StrictOption.Make(language);
        var settings = SettingsOption.Make(language);
        var command = new Command("due", CliTexts.Due.In(language)) { files, from, until, format, output, strict, settings };
        command.SetAction(parsed =>
        {
            var names = parsed.GetRequiredValue(files);
            var (first, last) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(until));
            if (last < first) throw new ToolFault(CliTexts.UntilBeforeFrom);
            var target = OutputOption.Target(parsed.GetValue(output), names, parsed.GetValue(settings));
            var assessor = SettingsOption.AssessorOf(parsed.GetValue(settings), streams, parsed.GetValue(lang));
            var assessed = FilesArgument.Assess(assessor, names, first, StrictOption.Of(parsed.GetValue(strict)), streams.Input, last);
            OutputOption.Write(target, streams, writer => Write(assessed, writer, parsed.GetValue(format), parsed.GetValue(lang)));
            if (assessed.IsBroken) streams.Tell(FilesArgument.Unread(names).In(parsed.GetValue(lang)));
            return (int)CodeOf(assessed);
        });
        return command;
    }

    private static Option<DueFormat> FormatOf(Language language) => new(Format)
    {
        Description = CliTexts.DueFormat.In(language),
        HelpName = "text|json|ics",
        DefaultValueFactory = _ => DueFormat.Text,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (text == "json") return DueFormat.Json;
            if (text == "ics") return DueFormat.Ics;
            if (text != "text") result.AddError(CliTexts.NotAmong(Format, text, "text, json, ics").In(language));
            return DueFormat.Text;
        },
    };

    private static void Write(AssessedRegister assessed, StreamWriter output, DueFormat format, Language language)
    {
        switch (format)
        {
            case DueFormat.Json: DueDatesJson.Write(assessed, output, language); break;
            case DueFormat.Ics: DueDatesCalendar.Write(assessed, output, language); break;
            default: DueDatesText.Write(assessed, output, language); break;
        }
    }

    // What is overdue is told and is no fault; findings are those of an assessment.
    private static ExitCode CodeOf(AssessedRegister assessed)
    {
        if (assessed.IsBroken || assessed.Report.DueDates!.Errors.Count > 0) return ExitCode.Fault;
        return assessed.HasLoss ? ExitCode.Broken : ExitCode.Kept;
    }
}
