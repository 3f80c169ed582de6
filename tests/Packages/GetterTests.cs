using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace IsoGovernance.Tests;

/// <summary>No property throws: a debugger, a serializer and a binding read them all.</summary>
public class GetterTests
{
    private const int Enough = 5_000_000;

    [Fact]
    public void No_property_of_anything_the_package_gives_throws()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var types = new HashSet<Type>();
        var next = new Queue<object>(PackageSamples.All);
        var read = 0;
        while (next.TryDequeue(out var one))
        {
            if (!one.GetType().IsValueType && !seen.Add(one)) continue;
            Assert.True(++read < Enough, "Properties give ever new objects; the latest is a " + one.GetType());
            foreach (var found in Read(one, types).Where(IsOurs)) next.Enqueue(found);
        }
        // What no sample leads to is not checked, so none may be left over.
        Assert.Empty(Package.Types.Where(HasGetters).Where(type => !types.Contains(type)).Select(type => type.FullName));
    }

    private static IEnumerable<object> Read(object one, HashSet<Type> types)
    {
        for (var type = one.GetType(); type is not null; type = type.BaseType) types.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsGetter))
        {
            object? value;
            try
            {
                value = property.GetValue(one);
            }
            catch (TargetInvocationException fault)
            {
                throw new InvalidOperationException(one.GetType() + "." + property.Name + " throws.", fault.InnerException);
            }
            if (value is null) continue;
            yield return value;
            if (value is IEnumerable items and not string)
            {
                foreach (var item in items)
                {
                    if (item is not null) yield return item;
                }
            }
        }
        if (one is IEnumerable list)
        {
            foreach (var item in list)
            {
                if (item is not null) yield return item;
            }
        }
    }

    private static bool IsOurs(object one) =>
        one.GetType().Assembly.GetName().Name!.StartsWith("IsoGovernance.", StringComparison.Ordinal) || one.GetType() is { IsGenericType: true, Name: "KeyValuePair`2" };

    private static bool IsGetter(PropertyInfo property) => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0;

    private static bool HasGetters(Type type) =>
        !type.IsEnum && !type.IsAbstract && type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Any(IsGetter);
}
