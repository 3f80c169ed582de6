using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Sarif;

/// <summary>How messages, levels and places are written.</summary>
internal static class SarifValues
{
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Violation => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes a plain text, in which recorded names are neither placeholders nor links.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.Replace("{", "{{").Replace("}", "}}").Replace("](", "\\]("));
        json.WriteEndObject();
    }

    /// <summary>Writes where a value stands: in the file, where there is one, and in the register.</summary>
    /// <remarks>A workbook has no lines: its cell is named among the logical places.</remarks>
    public static void WriteLocations(this Utf8JsonWriter json, string? source, TextPlace? place, string path, Subject? subject, Language language)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (source is not null) WritePhysical(json, source, place is { Cell: null } ? place : null);
        json.WriteStartArray("logicalLocations");
        if (subject is not null)
        {
            var kind = RecordKinds.Of(subject.Kind).In(language);
            WriteLogical(json, subject.Name ?? kind, subject.Id, subject.Kind);
        }
        if (path.Length > 0) WriteLogical(json, null, path, "value");
        if (place?.Cell is { } cell) WriteLogical(json, null, cell, "cell");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePhysical(Utf8JsonWriter json, string source, TextPlace? place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Of(source));
        json.WriteEndObject();
        if (place is not null)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteLogical(Utf8JsonWriter json, string? name, string fullName, string kind)
    {
        json.WriteStartObject();
        if (name is not null) json.WriteString("name", name);
        if (fullName.Length > 0) json.WriteString("fullyQualifiedName", fullName);
        json.WriteString("kind", kind);
        json.WriteEndObject();
    }
}
