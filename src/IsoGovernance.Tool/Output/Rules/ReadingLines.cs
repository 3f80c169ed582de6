using IsoGovernance.Law;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Rules;

/// <summary>A reading of unclear law with its default option.</summary>
internal static class ReadingLines
{
    public static LocalizedText Of(string reading)
    {
        var choice = Readings.Default.Choice(reading) is { } option ? " = " + option : "";
        var question = ReadingQuestions.Of(reading);
        return new LocalizedText(Line(reading, choice, question?.Vietnamese), Line(reading, choice, question?.English));
    }

    private static string Line(string reading, string choice, string? question) =>
        reading + choice + (question is null ? "" : ": " + question);
}
