using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Tool.Texts;
using NodaTime;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>FILE...</c>: the register that a command judges, in one file or in parts.</summary>
internal static class FilesArgument
{
    public static Argument<string[]> Make(Language language)
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

    // Nobody knows how much will come from standard input or a pipe.
    private static long? LengthOf(List<RegisterInput> inputs, Stream stdin) =>
        inputs.TrueForAll(input => input.Stream != stdin && input.Stream.CanSeek) ? inputs.Sum(input => input.Stream.Length) : null;

    public static LocalizedText Unread(string[] names)
    {
        var all = string.Join(", ", names);
        return Array.Exists(names, SpreadsheetFile.IsOne) ? CliTexts.Unreadable(all) : CliTexts.BrokenSyntax(all);
    }

    public static AssessedRegister Assess(
        ComplianceAssessor assessor, string[] names, LocalDate asOf, ReadOptions options, Stream stdin, LocalDate? dueUntil = null,
        Func<long?, AssessmentWatch>? watch = null)
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
                assessor.AssessAsync(inputs, asOf, options, Environment.ProcessorCount, dueUntil, watch?.Invoke(LengthOf(inputs, stdin))).GetAwaiter().GetResult());
        }
        finally
        {
            foreach (var input in inputs.Where(input => input.Stream != stdin)) input.Stream.Dispose();
        }
    }
}
