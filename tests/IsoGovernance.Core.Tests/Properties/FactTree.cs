using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using IsoGovernance.Generation;

namespace IsoGovernance.Tests;

/// <summary>Changes facts wherever they stand in a register.</summary>
internal static class FactTree
{
    /// <summary>The register with every record replaced by what a function makes of it and of its JSON pointer; inner records come first.</summary>
    public static Register Changed(Register register, Func<Fact, string, Fact> change) => (Register)Changed(register, "", change);

    private static Fact Changed(Fact fact, string path, Func<Fact, string, Fact> change)
    {
        foreach (var property in RandomEdit.SettableOf(fact.GetType()))
        {
            if (property.PropertyType.IsValueType && !property.PropertyType.IsGenericType) continue;
            var below = path + "/" + CamelCase.Of(property.Name);
            if (property.GetValue(fact) is Fact inner)
            {
                var changed = Changed(inner, below, change);
                if (!ReferenceEquals(changed, inner)) fact = RandomEdit.With(fact, property.Name, changed);
            }
            else if (property.GetValue(fact) is IEnumerable<Fact> list) fact = InList(fact, property, [.. list], below, change);
        }
        return change(fact, path);
    }

    private static Fact InList(Fact fact, PropertyInfo property, Fact[] items, string path, Func<Fact, string, Fact> change)
    {
        var changed = items.Select((item, at) => Changed(item, path + "/" + at.ToString(CultureInfo.InvariantCulture), change)).ToArray();
        if (changed.SequenceEqual(items, ReferenceEqualityComparer.Instance)) return fact;
        var typed = Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], changed.Length);
        Array.Copy(changed, typed, changed.Length);
        return RandomEdit.With(fact, property.Name, Activator.CreateInstance(property.PropertyType, typed));
    }
}
