using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using IsoGovernance;
using IsoGovernance.Json;

namespace OneStopShop;

/// <summary>How a field is filled in.</summary>
public enum FieldKind
{
    /// <summary>A line of text.</summary>
    Line,

    /// <summary>A text of several lines.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Yes, no, or not recorded.</summary>
    YesNo,
}

/// <summary>A field of a form.</summary>
/// <param name="Path">The member that it fills, as a JSON pointer within the record; <c>*</c> stands for each item of a list and a new one.</param>
/// <param name="Kind">How it is filled in.</param>
public sealed record FieldSpec(string Path, FieldKind Kind)
{
    /// <summary>The values to choose from, with what people call them.</summary>
    public IReadOnlyList<(string Value, LocalizedText Words)> Choices { get; init; } = [];
}

/// <summary>A field as a page shows it.</summary>
public sealed record FormField(string Path, FieldKind Kind, LocalizedText Label, LocalizedText Description)
{
    /// <summary>The value as the exchange format writes it; empty when not recorded.</summary>
    public string Value { get; init; } = "";

    /// <summary>The values to choose from.</summary>
    public IReadOnlyList<(string Value, LocalizedText Words)> Choices { get; init; } = [];

    /// <summary>The value that somebody else saved meanwhile; null when there is none.</summary>
    public string? StoredValue { get; init; }

    /// <summary>What people call the record within the record that the field belongs to; null for the record itself.</summary>
    public LocalizedText? GroupLabel { get; init; }

    /// <summary>Which one it is of a list, from 1; null where there is no list.</summary>
    public int? Position { get; init; }

    /// <summary>What the field is called in the page.</summary>
    public string HtmlId => HtmlIdOf(Path);

    /// <summary>The list item that the field belongs to, for instance <c>/auditors/0</c>, or the record within the record; empty for the record itself.</summary>
    public string Group => Path[..Path.LastIndexOf('/')];

    /// <summary>What a field or a group of fields is called in the page.</summary>
    public static string HtmlIdOf(string path) => "f" + path.Replace('/', '-');
}

/// <summary>A form for a record: its fields are members of the exchange format, so that reading it is reading JSON.</summary>
/// <remarks>Members for which there is no field are kept as they are.</remarks>
public sealed class RecordForm<T>(IReadOnlyList<FieldSpec> fields)
    where T : Fact
{
    /// <summary>The fields for a record as it is in JSON.</summary>
    public IEnumerable<FormField> Fields(JsonObject record, JsonObject? stored = null)
    {
        foreach (var group in fields.GroupBy(field => ListOf(field.Path), StringComparer.Ordinal))
        {
            // One more than there are, to fill in a new one.
            var count = group.Key.Length == 0 ? 1 : ((record[group.Key] as JsonArray)?.Count ?? 0) + 1;
            for (var i = 0; i < count; i++)
            {
                foreach (var field in group) yield return Field(field, i, record, stored);
            }
        }
    }

    /// <summary>Puts what was filled in into the record. What was left empty is not recorded, and an item left empty is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="entered">The fields by their paths; one that the form does not have is passed over.</param>
    public void Fill(JsonObject record, IEnumerable<KeyValuePair<string, string>> entered)
    {
        var filled = new List<(int Position, string[] Path, JsonNode? Value)>();
        foreach (var (name, text) in entered)
        {
            var path = name.Split('/')[1..];
            var position = path.Length == 3 && int.TryParse(path[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            var known = fields.FirstOrDefault(field => field.Path == (path.Length == 3 ? $"/{path[0]}/*/{path[2]}" : name));
            if (known is not null) filled.Add((position, path, Value(known, text.Trim())));
        }
        foreach (var (_, path, value) in filled.OrderBy(field => field.Position)) Set(record, path, value);
        foreach (var list in record.Select(member => member.Value).OfType<JsonArray>().ToList())
        {
            foreach (var item in list.Where(item => item is JsonObject { Count: 0 }).ToList()) list.Remove(item);
        }
        foreach (var empty in record.Where(member => member.Value is JsonObject { Count: 0 } or JsonArray { Count: 0 }).Select(member => member.Key).ToList()) record.Remove(empty);
    }

    /// <summary>Reads the record; what cannot be read is told with its place, which is the field.</summary>
    public static RecordDocument<T> Read(JsonObject record) => RecordJson.Read<T>(Encoding.UTF8.GetBytes(record.ToJsonString()));

    /// <summary>A record as JSON that can be filled in.</summary>
    public static JsonObject Json(RecordDocument<T> document) =>
        JsonNode.Parse(RecordJson.Write(document), documentOptions: new JsonDocumentOptions { MaxDepth = 256 })!.AsObject();

    private static FormField Field(FieldSpec field, int position, JsonObject record, JsonObject? stored)
    {
        var path = field.Path.Replace("*", position.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var value = Get(record, path);
        var storedValue = stored is null ? value : Get(stored, path);
        return new FormField(path, field.Kind, MemberWords.LabelOf<T>(path), MemberWords.DescriptionOf<T>(path))
        {
            Value = value,
            Choices = field.Choices,
            StoredValue = storedValue == value ? null : storedValue,
            GroupLabel = field.Path.LastIndexOf('/') is > 0 and var end ? MemberWords.LabelOf<T>(field.Path[..end].Replace("/*", "", StringComparison.Ordinal)) : null,
            Position = field.Path.Contains('*', StringComparison.Ordinal) ? position + 1 : null,
        };
    }

    private static string ListOf(string path) => path.Contains('*', StringComparison.Ordinal) ? path.Split('/')[1] : "";

    private static string Get(JsonObject record, string path)
    {
        JsonNode? at = record;
        foreach (var step in path.Split('/')[1..])
        {
            at = at is JsonArray list ? list.ElementAtOrDefault(int.Parse(step, CultureInfo.InvariantCulture)) : (at as JsonObject)?[step];
        }
        return at?.GetValueKind() switch
        {
            JsonValueKind.String => at.GetValue<string>(),
            null => "",
            _ => at.ToJsonString(),
        };
    }

    // What is no yes and no no is left to the reader, which says so.
    private static JsonNode? Value(FieldSpec field, string text) =>
        text.Length == 0 ? null : field.Kind == FieldKind.YesNo && bool.TryParse(text, out var answer) ? answer : text;

    private static void Set(JsonObject record, string[] path, JsonNode? value)
    {
        var (member, rest) = (path[0], path[1..]);
        if (rest.Length == 0)
        {
            if (value is null) record.Remove(member);
            else record[member] = value;
            return;
        }
        if (!int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            if (record[member] is not JsonObject inner) record[member] = inner = [];
            Set(inner, rest, value);
            return;
        }
        if (record[member] is not JsonArray items) record[member] = items = [];
        // The fields of a form name items in their order and one new one.
        if (position > items.Count) return;
        if (position == items.Count) items.Add(new JsonObject());
        if (items[position] is JsonObject item) Set(item, rest[1..], value);
    }
}
