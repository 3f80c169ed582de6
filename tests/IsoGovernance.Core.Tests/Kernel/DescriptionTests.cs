using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IsoGovernance.Tests;

/// <summary>What facts tell the rules over all records, compared with their properties.</summary>
public class DescriptionTests
{
    public static TheoryData<string> Kinds => [.. FactSamples.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fact_tells_its_identifier_numbers_references_and_the_records_within(string kind)
    {
        var type = FactSamples.Types.Single(type => type.Name == kind);
        var fact = FactSamples.Full(type, 1);
        var sheet = new FactSheet();
        fact.Describe(sheet);
        var told = Enumerable.Range(0, sheet.Count).SelectMany(i => Written(sheet[i])).ToHashSet(StringComparer.Ordinal);
        foreach (var expected in FactSamples.SettableOf(type).SelectMany(property => Expected(fact, property.Name, property.PropertyType, property.GetValue(fact)!)))
        {
            Assert.True(told.Contains(expected), kind + " does not tell " + expected);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fact_tells_nothing_that_is_no_property_of_it(string kind)
    {
        var type = FactSamples.Types.Single(type => type.Name == kind);
        var sheet = new FactSheet();
        FactSamples.Full(type, 1).Describe(sheet);
        for (var i = 0; i < sheet.Count; i++) Assert.NotNull(type.GetProperty(sheet[i].Name));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fact_with_an_identifier_is_named_by_it(string kind)
    {
        var type = FactSamples.Types.Single(type => type.Name == kind);
        var fact = FactSamples.Full(type, 1);
        if (type.GetProperty("Id") is { } id) Assert.Equal(id.GetValue(fact)!.ToString(), fact.RecordId);
        else if (fact.RecordId is not null) Assert.Equal(type.GetProperty("Code")!.GetValue(fact)!.ToString(), fact.RecordId);
    }

    [Fact]
    public void A_described_record_that_is_not_recorded_is_left_out()
    {
        var sheet = new FactSheet();
        new Register().Describe(sheet);
        Assert.Equal(0, sheet.Count);
    }

    private static IEnumerable<string> Expected(Fact fact, string name, Type type, object value)
    {
        // The systems and inspections of a register arrive one by one.
        if (fact is Register && name is nameof(Register.Systems) or nameof(Register.Inspections)) yield break;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var index = 0;
            foreach (var item in (System.Collections.IEnumerable)value)
            {
                foreach (var expected in Expected(fact, name + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", item.GetType(), item)) yield return expected;
                index++;
            }
        }
        else if (value is Fact within) { if (TellsAnything(within)) yield return name + " record " + within.RecordKind; }
        else if (value is DocumentNumber number) yield return name + " number " + number.Text;
        else if (IsOwnId(fact, name, type)) yield return name + " identity " + value;
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>)) yield return name + " reference " + value;
        else if (value is ProcedureCode) yield return name + (fact is AdministrativeProcedure ? " identity " : " reference ") + value;
    }

    // A record that tells nothing itself can be left out without loss.
    private static bool TellsAnything(Fact fact)
    {
        var sheet = new FactSheet();
        fact.Describe(sheet);
        return sheet.Count > 0;
    }

    private static bool IsOwnId(Fact fact, string name, Type type) => name == "Id" && type == typeof(Id<>).MakeGenericType(fact.GetType());

    private static IEnumerable<string> Written(Member member) => member.Records is { } records
        ? records.Select((record, at) => member.Name + "[" + at.ToString(CultureInfo.InvariantCulture) + "] record " + record.RecordKind)
        : [member.Name + (member.Index < 0 ? "" : "[" + member.Index.ToString(CultureInfo.InvariantCulture) + "]") + member.Kind switch
        {
            MemberKind.Identity => " identity " + member.Text,
            MemberKind.DocumentNumber => " number " + member.Text,
            MemberKind.Record => " record " + member.Record!.RecordKind,
            _ => " reference " + member.Text,
        }];
}
