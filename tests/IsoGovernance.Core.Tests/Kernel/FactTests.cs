using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace IsoGovernance.Tests;

public class FactTests
{
    public static TheoryData<string> Kinds => [.. FactSamples.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Facts_are_sealed_and_public(string kind)
    {
        Assert.True(Type(kind).IsSealed);
        Assert.True(Type(kind).IsPublic);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Equal_facts_are_equal_lists_included(string kind)
    {
        Fact one = FactSamples.Full(Type(kind), 1), same = FactSamples.Full(Type(kind), 1);
        Assert.NotSame(one, same);
        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Facts_that_differ_in_one_property_are_not_equal(string kind)
    {
        foreach (var property in FactSamples.SettableOf(Type(kind)))
        {
            Fact one = FactSamples.Full(Type(kind), 1), other = FactSamples.Full(Type(kind), 1);
            property.SetValue(other, FactSamples.Value(property.PropertyType, 2, property.Name));
            Assert.False(one.Equals(other), property.Name);
            property.SetValue(other, property.GetValue(one));
            Assert.True(one.Equals(other), property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fact_that_records_nothing_can_be_read_compared_and_written(string kind)
    {
        Fact empty = FactSamples.Empty(Type(kind));
        foreach (var property in Type(kind).GetProperties()) _ = property.GetValue(empty);
        Assert.True(empty.Equals(FactSamples.Empty(Type(kind))));
        Assert.Equal(empty.GetHashCode(), FactSamples.Empty(Type(kind)).GetHashCode());
        Assert.Contains(kind, empty.ToString(), StringComparison.Ordinal);
        empty.Describe(new FactSheet());
        _ = empty.RecordId;
        Assert.NotEmpty(empty.RecordKind);
    }

    [Fact]
    public void Each_kind_of_record_has_its_own_name_in_findings()
    {
        var names = FactSamples.Types.Select(type => FactSamples.Empty(type).RecordKind).ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.True(char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetter), name));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_not_recorded_is_null_or_empty_and_only_identity_is_required(string kind)
    {
        foreach (var property in FactSamples.SettableOf(Type(kind)))
        {
            var isRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
            if (isRequired) Assert.Contains(property.Name, Identities, StringComparer.Ordinal);
            else Assert.True(IsNullable(property) || IsOpen(property.PropertyType), kind + "." + property.Name + " cannot say that nothing is recorded.");
        }
    }

    private static readonly string[] Identities = ["Id", "Code", "Agency"];

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    // Empty lists and missing identifiers say it; a statement that there is no website is made or not made.
    private static bool IsOpen(Type type) => type == typeof(bool) || (type.IsGenericType && Openly.Contains(type.GetGenericTypeDefinition()));

    private static readonly HashSet<Type> Openly = [typeof(ValueList<>), typeof(Id<>)];

    private static Type Type(string kind) => FactSamples.Types.Single(type => type.Name == kind);
}
