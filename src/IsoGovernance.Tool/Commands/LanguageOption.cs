using System;
using System.CommandLine;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary><c>--lang</c>, which also decides the language of help and of usage errors, before anything is parsed.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";
    private const string Choices = "vi, en";

    public static Option<Language> Make(Language language) => new(Name)
    {
        Description = CliTexts.Lang.In(language),
        HelpName = "vi|en",
        Recursive = true,
        DefaultValueFactory = _ => Language.Vietnamese,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Named(text) is { } named) return named;
            result.AddError(CliTexts.NotAmong(Name, text, Choices).In(language));
            return language;
        },
    };

    /// <summary>The language that the arguments ask for; Vietnamese where they ask for none that is known.</summary>
    public static Language Requested(string[] args)
    {
        for (var i = 0; i < args.Length && args[i] != "--"; i++)
        {
            var value = args[i] == Name && i + 1 < args.Length ? args[i + 1] : ValueWithin(args[i]);
            if (value is not null && Named(value) is { } language) return language;
        }
        return Language.Vietnamese;
    }

    private static string? ValueWithin(string argument) =>
        argument.StartsWith(Name + "=", StringComparison.Ordinal) || argument.StartsWith(Name + ":", StringComparison.Ordinal)
            ? argument[(Name.Length + 1)..]
            : null;

    private static Language? Named(string text) => text switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => null,
    };
}
