using System.CommandLine;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov template OUT.xlsx</c>.</summary>
internal static class TemplateCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var to = new Argument<string>("OUT.xlsx") { Description = CliTexts.TemplateTo.In(language) };
        var command = new Command("template", CliTexts.Template.In(language)) { to };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(to);
            SpreadsheetFile.WriteTemplate(target, parsed.GetValue(lang));
            streams.Output.WriteLine(Printable.Of(CliTexts.TemplateWritten(target).In(parsed.GetValue(lang))));
            return (int)ExitCode.Kept;
        });
        return command;
    }
}
