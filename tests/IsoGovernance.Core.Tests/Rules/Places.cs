using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Follows a path of a finding through the model.</summary>
internal static class Places
{
    /// <summary>Whether the path leads to a recorded value, or to a member, perhaps not recorded, of a recorded fact.</summary>
    public static bool Exists(object root, string path)
    {
        object? at = root;
        foreach (var step in path.Split('/').Skip(1))
        {
            switch (at)
            {
                case null:
                    return false;
                case IEnumerable list when at is not string:
                    var items = list.Cast<object>().ToList();
                    if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= items.Count) return false;
                    at = items[index];
                    break;
                default:
                    var member = at.GetType().GetProperties().FirstOrDefault(property => CamelCase.Of(property.Name) == step);
                    if (at is not Fact || member is null) return false;
                    at = member.GetValue(at);
                    break;
            }
        }

        return true;
    }

    /// <summary>
    /// What stands at a path, as explanations write it: a plain value, texts, or a list of records; null where nothing is recorded, also of a
    /// record that is not recorded itself.
    /// </summary>
    public static object? At(object root, string path)
    {
        object? at = root;
        var type = root.GetType();
        foreach (var step in path.Split('/').Skip(1))
        {
            if (at is IEnumerable list and not string)
            {
                at = list.Cast<object>().ElementAt(int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture));
                type = at.GetType();
                continue;
            }
            var member = type.GetProperties().Single(property => CamelCase.Of(property.Name) == step && property.SetMethod is not null);
            type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            at = at is null ? null : member.GetValue(at);
        }
        return at switch
        {
            "" => null,
            null or string or int or decimal or bool or LocalDate => at,
            IEnumerable facts when type.GetGenericArguments().Any(item => typeof(Fact).IsAssignableFrom(item)) => new RecordedList(facts.Cast<object>().Count()),
            IEnumerable texts => new ValueList<string>(texts.Cast<object>().Select(text => text.ToString()!)),
            _ => at.ToString() is { Length: > 0 } text ? text : null,
        };
    }
}

/// <summary>How many records stand in a list.</summary>
internal sealed record RecordedList(int Count);
