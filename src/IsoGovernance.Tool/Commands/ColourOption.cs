using System.CommandLine;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary>When text is coloured.</summary>
internal enum ColourChoice
{
    /// <summary>On a terminal that shows colours.</summary>
    Auto,
    Always,
    Never,
}

/// <summary><c>--color auto|always|never</c>.</summary>
internal static class ColourOption
{
    private const string Name = "--color";

    public static Option<ColourChoice> Make(Language language) => new(Name)
    {
        Description = CliTexts.Colour.In(language),
        HelpName = "auto|always|never",
        DefaultValueFactory = _ => ColourChoice.Auto,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (text == "always") return ColourChoice.Always;
            if (text == "never") return ColourChoice.Never;
            if (text != "auto") result.AddError(CliTexts.NotAmong(Name, text, "auto, always, never").In(language));
            return ColourChoice.Auto;
        },
    };

    public static bool Shows(ColourChoice choice, bool isTerminal) => choice == ColourChoice.Always || (choice == ColourChoice.Auto && isTerminal);
}
