using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IsoGovernance.Json.Tests;

public sealed class FullRegisterTests
{
    [Fact]
    public void A_register_that_uses_every_member_is_read_without_problems()
    {
        var document = Samples.Read(Samples.FullRegister);

        Assert.Empty(document.Problems);
        Assert.Equal(0, document.ProblemsNotListed);
        Assert.Empty(document.Unknown);
        Assert.True(document.Lost.IsEmpty);
        Assert.False(document.IsBroken);
    }

    [Fact]
    public void Every_member_comes_back_with_its_own_value()
    {
        var written = JsonNode.Parse(Samples.FullRegister);

        var read = ModelAsJson.Of(Samples.Read(Samples.FullRegister).Register);

        Assert.True(JsonNode.DeepEquals(written, read), read!.ToJsonString());
    }

    public static TheoryData<string> Records =>
        [.. typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact))).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Records))]
    public void The_full_register_has_every_member_of_every_record(string name)
    {
        var type = typeof(Fact).Assembly.GetType(name)!;
        var register = Samples.Read(Samples.FullRegister).Register;

        var records = Within(register).Where(record => record.GetType() == type).ToList();

        Assert.NotEmpty(records);
        var never = ModelAsJson.Members(type).Where(member => records.TrueForAll(record => IsDefault(member.GetValue(record), member.PropertyType)));
        Assert.Empty(never.Select(member => member.Name));
    }

    [Fact]
    public void Members_may_stand_in_any_order_and_with_escaped_names()
    {
        var document = Samples.Read("""{"reports":[{"on":"2022-12-10","n\u006fte":"x","id":"r"}],"complete":false,"recordsFrom":"2020\u002d01-02"}""");

        Assert.Empty(document.Problems);
        Assert.Equal(new NodaTime.LocalDate(2022, 12, 10), document.Register.Reports[0].On);
        Assert.Equal("x", document.Register.Reports[0].Note);
        Assert.False(document.Register.Complete);
        Assert.Equal(new NodaTime.LocalDate(2020, 1, 2), document.Register.RecordsFrom);
    }

    [Fact]
    public void Null_is_the_same_as_absent()
    {
        var members = ModelAsJson.Members(typeof(Register)).Select(member => "\"" + JsonNamingPolicy.CamelCase.ConvertName(member.Name) + "\":null");

        var document = Samples.Read("{" + string.Join(",", members) + "}");

        Assert.Empty(document.Problems);
        Assert.True(document.Lost.IsEmpty);
        Assert.Equal(new Register(), document.Register);
    }

    [Fact]
    public void A_missing_identifier_is_left_to_the_rules()
    {
        var document = Samples.Read("""{"agencies":[{"name":"A","procedures":[{}]}],"systems":[{"declarations":[{"id":null}]}]}""");

        Assert.Empty(document.Problems);
        Assert.True(document.Register.Agencies[0].Id.IsMissing);
        Assert.Null(document.Register.Agencies[0].Parent);
        Assert.Null(document.Register.Agencies[0].Code);
        Assert.True(document.Register.Agencies[0].Procedures[0].Code.IsMissing);
        Assert.True(document.Register.Systems[0].Declarations[0].Id.IsMissing);
        Assert.Null(document.Register.Systems[0].Declarations[0].Number);
        Assert.Null(document.Register.Systems[0].Edition);
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("\"1/2\"", "1/2")]
    public void A_local_parameter_is_a_text_or_a_whole_number(string json, string value)
    {
        var document = Samples.Read("{\"authority\":{\"parameters\":[{\"value\":" + json + "}]}}");

        Assert.Empty(document.Problems);
        Assert.Equal(value, document.Register.Authority!.Parameters[0].Value);
    }

    [Fact]
    public void A_document_is_asked_for() => Assert.Throws<ArgumentNullException>(() => RegisterDocument.Read(null!));

    private static bool IsDefault(object? value, Type type) =>
        value is null || (type.IsValueType && value.Equals(Activator.CreateInstance(type)));

    private static IEnumerable<Fact> Within(Fact record)
    {
        yield return record;
        foreach (var member in ModelAsJson.Members(record.GetType()))
        {
            var inner = member.GetValue(record) switch
            {
                Fact one => [one],
                IEnumerable<Fact> many => many,
                _ => [],
            };
            foreach (var found in inner.SelectMany(Within)) yield return found;
        }
    }
}
