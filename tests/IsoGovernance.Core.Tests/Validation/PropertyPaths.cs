using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IsoGovernance.Tests;

/// <summary>Follows property names of failures through the model, as a form does that binds to it.</summary>
internal static class PropertyPaths
{
    public static bool Exists(object record, string name)
    {
        object? at = record;
        foreach (var step in name.Split('.', System.StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = step.TrimEnd(']').Split('[');
            if (at?.GetType().GetProperty(parts[0]) is not { } property) return false;
            at = property.GetValue(at);
            if (parts.Length == 1) continue;
            if (at is not System.Collections.IEnumerable list) return false;
            List<object> items = [.. list.Cast<object>()];
            var index = int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
            if (index >= items.Count) return false;
            at = items[index];
        }
        return true;
    }
}
