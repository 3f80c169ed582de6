using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Tool.Output;
using IsoGovernance.Tool.Output.Json;
using IsoGovernance.Tool.Output.Text;
using IsoGovernance.Tool.Texts;
using NodaTime;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov assess FILE... --as-of DATE</c>.</summary>
internal static class AssessCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var files = FilesOf(language);
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
            var assessed = Assess(assessor, names, parsed.GetRequiredValue(asOf), StrictOption.Of(parsed.GetValue(strict)), streams.Input);
            Write(assessed, streams.Output, parsed.GetValue(format), parsed.GetValue(lang));
            if (assessed.IsBroken) streams.Tell(Unread(names).In(parsed.GetValue(lang)));
            return (int)Verdict.Of(assessed, parsed.GetValue(failOn));
        });
        return command;
    }

    public static Argument<string[]> FilesOf(Language language)
    {
        var files = new Argument<string[]>("FILE") { Description = CliTexts.Files.In(language), Arity = ArgumentArity.OneOrMore };
        // An argument that takes many values would take a misspelt option for one.
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError(UsageTexts.NotUnderstood(token.Value).In(language));
            }
        });
        return files;
    }

    public static LocalizedText Unread(string[] names)
    {
        var all = string.Join(", ", names);
        return Array.Exists(names, SpreadsheetFile.IsOne) ? CliTexts.Unreadable(all) : CliTexts.BrokenSyntax(all);
    }

    public static AssessedRegister Assess(
        ComplianceAssessor assessor, string[] names, LocalDate asOf, ReadOptions options, Stream stdin, LocalDate? dueUntil = null)
    {
        if (Array.Find(names, SpreadsheetFile.IsOne) is { } book)
        {
            if (names.Length > 1) throw new ToolFault(CliTexts.OneBook(book));
            return SpreadsheetFile.Read(book, options).Assess(assessor, asOf, book, dueUntil);
        }
        var inputs = new List<RegisterInput>();
        try
        {
            foreach (var name in names) inputs.Add(InputFile.Open(name, stdin));
            return InputFile.Reading(string.Join(", ", names), () =>
                assessor.AssessAsync(inputs, asOf, options, Environment.ProcessorCount, dueUntil).GetAwaiter().GetResult());
        }
        finally
        {
            foreach (var input in inputs.Where(input => input.Stream != stdin)) input.Stream.Dispose();
        }
    }

    private static void Write(AssessedRegister assessed, StreamWriter output, OutputFormat format, Language language)
    {
        if (format == OutputFormat.Json) AssessmentJson.Write(assessed, output, language);
        else AssessmentText.Write(assessed, output, language);
    }
}
