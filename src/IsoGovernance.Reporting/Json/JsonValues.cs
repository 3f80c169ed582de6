using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Law;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Reporting.Json;

/// <summary>How single values are written.</summary>
internal static class JsonValues
{
    public static void WriteDate(this Utf8JsonWriter json, string name, LocalDate? date) =>
        json.WriteString(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteTexts(texts);
    }

    /// <summary>Writes the value of an argument of a finding or of a fact that decided.</summary>
    public static void WriteArgument(this Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case int number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case LocalDate date: json.WriteStringValue(LocalDatePattern.Iso.Format(date)); break;
            case Ratio ratio: json.WriteRatio(ratio); break;
            case EditionItem item: json.WriteStringValue(item.Code); break;
            case ValueList<string> texts: json.WriteTexts(texts); break;
            case ValueList<EditionItem> items: json.WriteTexts(items.Select(item => item.Code)); break;
            default: throw new NotSupportedException("No argument is written as " + value.GetType().Name + ".");
        }
    }

    private static void WriteTexts(this Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteRatio(this Utf8JsonWriter json, Ratio ratio)
    {
        json.WriteStartObject();
        json.WriteNumber("numerator", ratio.Numerator);
        json.WriteNumber("denominator", ratio.Denominator);
        json.WriteEndObject();
    }
}
