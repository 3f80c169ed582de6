using System;
using System.CommandLine;
using System.IO;
using System.IO.Compression;
using System.Linq;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Tool.Output.Text;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov convert IN OUT</c>.</summary>
internal static class ConvertCommand
{
    private const string Gzip = ".gz";

    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var from = new Argument<string>("IN") { Description = CliTexts.File.In(language) };
        var to = new Argument<string>("OUT") { Description = CliTexts.ConvertTo.In(language) };
        var shape = ShapeOption.Make("--to", CliTexts.To, language);
        var strict = StrictOption.Make(language);
        var command = new Command("convert", CliTexts.Convert.In(language)) { from, to, shape, strict };
        command.SetAction(parsed =>
        {
            string source = parsed.GetRequiredValue(from), target = parsed.GetRequiredValue(to);
            var document = Read(source, StrictOption.Of(parsed.GetValue(strict)), streams.Input);
            // Of a workbook that is none there is nothing to write.
            var isWritten = !document.IsBroken || !SpreadsheetFile.IsOne(source);
            var unwritten = isWritten ? Write(document, parsed.GetValue(shape), target, streams, parsed.GetValue(lang)) : default;
            return (int)Tell(source, document, target, unwritten, streams, parsed.GetValue(lang));
        });
        return command;
    }

    private static RegisterDocument Read(string name, ReadOptions options, Stream stdin)
    {
        if (SpreadsheetFile.IsOne(name)) return SpreadsheetFile.Read(name, options);
        var input = InputFile.Open(name, stdin);
        try
        {
            return InputFile.Reading(name, () => RegisterDocument.ReadAsync(input.Stream, options).GetAwaiter().GetResult());
        }
        finally
        {
            if (input.Stream != stdin) input.Stream.Dispose();
        }
    }

    private static RegisterShape ShapeOf(string target)
    {
        var name = target.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase) ? target[..^Gzip.Length] : target;
        return Path.GetExtension(name).ToUpperInvariant() is ".JSONL" or ".NDJSON" ? RegisterShape.Lines : RegisterShape.Document;
    }

    private static ValueList<ReadProblem> Write(RegisterDocument document, RegisterShape? asked, string target, Streams streams, Language language)
    {
        if (SpreadsheetFile.IsOne(target)) return SpreadsheetFile.Write(document, target, language);
        Write(document, asked ?? ShapeOf(target), target, streams);
        return default;
    }

    private static void Write(RegisterDocument document, RegisterShape shape, string target, Streams streams)
    {
        if (target == InputFile.StandardInput)
        {
            streams.Output.Flush();
            RegisterWriter.Write(document, shape, streams.Output.BaseStream);
            return;
        }
        try
        {
            using var file = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None);
            if (!target.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase)) RegisterWriter.Write(document, shape, file);
            else
            {
                using var packed = new GZipStream(file, CompressionLevel.Optimal);
                RegisterWriter.Write(document, shape, packed);
            }
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Writing(target, fault), fault);
        }
    }

    // The result goes to standard output, so what was wrong goes to standard error.
    private static ExitCode Tell(
        string source, RegisterDocument document, string target, ValueList<ReadProblem> unwritten, Streams streams, Language language)
    {
        var problems = document.ProblemsOf(source).Concat(unwritten.Select(problem => problem with { Source = target }));
        ProblemsText.Write(new TextPage(streams.Error), new ReportTexts(language), ValueList.From(problems), document.ProblemsNotListed);
        if (document.IsBroken)
        {
            streams.Tell((SpreadsheetFile.IsOne(source) ? CliTexts.Unreadable(source) : CliTexts.BrokenSyntax(source)).In(language));
            return ExitCode.Fault;
        }
        if (!document.HasLoss && unwritten.Count == 0) return ExitCode.Kept;
        streams.Tell(CliTexts.LostInConversion(source).In(language));
        return ExitCode.Broken;
    }
}
