using System.CommandLine;
using IsoGovernance.Tool.Texts;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--as-of</c>: required, because the tool has no clock and a result must be repeatable.</summary>
internal static class DateOption
{
    public static Option<LocalDate> Make(Language language) => new("--as-of")
    {
        Description = CliTexts.AsOf.In(language),
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
