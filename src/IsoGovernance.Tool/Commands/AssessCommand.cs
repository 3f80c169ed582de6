using System;
using System.CommandLine;
using System.IO;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting;
using IsoGovernance.Tool.Output;
using IsoGovernance.Tool.Texts;
using NodaTime;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov assess FILE... --as-of DATE</c>.</summary>
internal static class AssessCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var files = FilesArgument.Make(language);
        var asOf = DateOption.Make("--as-of", CliTexts.AsOf, language);
        var format = ReportFormatOption.Make(language);
        var output = OutputOption.Make(language);
        var colour = ColourOption.Make(language);
        var pages = RulePagesOption.Make(language);
        var strict = StrictOption.Make(language);
        var settings = SettingsOption.Make(language);
        var failOn = FailOnOption.Make(language);
        var progress = ProgressOption.Make(language);
        var explain = new Option<bool>("--explain") { Description = CliTexts.ExplainFindings.In(language) };
        var command = new Command("assess", CliTexts.Assess.In(language)) { files, asOf, format, output, colour, pages, strict, settings, failOn, explain, progress };
        command.SetAction(parsed =>
        {
            var names = parsed.GetRequiredValue(files);
            var target = OutputOption.Target(parsed.GetValue(output), names, parsed.GetValue(settings));
            var assessor = SettingsOption.AssessorOf(parsed.GetValue(settings), streams, parsed.GetValue(lang));
            if (parsed.GetValue(explain)) assessor = new ComplianceAssessor(assessor.Options with { Explain = true });
            var shown = ProgressOption.Shown(parsed.GetValue(progress), streams.ShowsProgress);
            var (day, form) = (parsed.GetRequiredValue(asOf), parsed.GetValue(format));
            var assessed = Watched(
                watch => FilesArgument.Assess(assessor, names, day, StrictOption.Of(parsed.GetValue(strict)), streams.Input, DueUntil(day, form), watch),
                size => new ProgressView(streams.Error, shown, size, parsed.GetValue(lang), TimeProvider.System));
            if (assessed is null)
            {
                streams.Tell(ProgressTexts.StoppedEarly.In(parsed.GetValue(lang)));
                return (int)ExitCode.Interrupted;
            }
            var options = new ReportOptions
            {
                Language = parsed.GetValue(lang),
                Colour = ColourOption.Shows(parsed.GetValue(colour), streams.ShowsColours && target is null),
                ToolVersion = typeof(AssessCommand).Assembly.GetName().Version!.ToString(3),
                RulePages = parsed.GetValue(pages),
            };
            OutputOption.Write(target, streams, writer => Write(assessed, form, writer, options));
            if (assessed.Report.IsIncomplete) streams.Tell(ProgressTexts.Stopped.In(parsed.GetValue(lang)));
            if (assessed.IsBroken) streams.Tell(FilesArgument.Unread(names).In(parsed.GetValue(lang)));
            return (int)Verdict.Of(assessed, parsed.GetValue(failOn));
        });
        return command;
    }

    /// <summary>Assesses, shows how far it is, and lets Ctrl+C end it.</summary>
    /// <returns>What was assessed; null where Ctrl+C came before anything was.</returns>
    private static AssessedRegister? Watched(Func<Func<long?, AssessmentWatch>, AssessedRegister> assess, Func<long?, ProgressView> show)
    {
        ProgressView? view = null;
        Interruption? interruption = null;
        try
        {
            return assess(size => new AssessmentWatch { Progress = view = show(size), Stop = (interruption = new Interruption()).Token });
        }
        catch (OperationCanceledException) when (interruption?.Token.IsCancellationRequested == true)
        {
            return null;
        }
        finally
        {
            view?.Clear();
            interruption?.Dispose();
        }
    }

    // The page shows what falls due in the year after the assessment date.
    private static LocalDate? DueUntil(LocalDate day, ReportFormat format) =>
        format != ReportFormat.Html ? null : day > LocalDate.MaxIsoValue.PlusYears(-1) ? LocalDate.MaxIsoValue : day.PlusYears(1).PlusDays(-1);

    private static void Write(AssessedRegister assessed, ReportFormat format, StreamWriter output, ReportOptions options)
    {
        output.Flush();
        ReportWriter.Write(assessed, format, output.BaseStream, options);
    }
}
