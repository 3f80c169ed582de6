using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Messages;

/// <summary>Puts a finding's arguments into its sentence, without a look at the machine's culture.</summary>
internal static class Sentence
{
    /// <summary>How many items of a list a sentence names.</summary>
    public const int ListedAtMost = 12;

    public static string Of(string template, ValueList<FindingArgument> arguments, Language language)
    {
        var text = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            if (open < 0) break;
            var close = template.IndexOf('}', open);
            if (close < 0) throw new FormatException("A placeholder is not closed: " + template);
            text.Append(template, at, open - at);
            text.Append(Written(Value(arguments, template.Substring(open + 1, close - open - 1)), language));
            at = close + 1;
        }
        return text.Append(template, at, template.Length - at).ToString();
    }

    /// <summary>The names that a template holds; null when a placeholder is not closed.</summary>
    public static HashSet<string>? Placeholders(string template)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var open = template.IndexOf('{'); open >= 0;)
        {
            var close = template.IndexOf('}', open);
            if (close < 0) return null;
            names.Add(template.Substring(open + 1, close - open - 1));
            open = template.IndexOf('{', close);
        }
        return names;
    }

    private static object? Value(ValueList<FindingArgument> arguments, string name)
    {
        foreach (var argument in arguments.Items)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal)) return argument.Value;
        }
        throw new FormatException("No argument is named " + name + ".");
    }

    public static string Written(object? value, Language language) => value switch
    {
        null => language == Language.Vietnamese ? "(không ghi)" : "(not recorded)",
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => language == Language.Vietnamese
            ? number.ToString(CultureInfo.InvariantCulture).Replace('.', ',')
            : number.ToString(CultureInfo.InvariantCulture),
        LocalDate date => LocalizedFormat.Date(date, language),
        Ratio ratio => LocalizedFormat.Percent(ratio, language),
        EditionItem item => item.Text.In(language),
        ValueList<string> texts => Listed(texts, ", ", language),
        // What an item is may hold a comma.
        ValueList<EditionItem> items => Listed(Array.ConvertAll(items.Items, item => item.Text.In(language)), "; ", language),
        _ => throw new FormatException("No argument is written as " + value.GetType().Name + "."),
    };

    private static string Listed(ValueList<string> texts, string comma, Language language)
    {
        if (texts.Count == 0) return language == Language.Vietnamese ? "không có" : "none";
        var text = new StringBuilder();
        for (var i = 0; i < texts.Count && i < ListedAtMost; i++) text.Append(i == 0 ? "" : comma).Append(texts[i]);
        if (texts.Count <= ListedAtMost) return text.ToString();
        var more = (texts.Count - ListedAtMost).ToString(CultureInfo.InvariantCulture);
        return text.Append(language == Language.Vietnamese ? " và " : " and ").Append(more)
            .Append(language == Language.Vietnamese ? " mục khác" : " more").ToString();
    }
}
