using System;
using System.CommandLine;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--rule-pages URL</c>.</summary>
internal static class RulePagesOption
{
    private const string Name = "--rule-pages";

    public static Option<Uri?> Make(Language language) => new(Name)
    {
        Description = CliTexts.RulePages.In(language),
        HelpName = "URL",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var isAddress = Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var pages);
            if (isAddress && (pages!.Scheme is "https" or "http")) return pages;
            result.AddError(CliTexts.NotAnAddress(text).In(language));
            return null;
        },
    };
}
