using System.Text.Json;
using IsoGovernance.Law;

namespace IsoGovernance.Reporting.Json;

/// <summary>How citations and numbers of the law are written.</summary>
internal static class LawJson
{
    public static void WriteCitations(this Utf8JsonWriter json, ValueList<Citation> citations)
    {
        json.WriteStartArray("citations");
        foreach (var citation in citations) json.WriteCitation(citation);
        json.WriteEndArray();
    }

    public static void WriteParameters(this Utf8JsonWriter json, ValueList<ParameterInForce> parameters)
    {
        json.WriteStartArray("parameters");
        foreach (var parameter in parameters) json.WriteParameter(parameter);
        json.WriteEndArray();
    }

    public static void WriteParameter(this Utf8JsonWriter json, string name, ParameterInForce parameter)
    {
        json.WritePropertyName(name);
        json.WriteParameter(parameter);
    }

    private static void WriteCitation(this Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("instrument", citation.Instrument.Number);
        json.WriteString("article", citation.Article);
        json.WriteString("clause", citation.Clause);
        json.WriteString("point", citation.Point);
        json.WriteString("paragraph", citation.Paragraph);
        json.WriteString("annex", citation.Annex);
        json.WriteText("text", citation.Text);
        json.WriteEndObject();
    }

    private static void WriteParameter(this Utf8JsonWriter json, ParameterInForce parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Parameter.Name);
        json.WriteString("value", parameter.Value);
        json.WriteText("unit", parameter.Parameter.Unit);
        json.WriteDate("from", parameter.From);
        json.WriteDate("until", parameter.Until);
        json.WriteCitations(parameter.Citations);
        json.WriteString("document", parameter.Document?.Text);
        json.WriteEndObject();
    }
}
