using System.CommandLine;
using IsoGovernance.Json;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary>An option that takes a shape of the exchange format: <c>document|lines</c>.</summary>
internal static class ShapeOption
{
    public static Option<RegisterShape?> Make(string name, LocalizedText description, Language language) => new(name)
    {
        Description = description.In(language),
        HelpName = "document|lines",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (text is "document") return RegisterShape.Document;
            if (text is "lines") return RegisterShape.Lines;
            result.AddError(CliTexts.NotAmong(name, text, "document, lines").In(language));
            return null;
        },
    };
}
