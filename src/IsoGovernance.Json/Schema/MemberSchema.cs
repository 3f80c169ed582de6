using System.Text.Json;
using IsoGovernance.Json.Shapes;
using IsoGovernance.Json.Terms;

namespace IsoGovernance.Json.Schema;

/// <summary>Writes the schema of one member of a record. Null is the same as absent, save for what a record cannot be without.</summary>
internal sealed class MemberSchema(Utf8JsonWriter json)
{
    public static string Definition(string name) => "#/$defs/" + name;

    public void Write(string record, MemberShape member)
    {
        Begin(record, member);
        if (member.IsList)
        {
            WriteType("array", orNull: true);
            json.WriteStartObject("items");
            WriteValue(member, orNull: false);
            json.WriteEndObject();
        }
        else WriteValue(member, orNull: !member.IsRequired);
        json.WriteEndObject();
    }

    /// <summary>Writes a list that stands empty in this shape.</summary>
    public void WriteEmptyList(string record, MemberShape member)
    {
        Begin(record, member);
        WriteType("array", orNull: true);
        json.WriteNumber("maxItems", 0);
        json.WriteEndObject();
    }

    private void Begin(string record, MemberShape member)
    {
        var term = MemberTerms.Of(record, member.Name);
        json.WriteStartObject(member.Name);
        json.WriteText("title", term.Label);
        json.WriteText("description", term.Description);
        if (term.Law.Length > 0) json.WriteString("$comment", term.Law);
    }

    private void WriteValue(MemberShape member, bool orNull)
    {
        switch (member.Type)
        {
            case MemberType.Date:
                WriteType("string", orNull);
                json.WriteString("format", "date");
                json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                break;
            case MemberType.WholeNumber:
                WriteType("integer", orNull);
                WriteRange();
                break;
            case MemberType.TextOrWholeNumber:
                WriteTextOrWholeNumber(orNull);
                break;
            case MemberType.Number:
                WriteType("number", orNull);
                break;
            case MemberType.TrueOrFalse:
                WriteType("boolean", orNull);
                break;
            case MemberType.Code:
                WriteReference(member.CodeList!, orNull);
                break;
            case MemberType.Record:
                WriteReference(member.Record!.Name, orNull);
                break;
            default:
                WriteType("string", orNull);
                if (member.IsRequired) json.WriteNumber("minLength", 1);
                break;
        }
    }

    private void WriteType(string type, bool orNull)
    {
        if (!orNull)
        {
            json.WriteString("type", type);
            return;
        }
        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private void WriteRange()
    {
        json.WriteNumber("minimum", int.MinValue);
        json.WriteNumber("maximum", int.MaxValue);
    }

    private void WriteTextOrWholeNumber(bool orNull)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteType("string", orNull);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "integer");
        WriteRange();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteReference(string definition, bool orNull)
    {
        if (!orNull)
        {
            json.WriteString("$ref", Definition(definition));
            return;
        }
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", Definition(definition));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
