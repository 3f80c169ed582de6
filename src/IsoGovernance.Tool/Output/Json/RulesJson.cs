using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Reporting.Json;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Output.Json;

/// <summary>The rules as a JSON array. Its member names are a contract.</summary>
internal static class RulesJson
{
    public static void Write(IEnumerable<Rule> rules, StreamWriter output) => JsonPage.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var rule in rules) Write(json, rule);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        var descriptor = rule.Descriptor;
        json.WriteStartObject();
        json.WriteString("code", descriptor.Code);
        json.WriteString("name", descriptor.Name);
        json.WriteString("severity", Words.Code(descriptor.Severity));
        json.WriteString("applies", Words.Code(descriptor.Applies));
        json.WriteString("judged", Words.Code(descriptor.Judged));
        json.WriteCitations(descriptor.Citations);
        json.WriteDate("from", descriptor.From);
        json.WriteDate("until", descriptor.Until);
        json.WriteText("titles", rule.Text.Title);
        json.WriteTexts("parameters", descriptor.Parameters.Select(parameter => parameter.Name));
        json.WriteTexts("interpretations", descriptor.Interpretations);
        json.WriteEndObject();
    }
}
