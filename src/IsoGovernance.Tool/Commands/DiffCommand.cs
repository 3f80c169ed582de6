using System.CommandLine;
using System.IO;
using IsoGovernance.Reporting;
using IsoGovernance.Reporting.Comparison;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov diff OLD NEW</c>.</summary>
internal static class DiffCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var before = new Argument<string>("OLD") { Description = DiffTexts.Old.In(language) };
        var after = new Argument<string>("NEW") { Description = DiffTexts.New.In(language) };
        var format = FormatOption.Make(language);
        var output = OutputOption.Make(language);
        var colour = ColourOption.Make(language);
        var failOn = FailOnOption.Make(language);
        var command = new Command("diff", DiffTexts.Diff.In(language)) { before, after, format, output, colour, failOn };
        command.SetAction(parsed =>
        {
            var (old, renewed) = (parsed.GetRequiredValue(before), parsed.GetRequiredValue(after));
            var target = OutputOption.Target(parsed.GetValue(output), [old, renewed], settings: null);
            var comparison = ReportComparison.Of(Read(old, streams), Read(renewed, streams));
            var options = new ReportOptions { Language = parsed.GetValue(lang), Colour = ColourOption.Shows(parsed.GetValue(colour), streams.ShowsColours && target is null) };
            var form = parsed.GetValue(format) == OutputFormat.Json ? ReportFormat.Json : ReportFormat.Text;
            OutputOption.Write(target, streams, writer =>
            {
                writer.Flush();
                ComparisonWriter.Write(comparison, form, writer.BaseStream, options);
            });
            return (int)(comparison.MayBeWorse(parsed.GetValue(failOn)) ? ExitCode.Broken : ExitCode.Kept);
        });
        return command;
    }

    private static SavedReport Read(string name, Streams streams)
    {
        var input = InputFile.Open(name, streams.Input).Stream;
        try
        {
            return SavedReport.Read(InputFile.Reading(name, () => Whole(input)), out var fault) ?? throw new ToolFault(DiffTexts.Unreadable(name, fault!));
        }
        finally
        {
            if (input != streams.Input) input.Dispose();
        }
    }

    private static byte[] Whole(Stream input)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
