using System.Text.Json;
using IsoGovernance.Assessment;

namespace IsoGovernance.Reporting.Json;

/// <summary>How the steps of an explanation are written: typed values, and each step as a sentence.</summary>
internal static class ExplanationJson
{
    public static void WriteExplanation(this Utf8JsonWriter json, Finding finding, bool tellsSource, Language language)
    {
        if (finding.Explanation is not { } explanation) return;
        json.WriteStartArray("explanation");
        foreach (var step in explanation.Steps)
        {
            json.WriteStartObject();
            json.WriteString("kind", step.Kind);
            switch (step)
            {
                case FactStep fact: Write(json, fact, tellsSource); break;
                case ParameterStep parameter: Write(json, parameter); break;
                case ReadingStep reading: Write(json, reading); break;
                case DayStep day: Write(json, day); break;
                case ConclusionStep conclusion: Write(json, conclusion); break;
            }
            json.WriteString("message", step.Message(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FactStep fact, bool tellsSource)
    {
        json.WriteString("path", fact.Path);
        if (fact.Items is { } items) json.WriteNumber("items", items);
        else if (fact.Counted is { } counted) json.WriteNumber("counted", counted);
        else json.WriteArgument("value", fact.Value);
        if (fact.Argument is { } argument) json.WriteString("argument", argument);
        if (tellsSource) json.WriteString("source", fact.Place?.Source);
        json.WritePlace(fact.Place);
    }

    private static void Write(Utf8JsonWriter json, ParameterStep step)
    {
        json.WriteParameter("parameter", step.Parameter);
        json.WriteParameter("ofLaw", step.OfLaw);
        json.WriteDate("on", step.On);
    }

    private static void Write(Utf8JsonWriter json, ReadingStep step)
    {
        json.WriteString("name", step.Reading.Name);
        json.WriteString("choice", step.Reading.Choice);
    }

    private static void Write(Utf8JsonWriter json, DayStep step)
    {
        json.WriteString("reckoning", JsonNamingPolicy.CamelCase.ConvertName(step.Reckoning.ToString()));
        json.WriteDate("from", step.From);
        if (step.Length is { } length) json.WriteNumber("length", length);
        else json.WriteNull("length");
        json.WriteDate("day", step.Day);
        json.WriteStartArray("specialDays");
        foreach (var special in step.SpecialDays)
        {
            json.WriteStartObject();
            json.WriteDate("day", special.Day);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(special.Kind.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ConclusionStep step)
    {
        json.WriteDate("due", step.Due);
        json.WriteDate("doneOn", step.DoneOn);
        json.WriteDate("asOf", step.AsOf);
    }
}
