using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace IsoGovernance.Tests;

public class PublicTypesTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Types => typeof(Fact).Assembly.GetExportedTypes();

    [Fact]
    public void No_public_property_can_be_set_after_its_object_was_made() => Assert.Empty(
        from type in Types
        from property in type.GetProperties(Declared)
        where property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select type.Name + "." + property.Name);

    [Fact]
    public void Public_fields_are_constants_or_read_only_statics() => Assert.Empty(
        from type in Types
        where !type.IsEnum
        from field in type.GetFields(Declared)
        where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
        select type.Name + "." + field.Name);

    [Fact]
    public void Instance_fields_of_facts_and_values_are_written_once()
    {
        var mutable =
            from type in Types
            where !type.IsEnum && !IsWorker(type)
            from field in type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsDefined(typeof(CompilerGeneratedAttribute))
            select type.Name + "." + field.Name;
        Assert.Empty(mutable);
    }

    [Fact]
    public void Lists_of_the_model_are_value_lists()
    {
        var others =
            from type in FactSamples.Types
            from property in type.GetProperties()
            let held = property.PropertyType
            where held != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(held)
            where !(held.IsGenericType && held.GetGenericTypeDefinition() == typeof(ValueList<>))
            select type.Name + "." + property.Name;
        Assert.Empty(others);
    }

    [Fact]
    public void No_static_member_holds_what_can_change() => Assert.Empty(
        from type in typeof(Fact).Assembly.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute)) != true
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !field.IsLiteral && !field.IsInitOnly && !type.Name.StartsWith('<')
        select type.FullName + "." + field.Name);

    [Fact]
    public void Public_classes_are_sealed_static_or_made_to_be_derived_from()
    {
        var open = Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.Name);
        Assert.Empty(open);
    }

    [Fact]
    public void The_getters_of_default_values_do_not_throw()
    {
        var values = Types.Where(type => type.IsValueType && !type.IsEnum && !type.IsGenericTypeDefinition).ToArray();
        Assert.Contains(typeof(ProcedureCode), values);
        foreach (var type in values)
        {
            var value = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0)) _ = property.GetValue(value);
            Assert.NotNull(value.ToString());
            Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
            Assert.True(value.Equals(Activator.CreateInstance(type)));
        }
    }

    // The one public type whose state grows.
    private static bool IsWorker(Type type) => type == typeof(Assessment.RunningAssessment);
}
