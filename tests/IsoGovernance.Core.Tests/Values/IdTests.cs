using System;

namespace IsoGovernance.Tests;

public class IdTests
{
    [Fact]
    public void A_default_a_null_and_an_empty_identifier_are_the_same_missing_one()
    {
        Id<Agency>[] missing = [default, new(null), "", (string?)null];
        foreach (var id in missing)
        {
            Assert.True(id.IsMissing);
            Assert.Equal("", id.Value);
            Assert.Equal("", id.ToString());
            Assert.True(id == default);
            Assert.Equal(default(Id<Agency>).GetHashCode(), id.GetHashCode());
        }
    }

    [Fact]
    public void Blank_text_is_missing_and_kept()
    {
        Id<Agency> id = "  ";
        Assert.True(id.IsMissing);
        Assert.Equal("  ", id.Value);
        Assert.NotEqual(default, id);
    }

    [Fact]
    public void Identifiers_are_compared_ordinally()
    {
        Id<Agency> one = "so-y-te", same = new string("so-y-te".ToCharArray()), other = "So-Y-Te";
        Assert.True(one == same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other);
        Assert.False(one.IsMissing);
        Assert.Equal("so-y-te", one.ToString());
    }

    [Fact]
    public void Identifiers_of_two_kinds_of_records_are_not_equal() =>
        Assert.False(new Id<Agency>("a").Equals((object)new Id<Declaration>("a")));

    [Fact]
    public void Composed_and_decomposed_text_are_two_identifiers() =>
        Assert.NotEqual<Id<Agency>>("sở", Generation.Decomposed.Of("sở"));
}
