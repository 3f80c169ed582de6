using System.CommandLine;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--color auto|always|never</c>.</summary>
internal static class ColourOption
{
    private const string Name = "--color";

    /// <summary>True for always, false for never, null for where the output is a terminal that shows colours.</summary>
    public static Option<bool?> Make(Language language) => new(Name)
    {
        Description = CliTexts.Colour.In(language),
        HelpName = "auto|always|never",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (text is "always") return true;
            if (text is "never") return false;
            if (text is not "auto") result.AddError(CliTexts.NotAmong(Name, text, "auto, always, never").In(language));
            return null;
        },
    };
}
