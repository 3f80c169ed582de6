using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using IsoGovernance.Json;
using IsoGovernance.Reporting;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Output.Format;
using IsoGovernance.Tool.Output.Rules;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary>
/// <c>isogov docs DIR</c>, for those who publish the rules and the exchange format: a page about each rule in DIR/rules, the law map, the
/// fields of the format, and its schemas in DIR/schema. It deletes nothing.
/// </summary>
internal static class DocsCommand
{
    public static Command Make(Streams streams, Option<Language> lang, Language language)
    {
        var directory = new Argument<string>("DIR") { Description = CliTexts.Directory.In(language) };
        var command = new Command("docs", CliTexts.Docs.In(language)) { directory };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(directory);
            var pages = Pages().ToList();
            foreach (var (place, write) in pages) Write(Path.Combine(name, place), write);
            var count = pages.Count.ToString(CultureInfo.InvariantCulture);
            streams.Output.WriteLine(Printable.Of(CliTexts.PagesWritten(count, name).In(parsed.GetValue(lang))));
            return (int)ExitCode.Kept;
        });
        return command;
    }

    private static IEnumerable<(string Place, Action<Stream> Write)> Pages()
    {
        foreach (var rule in RuleTable.All) yield return (Path.Combine("rules", rule.Descriptor.Code + ".md"), Text(RuleMarkdown.Of(rule)));
        yield return ("law-map.md", Text(LawMapMarkdown.Page));
        yield return ("summary.md", Text(SummaryMarkdown.Page));
        yield return ("exchange-format-fields.md", Text(FieldsMarkdown.Page));
        yield return (Path.Combine("schema", "register.schema.json"), to => RegisterSchema.Write(RegisterShape.Document, to));
        yield return (Path.Combine("schema", "report.schema.json"), ReportSchema.Write);
        yield return (Path.Combine("schema", "register-line.schema.json"), to => RegisterSchema.Write(RegisterShape.Lines, to));
    }

    private static Action<Stream> Text(string page) => to => to.Write(Encoding.UTF8.GetBytes(page));

    private static void Write(string path, Action<Stream> write)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = File.Create(path);
            write(file);
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Writing(path, fault), fault);
        }
    }
}
