using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Commands;

/// <summary>Tells what is wrong with a command line. The parser's own texts follow the machine's language, so they are not used.</summary>
internal static class UsageErrors
{
    public static ExitCode Write(ParseResult parsed, Streams streams, Language language)
    {
        foreach (var token in parsed.UnmatchedTokens) streams.Tell(UsageTexts.NotUnderstood(token).In(language));
        var told = parsed.Errors.Select(fault => Text(fault, parsed, language)).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (var text in told) streams.Tell(text);
        streams.Tell(UsageTexts.SeeHelp(HelpPage.FullName(parsed.CommandResult.Command)).In(language));
        return ExitCode.Fault;
    }

    private static string? Text(ParseError fault, ParseResult parsed, Language language) => fault.SymbolResult switch
    {
        OptionResult option => Text(option, language) ?? fault.Message,
        ArgumentResult { Tokens.Count: 0 } argument => UsageTexts.ArgumentMissing(argument.Argument.Name).In(language),
        ArgumentResult => fault.Message,
        _ => parsed.UnmatchedTokens.Count == 0 ? UsageTexts.NoCommand.In(language) : null,
    };

    // With one value the parser was content, and the message is this tool's own.
    private static string? Text(OptionResult option, Language language) => option.Tokens.Count switch
    {
        0 when option.IdentifierToken is null => UsageTexts.OptionMissing(option.Option.Name + " " + option.Option.HelpName).In(language),
        0 => UsageTexts.ValueMissing(option.Option.Name).In(language),
        1 => null,
        _ => UsageTexts.TooManyValues(option.Option.Name).In(language),
    };
}
