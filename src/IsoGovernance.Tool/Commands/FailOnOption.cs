using System.CommandLine;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--fail-on violation|warning|info</c>.</summary>
internal static class FailOnOption
{
    private const string Name = "--fail-on";

    public static Option<Severity> Make(Language language) => new(Name)
    {
        Description = CliTexts.FailOn.In(language),
        HelpName = "violation|warning|info",
        DefaultValueFactory = _ => Severity.Violation,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Coded<Severity>.Parse(text).Known is { } severity) return severity;
            result.AddError(CliTexts.NotAmong(Name, text, "violation, warning, info").In(language));
            return Severity.Violation;
        },
    };
}
