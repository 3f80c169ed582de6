using System.CommandLine;
using System.IO;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Tool.Output;
using IsoGovernance.Tool.Output.Json;
using IsoGovernance.Tool.Output.Text;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov assess FILE --as-of DATE</c>.</summary>
internal static class AssessCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var file = new Argument<string>("FILE") { Description = CliTexts.File.In(language) };
        var asOf = DateOption.Make(language);
        var format = FormatOption.Make(language);
        var command = new Command("assess", CliTexts.Assess.In(language)) { file, asOf, format };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var document = RegisterDocument.Read(InputFile.Read(name, streams.Input));
            var day = parsed.GetRequiredValue(asOf);
            var report = ComplianceAssessor.Default.Assess(document.Register, day, document.Lost, document.Digest);
            var assessed = new AssessedDocument(name, document, report);
            Write(assessed, streams.Output, parsed.GetValue(format), parsed.GetValue(lang));
            if (document.IsBroken) streams.Tell(CliTexts.BrokenSyntax(name).In(parsed.GetValue(lang)));
            return (int)assessed.Verdict;
        });
        return command;
    }

    private static void Write(AssessedDocument assessed, StreamWriter output, OutputFormat format, Language language)
    {
        if (format == OutputFormat.Json) AssessmentJson.Write(assessed, output, language);
        else AssessmentText.Write(assessed, output, language);
    }
}
