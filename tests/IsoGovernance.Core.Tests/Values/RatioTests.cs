using System;
using System.Globalization;

namespace IsoGovernance.Tests;

public class RatioTests
{
    [Theory]
    [InlineData(1, 3, 0, 0)]
    [InlineData(1, 3, 1, 1)]
    [InlineData(1, 3, 3, 1)]
    [InlineData(1, 3, 4, 2)]
    [InlineData(1, 3, 8, 3)]
    [InlineData(1, 3, 9, 3)]
    [InlineData(1, 2, 63, 32)]
    [InlineData(0, 5, 100, 0)]
    [InlineData(5, 5, 100, 100)]
    [InlineData(2, 1, 3, 6)]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue)]
    public void The_share_of_a_number_is_rounded_up(int part, int whole, int count, int share) =>
        Assert.Equal(share, new Ratio(part, whole).Of(count));

    [Fact]
    public void A_share_that_no_number_can_hold_is_not_cut() => Assert.Throws<OverflowException>(() => new Ratio(2, 1).Of(int.MaxValue));

    [Theory]
    [InlineData(14, 15, 933)]
    [InlineData(1, 3, 333)]
    [InlineData(2, 3, 666)]
    [InlineData(1999, 2000, 999)]
    [InlineData(7, 7, 1000)]
    [InlineData(0, 7, 0)]
    [InlineData(3, 2, 1500)]
    [InlineData(int.MaxValue, 1, 2147483647000)]
    public void Tenths_of_a_percent_are_cut(int part, int whole, long perMille) => Assert.Equal(perMille, new Ratio(part, whole).PerMille());

    [Theory]
    [InlineData("1/3", 1, 3)]
    [InlineData("1", 1, 1)]
    [InlineData("0/4", 0, 4)]
    [InlineData("0", 0, 1)]
    [InlineData("007/08", 7, 8)]
    public void A_share_is_read(string text, int part, int whole)
    {
        Assert.True(Ratio.TryParse(text, out var ratio));
        Assert.Equal(new Ratio(part, whole), ratio);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("/3")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("1/-3")]
    [InlineData("1/3/5")]
    [InlineData("0.5")]
    [InlineData("50 %")]
    [InlineData(" 1/3")]
    [InlineData("1/3 ")]
    [InlineData("1/9999999999")]
    [InlineData("١/٣")]
    public void Another_text_is_no_share(string? text)
    {
        Assert.False(Ratio.TryParse(text, out var ratio));
        Assert.Equal(default, ratio);
    }

    [Fact]
    public void Shares_are_compared_by_their_size()
    {
        Ratio third = new(1, 3), half = new(1, 2), twoSixths = new(2, 6);
        Assert.True(third < half && half > third && third <= half && half >= third);
        Assert.False(third > half || half < third || half <= third || third >= half);
        Assert.True(third <= twoSixths && third >= twoSixths);
        Assert.False(third < twoSixths || third > twoSixths);
        Assert.Equal(0, third.CompareTo(twoSixths));
        Assert.True(new Ratio(int.MaxValue - 1, int.MaxValue) < new Ratio(1, 1));
    }

    [Fact]
    public void Shares_are_equal_when_both_parts_are()
    {
        Assert.True(new Ratio(1, 3) == new Ratio(1, 3));
        Assert.True(new Ratio(1, 3) != new Ratio(2, 6));
        Assert.Equal(new Ratio(1, 3).GetHashCode(), new Ratio(1, 3).GetHashCode());
        Assert.True(new Ratio(1, 3).Equals((object)new Ratio(1, 3)));
        Assert.False(new Ratio(1, 3).Equals((object)"1/3"));
    }

    [Fact]
    public void The_default_is_nothing_of_one()
    {
        Ratio ratio = default;
        Assert.Equal(new Ratio(0, 1), ratio);
        Assert.Equal((0, 1, 0, 0L, "0/1"), (ratio.Numerator, ratio.Denominator, ratio.Of(5), ratio.PerMille(), ratio.ToString()));
        Assert.Equal(new Ratio(0, 1).GetHashCode(), ratio.GetHashCode());
    }

    [Fact]
    public void A_share_is_written_so_that_it_reads_back()
    {
        Assert.Equal("14/15", new Ratio(14, 15).ToString());
        Assert.True(Ratio.TryParse(new Ratio(14, 15).ToString(), out var read));
        Assert.Equal(new Ratio(14, 15), read);
        Assert.Equal(int.MaxValue.ToString(CultureInfo.InvariantCulture) + "/2", new Ratio(int.MaxValue, 2).ToString());
    }

    [Fact]
    public void Parts_without_sense_are_refused()
    {
        Assert.Equal("numerator", Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(-1, 3)).ParamName);
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, 0)).ParamName);
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, 3).Of(-1)).ParamName);
    }
}
