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
    [InlineData("TT26 40.1.a", "INS012")]
    [InlineData("TT26 40.1.đ", "")]
    [InlineData("TT26 24.1", "")]
    [InlineData("QĐ19 4 closing-2", "OBL010 OBL011")]
    [InlineData("ISO15 10.2", "NCF001 NCF002 NCF003 NCF004 NCF005 NCF006 NCF007 NCF008 NCF009 NCF010 OBJ006")]
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
    [InlineData("QĐ19 18")]
    [InlineData("QĐ19 2.1.d")]
    [InlineData("TT26 33.3")]
    [InlineData("")]
    public void What_names_no_provision_is_wrong_usage(string law) => Assert.Equal(2, ToolRun.Of("rules", "--law", law).Exit);
}
