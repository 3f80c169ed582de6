using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace IsoGovernance.Tests;

/// <summary>What a host gets from the package can be shared between threads and never changes under its hands.</summary>
public class PublicTypesTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Public types whose state grows while they work, and what they are handed to fill.
    private static readonly string[] Workers = ["RunningAssessment", "RegisterReader"];

    [Fact]
    public void No_public_property_can_be_set_after_its_object_was_made() => Assert.Empty(
        from type in Package.Types
        from property in type.GetProperties(Declared)
        where property.SetMethod is { IsPublic: true } && !Package.IsInit(property)
        select type.Name + "." + property.Name);

    [Fact]
    public void Public_fields_are_constants_or_read_only_statics() => Assert.Empty(
        from type in Package.Types
        where !type.IsEnum
        from field in type.GetFields(Declared)
        where !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
        select type.Name + "." + field.Name);

    [Fact]
    public void No_public_property_or_field_hands_out_a_collection_that_can_be_changed() => Assert.Empty(
        from type in Package.Types
        from member in type.GetMembers(Declared)
        let held = (member as PropertyInfo)?.PropertyType ?? (member as FieldInfo)?.FieldType
        where held is not null && IsChangeable(held)
        select type.Name + "." + member.Name);

    [Theory]
    [InlineData(typeof(int[]), true)]
    [InlineData(typeof(List<int>), true)]
    [InlineData(typeof(IList<int>), true)]
    [InlineData(typeof(ICollection<int>), true)]
    [InlineData(typeof(Dictionary<int, int>), true)]
    [InlineData(typeof(IReadOnlyList<List<int>>), true)]
    [InlineData(typeof(IReadOnlyDictionary<int, int>), false)]
    [InlineData(typeof(ValueList<int>), false)]
    [InlineData(typeof(string), false)]
    public void A_collection_that_can_be_changed_is_recognised(Type type, bool expected) => Assert.Equal(expected, IsChangeable(type));

    [Fact]
    public void Instance_fields_are_written_once() => Assert.Empty(
        from type in Package.Types
        where !type.IsEnum && !Workers.Contains(type.Name, StringComparer.Ordinal)
        from field in type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsDefined(typeof(CompilerGeneratedAttribute))
        select type.Name + "." + field.Name);

    [Fact]
    public void No_static_member_holds_what_can_change() => Assert.Empty(
        from type in Package.Assembly.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute)) != true
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !field.IsLiteral && !field.IsInitOnly && !type.Name.StartsWith('<')
        select type.FullName + "." + field.Name);

    [Fact]
    public void Public_classes_are_sealed_static_or_made_to_be_derived_from() => Assert.Empty(
        Package.Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.Name));

    [Fact]
    public void The_getters_of_default_values_do_not_throw()
    {
        foreach (var type in Package.Types.Where(type => type.IsValueType && !type.IsEnum && !type.IsGenericTypeDefinition))
        {
            var value = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0)) _ = property.GetValue(value);
            Assert.NotNull(value.ToString());
            Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
            Assert.True(value.Equals(Activator.CreateInstance(type)));
        }
    }

    private static bool IsChangeable(Type type)
    {
        if (type == typeof(string)) return false;
        if (type.IsArray) return true;
        if (type.IsGenericType && type.GetGenericArguments().Any(IsChangeable)) return true;
        var faces = type.GetInterfaces().Append(type).ToList();
        return faces.Exists(face => face == typeof(IList) || face == typeof(IDictionary) || (face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICollection<>)));
    }
}
