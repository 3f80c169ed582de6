using System.IO;
using System.Text;
using System.Text.Json;

namespace IsoGovernance.Reporting.Comparison;

/// <summary>A value of JSON in one form, however it was indented and escaped.</summary>
internal static class CanonicalJson
{
    public static string Of(JsonElement value)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) value.WriteTo(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
