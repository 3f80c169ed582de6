using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace IsoGovernance.Reporting.Tests;

/// <summary>Holds a report against the published schema, by the keywords that it uses; a further keyword is refused.</summary>
internal static class ReportSchemaCheck
{
    private static readonly string[] Ignored = ["$schema", "$id", "$defs", "title", "description", "format"];

    public static List<string> Problems(JsonElement report)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(IsoGovernance.Tests.Repository.At("docs", "schema", "report.schema.json")));
        return Problems(report, schema.RootElement, schema.RootElement, "");
    }

    private static List<string> Problems(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        var problems = new List<string>();
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Ignored.Contains(keyword.Name, StringComparer.Ordinal)))
        {
            switch (keyword.Name)
            {
                case "$ref":
                    problems.AddRange(Problems(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), root, path));
                    break;
                case "type":
                    var types = keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().Select(type => type.GetString()) : [keyword.Value.GetString()];
                    if (!types.Any(type => IsOf(value, type!))) problems.Add(path + " is no " + keyword.Value);
                    break;
                case "const" when !JsonElement.DeepEquals(value, keyword.Value):
                    problems.Add(path + " is not " + keyword.Value);
                    break;
                case "enum" when !keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)):
                    problems.Add(path + " is none of " + keyword.Value);
                    break;
                case "const" or "enum":
                    break;
                case "minimum":
                    if (value.ValueKind == JsonValueKind.Number && value.GetDecimal() < keyword.Value.GetDecimal()) problems.Add(path + " is too small");
                    break;
                case "items":
                    if (value.ValueKind == JsonValueKind.Array) problems.AddRange(value.EnumerateArray().SelectMany((item, i) => Problems(item, keyword.Value, root, path + "/" + i)));
                    break;
                case "oneOf" or "anyOf":
                    var fitting = keyword.Value.EnumerateArray().Count(one => Problems(value, one, root, path).Count == 0);
                    if (fitting == 0 || (keyword.Name == "oneOf" && fitting > 1)) problems.Add(path + " fits " + fitting + " of the choices");
                    break;
                case "required":
                    problems.AddRange(keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => path + " lacks " + name));
                    break;
                case "properties":
                    if (value.ValueKind != JsonValueKind.Object) break;
                    problems.AddRange(keyword.Value.EnumerateObject().SelectMany(property => value.TryGetProperty(property.Name, out var member) ? Problems(member, property.Value, root, path + "/" + property.Name) : []));
                    break;
                case "additionalProperties":
                    problems.AddRange(Further(value, schema, keyword.Value, root, path));
                    break;
                default:
                    throw new NotSupportedException(keyword.Name);
            }
        }
        return problems;
    }

    private static IEnumerable<string> Further(JsonElement value, JsonElement schema, JsonElement further, JsonElement root, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return [];
        var members = value.EnumerateObject().Where(member => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _));
        return further.ValueKind == JsonValueKind.False
            ? members.Select(member => path + "/" + member.Name + " is not known")
            : members.SelectMany(member => Problems(member.Value, further, root, path + "/" + member.Name));
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => string.Equals(value.ValueKind.ToString(), type, StringComparison.OrdinalIgnoreCase),
    };
}
