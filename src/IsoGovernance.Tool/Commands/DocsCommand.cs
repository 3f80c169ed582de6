using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Output.Rules;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov docs DIR</c>, for those who publish the rules: a page about each in DIR/rules, and the law map. It deletes nothing.</summary>
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
            var rules = Path.Combine(name, "rules");
            Attempt(rules, () => Directory.CreateDirectory(rules));
            foreach (var rule in RuleTable.All) Write(Path.Combine(rules, rule.Descriptor.Code + ".md"), RuleMarkdown.Of(rule));
            Write(Path.Combine(name, "law-map.md"), LawMapMarkdown.Page);
            var count = (RuleTable.All.Count + 1).ToString(CultureInfo.InvariantCulture);
            streams.Output.WriteLine(Printable.Of(CliTexts.PagesWritten(count, name).In(parsed.GetValue(lang))));
            return (int)ExitCode.Kept;
        });
        return command;
    }

    private static void Write(string path, string page) => Attempt(path, () => File.WriteAllText(path, page));

    private static void Attempt(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception fault) when (FileFaults.IsOne(fault))
        {
            throw new ToolFault(FileFaults.Writing(path, fault), fault);
        }
    }
}
