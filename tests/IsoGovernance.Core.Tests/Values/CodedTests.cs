using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace IsoGovernance.Tests;

public class CodedTests
{
    [Fact]
    public void A_known_code_is_its_member()
    {
        var coded = Coded<AgencyKind>.Parse("communeCommittee");
        Assert.True(coded.IsKnown);
        Assert.Equal(AgencyKind.CommuneCommittee, coded.Known);
        Assert.Equal("communeCommittee", coded.Text);
        Assert.Equal<Coded<AgencyKind>>(AgencyKind.CommuneCommittee, coded);
        Assert.Equal(new Coded<AgencyKind>(AgencyKind.CommuneCommittee).GetHashCode(), coded.GetHashCode());
    }

    [Theory]
    [InlineData("CommuneCommittee")]
    [InlineData("communecommittee")]
    [InlineData(" communeCommittee")]
    [InlineData("guild")]
    [InlineData("")]
    [InlineData("13")]
    public void Any_other_text_is_kept_as_it_was_written(string text)
    {
        var coded = Coded<AgencyKind>.Parse(text);
        Assert.False(coded.IsKnown);
        Assert.Null(coded.Known);
        Assert.Equal(text, coded.Text);
        Assert.Equal(text, coded.ToString());
    }

    [Fact]
    public void Unknown_codes_are_equal_by_their_text_alone()
    {
        var one = Coded<AgencyKind>.Parse("guild");
        var same = Coded<AgencyKind>.Parse(new string("guild".ToCharArray()));
        Assert.True(one == same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != Coded<AgencyKind>.Parse("Guild"));
        Assert.True(one != default);
        Assert.False(one.Equals((object)"guild"));
    }

    [Fact]
    public void The_default_is_the_first_member() => Assert.Equal<Coded<AgencyKind>>(AgencyKind.Ministry, default);

    [Fact]
    public void A_number_that_is_no_member_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Coded<AgencyKind>((AgencyKind)999));

    [Fact]
    public void A_missing_text_is_refused() => Assert.Throws<ArgumentNullException>(() => Coded<AgencyKind>.Parse(null!));

    [Fact]
    public void Every_list_of_codes_in_the_model_is_camel_case_and_reads_back()
    {
        var lists = ListsOfCodes().ToArray();
        Assert.Contains(typeof(AgencyKind), lists);
        foreach (var list in lists)
        {
            var check = typeof(CodedTests).GetMethod(nameof(CheckCodes), BindingFlags.NonPublic | BindingFlags.Static)!;
            check.MakeGenericMethod(list).Invoke(null, null);
        }
    }

    private static IEnumerable<Type> ListsOfCodes() =>
        from type in typeof(Fact).Assembly.GetExportedTypes()
        where typeof(Fact).IsAssignableFrom(type)
        from property in type.GetProperties()
        from part in Parts(property.PropertyType)
        where part.IsGenericType && part.GetGenericTypeDefinition() == typeof(Coded<>)
        select part.GetGenericArguments()[0];

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];

    private static void CheckCodes<T>()
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Length, Coded<T>.KnownCodes.Count);
        foreach (var (value, code) in Enum.GetValues<T>().Zip(Coded<T>.KnownCodes))
        {
            Assert.Equal(value, Coded<T>.Parse(code).Known);
            Assert.Equal(code, new Coded<T>(value).Text);
            Assert.Equal(value.ToString(), char.ToUpperInvariant(code[0]) + code[1..]);
            Assert.True(char.IsAsciiLetterLower(code[0]) && code.All(char.IsAsciiLetter), code);
        }
    }
}
