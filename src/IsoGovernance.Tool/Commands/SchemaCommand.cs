using System.CommandLine;
using IsoGovernance.Json;
using IsoGovernance.Reporting;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Make(Streams streams, Language language)
    {
        var shape = ShapeOption.Make("--shape", CliTexts.SchemaShape, language);
        var report = new Option<bool>("--report") { Description = CliTexts.ReportSchema.In(language) };
        var command = new Command("schema", CliTexts.Schema.In(language)) { shape, report };
        command.SetAction(parsed =>
        {
            streams.Output.Flush();
            if (parsed.GetValue(report)) ReportSchema.Write(streams.Output.BaseStream);
            else RegisterSchema.Write(parsed.GetValue(shape) ?? RegisterShape.Document, streams.Output.BaseStream);
            return (int)ExitCode.Kept;
        });
        return command;
    }
}
