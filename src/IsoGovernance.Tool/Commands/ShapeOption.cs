using System.CommandLine;
using IsoGovernance.Json;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--to document|lines</c>.</summary>
internal static class ShapeOption
{
    public static Option<RegisterShape?> Make(Language language) => new("--to")
    {
        Description = CliTexts.To.In(language),
        HelpName = "document|lines",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (text is "document") return RegisterShape.Document;
            if (text is "lines") return RegisterShape.Lines;
            result.AddError(CliTexts.NotAmong("--to", text, "document, lines").In(language));
            return null;
        },
    };
}
