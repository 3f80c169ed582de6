using System.CommandLine;
using System.CommandLine.Help;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary>The commands of the tool, with texts in one language.</summary>
internal static class CommandTree
{
    public static RootCommand Make(Streams streams, Language language)
    {
        var lang = LanguageOption.Make(language);
        var root = new RootCommand(CliTexts.Tool.In(language));
        root.Directives.Clear();
        foreach (var option in root.Options) Describe(option, language);
        root.Options.Add(lang);
        root.Subcommands.Add(AssessCommand.Make(streams, lang, language));
        root.Subcommands.Add(SummaryCommand.Make(streams, lang, language));
        root.Subcommands.Add(DiffCommand.Make(streams, lang, language));
        root.Subcommands.Add(DueCommand.Make(streams, lang, language));
        root.Subcommands.Add(ConvertCommand.Make(streams, lang, language));
        root.Subcommands.Add(TemplateCommand.Make(streams, lang, language));
        root.Subcommands.Add(RulesCommand.Make(streams, lang, language));
        root.Subcommands.Add(ExplainCommand.Make(streams, lang, language));
        root.Subcommands.Add(SchemaCommand.Make(streams, language));
        root.Subcommands.Add(DocsCommand.Make(streams, lang, language));
        return root;
    }

    private static void Describe(Option option, Language language)
    {
        if (option is HelpOption)
        {
            option.Description = CliTexts.Help.In(language);
            option.Action = new HelpPage(language);
        }
        else option.Description = CliTexts.Version.In(language);
    }
}
