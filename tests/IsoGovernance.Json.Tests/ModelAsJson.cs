using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace IsoGovernance.Json.Tests;

/// <summary>Writes records by the names of their properties, so that no map can agree with itself.</summary>
internal static class ModelAsJson
{
    public static PropertyInfo[] Members(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null)];

    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        Fact record => Record(record),
        string text => text,
        bool yes => yes,
        int number => number,
        decimal number => number,
        LocalDate date => LocalDatePattern.Iso.Format(date),
        IEnumerable list => new JsonArray([.. list.Cast<object>().Select(Of)]),
        _ => value.ToString(),
    };

    // What is not recorded is left out, as the samples do.
    private static JsonObject Record(Fact record)
    {
        var members = new JsonObject();
        foreach (var property in Members(record.GetType()))
        {
            var value = property.GetValue(record);
            if (value is null or false or ICollection { Count: 0 } || (value is IEnumerable list and not string && !list.Cast<object>().Any())) continue;
            members[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Of(value);
        }
        return members;
    }
}
