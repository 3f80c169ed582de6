using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Json.Terms;

namespace IsoGovernance.Json.Schema;

/// <summary>Writes the schema of one shape: its root, then a definition for each record and each list of codes.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json, RegisterShape shape)
{
    // The records that have lines of their own, and the lists of a document in which they stand.
    private static readonly (string Name, string Type, string? List)[] Lines =
    [
        (RecordNames.Register, nameof(Register), null),
        (RecordNames.Agency, nameof(Agency), "agencies"),
        (RecordNames.System, nameof(QualityManagementSystem), "systems"),
        (RecordNames.Inspection, nameof(Inspection), "inspections"),
    ];

    private readonly MemberSchema _members = new(json);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        WriteRoot();
        json.WriteStartObject("$defs");
        foreach (var record in RegisterFormat.Records) WriteRecord(record);
        foreach (var list in RegisterFormat.CodeLists) CodeListSchema.Write(json, list.Key, list.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRoot()
    {
        var ofLine = shape == RegisterShape.Lines;
        json.WriteString("$id", "urn:isogovernance:schema:" + (ofLine ? "register-line:" : "register:") + RegisterSchema.Version);
        json.WriteText("title", ofLine ? SchemaTexts.Line : SchemaTexts.Document);
        json.WriteText("description", ofLine ? SchemaTexts.LineMeaning : SchemaTexts.DocumentMeaning);
        if (!ofLine)
        {
            json.WriteString("$ref", MemberSchema.Definition(nameof(Register)));
            return;
        }
        json.WriteStartArray("oneOf");
        foreach (var line in Lines)
        {
            json.WriteStartObject();
            json.WriteString("$ref", MemberSchema.Definition(line.Type));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteRecord(RecordShape record)
    {
        var name = shape == RegisterShape.Lines ? Lines.FirstOrDefault(line => line.Type == record.Name).Name : null;
        json.WriteStartObject(record.Name);
        json.WriteText("title", RecordTerms.Of(record.Name));
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        if (name is not null) WriteRecordName(name);
        foreach (var member in record.Members)
        {
            if (name == RecordNames.Register && Lines.Any(line => line.List == member.Name)) _members.WriteEmptyList(record.Name, member);
            else _members.Write(record.Name, member);
        }
        json.WriteEndObject();
        WriteRequired(name, record.Members.Where(member => member.IsRequired).Select(member => member.Name));
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private void WriteRecordName(string name)
    {
        json.WriteStartObject("record");
        json.WriteText("title", SchemaTexts.RecordName);
        json.WriteText("description", SchemaTexts.RecordNameMeaning);
        json.WriteString("const", name);
        json.WriteEndObject();
    }

    private void WriteRequired(string? name, IEnumerable<string> members)
    {
        var required = name is null ? members.ToList() : ["record", .. members];
        if (required.Count == 0) return;
        json.WriteStartArray("required");
        foreach (var member in required) json.WriteStringValue(member);
        json.WriteEndArray();
    }
}
