using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Output.Rules;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>isogov docs DIR</c>, for those who publish the rules: one page a rule. It deletes nothing.</summary>
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
            Attempt(name, () => Directory.CreateDirectory(name));
            foreach (var rule in RuleTable.All) WritePage(name, rule);
            var count = RuleTable.All.Count.ToString(CultureInfo.InvariantCulture);
            streams.Output.WriteLine(Printable.Of(CliTexts.PagesWritten(count, name).In(parsed.GetValue(lang))));
            return (int)ExitCode.Kept;
        });
        return command;
    }

    private static void WritePage(string directory, Rule rule)
    {
        var path = Path.Combine(directory, rule.Descriptor.Code + ".md");
        Attempt(path, () => File.WriteAllText(path, RuleMarkdown.Of(rule)));
    }

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
