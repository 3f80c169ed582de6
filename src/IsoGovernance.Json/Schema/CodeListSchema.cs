using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Json.Terms;

namespace IsoGovernance.Json.Schema;

/// <summary>Writes the definition of a list of codes.</summary>
internal static class CodeListSchema
{
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyCollection<string> codes)
    {
        // What an edition of the standard asks for is data, so an edition that a host adds may bring further codes of these lists.
        var isOpen = name is nameof(DocumentPurpose) or nameof(PolicyCommitment);
        json.WriteStartObject(name);
        json.WriteString("description", string.Join("\n", codes.Select(code => code + ": " + SchemaTexts.Both(CodeTerms.Of(name, code)))));
        json.WriteText("$comment", isOpen ? SchemaTexts.OpenList : SchemaTexts.ClosedList);
        json.WriteString("type", "string");
        json.WriteStartArray(isOpen ? "examples" : "enum");
        foreach (var code in codes) json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
