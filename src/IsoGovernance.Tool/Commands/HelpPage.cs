using System.CommandLine;
using System.CommandLine.Invocation;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Reporting.Text;
using IsoGovernance.Tool.Output.Text;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary>The help of a command, in the language asked for and not in the machine's.</summary>
internal sealed class HelpPage(Language language) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>The command as it is typed.</summary>
    public static string FullName(Command command) => command is RootCommand ? "isogov" : "isogov " + command.Name;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var page = new TextPage(parseResult.InvocationConfiguration.Output);
        page.Wrapped(command.Description ?? "");
        page.Line();
        page.Line(HelpTexts.Usage.In(language) + ": " + Usage(command));
        Table(page, HelpTexts.Commands, command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (Usage(sub), sub.Description ?? "")));
        Table(page, HelpTexts.Arguments, command.Arguments.Select(argument => (Name(argument), argument.Description ?? "")));
        Table(page, HelpTexts.Options, OptionsOf(command).Select(option => (Name(option), Description(option))));
        page.Line();
        page.Wrapped(HelpTexts.ExitCodes.In(language));
        return (int)ExitCode.Kept;
    }

    private static string Name(Argument argument) => argument.HelpName ?? argument.Name;

    private static string Name(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias[0] == '-').Prepend(option.Name));
        return option.HelpName is null ? names : names + " " + option.HelpName;
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return command.Options.Concat(inherited).Where(option => !option.Hidden);
    }

    private string Description(Option option) => option.Description + (option.Required ? HelpTexts.Required.In(language) : "");

    private string Usage(Command command)
    {
        var words = new List<string> { FullName(command) };
        if (command.Subcommands.Count > 0) words.Add(HelpTexts.CommandWord.In(language));
        words.AddRange(command.Arguments.Select(Name));
        words.AddRange(command.Options.Where(option => option.Required).Select(Name));
        words.Add(HelpTexts.OptionWord.In(language));
        return string.Join(' ', words);
    }

    private void Table(TextPage page, LocalizedText heading, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        page.Line();
        page.Line(heading.In(language) + ":");
        var width = all.Max(row => row.Name.Length);
        foreach (var (name, text) in all) page.Wrapped(text, hang: width + 4, label: "  " + name);
    }
}
