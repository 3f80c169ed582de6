using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Tool.Texts;
using NodaTime;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>The values that the law sets for a number, each with its time.</summary>
/// <remarks>All of them: the tool has no clock to tell the current one.</remarks>
internal static class ParameterLines
{
    public static IEnumerable<LocalizedText> Of(LawParameter parameter) => parameter switch
    {
        LawParameter<int> counts => Lines(counts, count => Same(count.ToString(CultureInfo.InvariantCulture))),
        LawParameter<Ratio> ratios => Lines(ratios, ratio => Same(ratio.ToString())),
        LawParameter<LocalDate> dates => Lines(dates, date => Words.Date(date)),
        _ => throw new NotSupportedException("No parameter is written as " + parameter.GetType().Name + "."),
    };

    private static IEnumerable<LocalizedText> Lines<T>(LawParameter<T> parameter, Func<T, LocalizedText> written)
        where T : struct, IComparable<T> =>
        parameter.Values.Select(value => new LocalizedText(
            Line(parameter, value, written(value.Value), Language.Vietnamese),
            Line(parameter, value, written(value.Value), Language.English)));

    private static string Line<T>(LawParameter<T> parameter, DatedValue<T> value, LocalizedText written, Language language)
        where T : struct, IComparable<T>
    {
        var isVietnamese = language == Language.Vietnamese;
        var line = parameter.Name + ": " + written.In(language) + " (" + parameter.Unit.In(language) + ")";
        line += (isVietnamese ? ", từ ngày " : ", from ") + Words.Date(value.From, language);
        if (value.Until is { } until) line += (isVietnamese ? " đến ngày " : " until ") + Words.Date(until, language);
        foreach (var citation in value.Citations) line += "; " + citation.Text.In(language);
        return line;
    }

    private static LocalizedText Same(string text) => new(text, text);
}
