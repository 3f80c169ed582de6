using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Makes facts with every property set, by reflection, so that a new property is never forgotten by the tests.</summary>
internal static class FactSamples
{
    /// <summary>Every kind of fact.</summary>
    public static IEnumerable<Type> Types => typeof(Fact).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(Fact).IsAssignableFrom(type))
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>The properties of a fact that can be set when it is made.</summary>
    public static IEnumerable<PropertyInfo> SettableOf(Type type) => type.GetProperties().Where(property => property.SetMethod is not null);

    /// <summary>A fact without any property set.</summary>
    public static Fact Empty(Type type) => (Fact)RuntimeHelpers.GetUninitializedObject(type);

    /// <summary>A fact with every property set to the value of a variant; the same variant makes equal facts.</summary>
    public static Fact Full(Type type, int variant)
    {
        var fact = Empty(type);
        foreach (var property in SettableOf(type)) property.SetValue(fact, Value(property.PropertyType, variant, property.Name));
        return fact;
    }

    /// <summary>A value of a type; each variant is another value.</summary>
    public static object Value(Type type, int variant, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Value(underlying, variant, name);
        var text = name + variant;
        if (type == typeof(string)) return text;
        if (type == typeof(int)) return variant;
        if (type == typeof(decimal)) return (decimal)variant;
        if (type == typeof(bool)) return variant % 2 == 1;
        if (type == typeof(LocalDate)) return new LocalDate(2020, 1, 1).PlusDays(variant);
        if (typeof(Fact).IsAssignableFrom(type)) return Full(type, variant);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) return List(type, variant, name);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Coded<>)) return type.GetMethod("Parse")!.Invoke(null, [text])!;
        return Activator.CreateInstance(type, text)!;
    }

    // Two items, so that a list whose second item is overlooked is found out.
    private static object List(Type type, int variant, string name)
    {
        var itemType = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(itemType, 2);
        items.SetValue(Value(itemType, 1, name), 0);
        items.SetValue(Value(itemType, variant, name), 1);
        return Activator.CreateInstance(type, items)!;
    }
}
