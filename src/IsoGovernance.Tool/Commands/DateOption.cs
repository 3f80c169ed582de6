using System.CommandLine;
using IsoGovernance.Tool.Texts;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Tool.Commands;

/// <summary>A day, such as <c>--as-of</c>: required, because the tool has no clock and a result must be repeatable.</summary>
internal static class DateOption
{
    public static Option<LocalDate> Make(string name, LocalizedText description, Language language) => new(name)
    {
        Description = description.In(language),
        HelpName = "YYYY-MM-DD",
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)) return date;
            result.AddError(CliTexts.NotADate(text).In(language));
            return default;
        },
    };
}
