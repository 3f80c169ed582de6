using System;
using System.Linq;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tool.Tests;

public sealed class LawFilterTests
{
    [Theory]
    [InlineData("QĐ19 4.4.b", "AUD001 REV001")]
    [InlineData("qd19 4.4.b", "AUD001 REV001")]
    [InlineData("19/2014/QĐ-TTg 4.4.b", "AUD001 REV001")]
    [InlineData("TT26 33.2.b", "INS003")]
    public void Rules_are_found_by_the_provision_they_cite(string law, string codes)
    {
        var run = ToolRun.Of("rules", "--format", "json", "--law", law);

        Assert.Equal(0, run.Exit);
        Assert.Equal(codes, string.Join(' ', run.Json.EnumerateArray().Select(rule => rule.GetProperty("code").GetString())));
    }

    [Fact]
    public void A_whole_article_finds_the_rules_of_its_clauses_and_points()
    {
        var found = ToolRun.Of("rules", "--format", "json", "--law", "QĐ19 4").Json.EnumerateArray().Select(rule => rule.GetProperty("code").GetString());
        var expected = RuleTable.All
            .Where(rule => rule.Descriptor.Citations.Any(citation => citation.Instrument == Instruments.Qd19 && string.Equals(citation.Article, "4", StringComparison.Ordinal)))
            .Select(rule => rule.Descriptor.Code);

        Assert.Equal(expected, found, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("QĐ99 4")]
    [InlineData("QĐ194")]
    [InlineData("")]
    public void What_names_no_instrument_is_wrong_usage(string law) => Assert.Equal(2, ToolRun.Of("rules", "--law", law).Exit);
}
