using System;
using System.CommandLine;
using System.IO;
using System.IO.Compression;
using IsoGovernance.Json;
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
            Write(document, parsed.GetValue(shape) ?? ShapeOf(target), target, streams);
            return (int)Tell(source, document, streams, parsed.GetValue(lang));
        });
        return command;
    }

    private static RegisterDocument Read(string name, ReadOptions options, Stream stdin)
    {
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
    private static ExitCode Tell(string source, RegisterDocument document, Streams streams, Language language)
    {
        ProblemsText.Write(new TextPage(streams.Error), new ReportTexts(language), document.ProblemsOf(source), document.ProblemsNotListed);
        if (document.IsBroken)
        {
            streams.Tell(CliTexts.BrokenSyntax(source).In(language));
            return ExitCode.Fault;
        }
        if (!document.HasLoss) return ExitCode.Kept;
        streams.Tell(CliTexts.LostInConversion(source).In(language));
        return ExitCode.Broken;
    }
}
