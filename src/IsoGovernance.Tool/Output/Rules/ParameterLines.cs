using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Tool.Texts;
using NodaTime.Text;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>The values that the law sets for a number, each with its time.</summary>
/// <remarks>All of them: the tool has no clock to tell the current one.</remarks>
internal static class ParameterLines
{
    public static IEnumerable<LocalizedText> Of(LawParameter parameter) => parameter.History.Select(value => new LocalizedText(
        Line(value, Language.Vietnamese),
        Line(value, Language.English)));

    private static string Line(ParameterInForce value, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var line = value.Parameter.Name + ": " + Written(value.Value, language) + " (" + value.Parameter.Unit.In(language) + ")";
        line += (isVietnamese ? ", từ ngày " : ", from ") + LocalizedFormat.Date(value.From, language);
        if (value.Until is { } until) line += (isVietnamese ? " đến ngày " : " until ") + LocalizedFormat.Date(until, language);
        foreach (var citation in value.Citations) line += "; " + citation.Text.In(language);
        return line;
    }

    private static string Written(string value, Language language) =>
        LocalDatePattern.Iso.Parse(value).TryGetValue(default, out var date) ? LocalizedFormat.Date(date, language) : value;
}
