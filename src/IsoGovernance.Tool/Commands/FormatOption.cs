using System.CommandLine;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary>The forms of a result.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}

/// <summary><c>--format</c>.</summary>
internal static class FormatOption
{
    private const string Name = "--format";

    public static Option<OutputFormat> Make(Language language) => new(Name)
    {
        Description = CliTexts.Format.In(language),
        HelpName = "text|json",
        DefaultValueFactory = _ => OutputFormat.Text,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (text == "json") return OutputFormat.Json;
            if (text != "text") result.AddError(CliTexts.NotAmong(Name, text, "text, json").In(language));
            return OutputFormat.Text;
        },
    };
}
