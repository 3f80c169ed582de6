using System.Collections;
using System.Globalization;
using System.Linq;

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
}
