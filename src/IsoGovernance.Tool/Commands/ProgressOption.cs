using System.CommandLine;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary>How the progress of long work is shown.</summary>
internal enum ProgressChoice
{
    /// <summary>A bar on a terminal, and nothing elsewhere.</summary>
    Auto,
    Bar,
    Plain,
    None,
}

/// <summary><c>--progress auto|bar|plain|none</c>.</summary>
internal static class ProgressOption
{
    private const string Name = "--progress";

    public static Option<ProgressChoice> Make(Language language) => new(Name)
    {
        Description = ProgressTexts.Option.In(language),
        HelpName = "auto|bar|plain|none",
        DefaultValueFactory = _ => ProgressChoice.Auto,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            switch (text)
            {
                case "auto": return ProgressChoice.Auto;
                case "bar": return ProgressChoice.Bar;
                case "plain": return ProgressChoice.Plain;
                case "none": return ProgressChoice.None;
            }
            result.AddError(CliTexts.NotAmong(Name, text, "auto, bar, plain, none").In(language));
            return ProgressChoice.Auto;
        },
    };

    /// <summary>Auto decided: a bar where the error output is a terminal.</summary>
    public static ProgressChoice Shown(ProgressChoice choice, bool isTerminal) =>
        choice == ProgressChoice.Auto ? (isTerminal ? ProgressChoice.Bar : ProgressChoice.None) : choice;
}
