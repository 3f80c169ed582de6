using System;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Tests;

namespace IsoGovernance.Tool.Tests;

/// <summary><c>isogov summary</c>: what the provinces published of the samples, and how it is told.</summary>
public class SummaryTests
{
    /// <summary>
    /// Cần Thơ 2023: eight agencies inspected on site under the 2015 edition, three of them with procedures not covered.
    /// Đà Nẵng on 2021-06-30: all agencies and 56 of 56 communes moved to the 2015 edition. Sông Công: 262 processes for procedures and 6
    /// internal ones, no request settled late.
    /// </summary>
    [Theory]
    [InlineData("can-tho-2023", "2023-04-01", "agencies", 8)]
    [InlineData("can-tho-2023", "2023-04-01", "declaredByEdition", 8)]
    [InlineData("can-tho-2023", "2023-04-01", "inspectionsPlanned", 8)]
    [InlineData("can-tho-2023", "2023-04-01", "inspectedOnSite", 8)]
    [InlineData("can-tho-2023", "2023-04-01", "systemsNotCoveringAll", 3)]
    [InlineData("da-nang-2021", "2021-06-30", "onCurrentEdition", 81)]
    [InlineData("da-nang-2021", "2021-06-30", "transitionDone", 81)]
    [InlineData("song-cong", "2025-06-30", "administrativeProcesses", 262)]
    [InlineData("song-cong", "2025-06-30", "internalProcesses", 6)]
    [InlineData("song-cong", "2025-06-30", "settledLate", 0)]
    public void A_published_figure_is_the_figure(string sample, string day, string name, int published)
    {
        var figure = Json(sample, day).GetProperty("figures").EnumerateArray().First(one => one.GetProperty("name").GetString() == name);
        Assert.Equal(published, figure.GetProperty(figure.TryGetProperty("numerator", out _) ? "numerator" : "least").GetInt64());
    }

    [Fact]
    public void The_lowest_coverage_of_Can_Tho_is_the_published_one() =>
        Assert.Contains("14/15 (93,3 %)", ToolRun.Of("summary", Sample("can-tho-2023"), "--as-of", "2023-04-01").Output, StringComparison.Ordinal);

    [Fact]
    public void All_56_communes_of_Da_Nang_have_moved()
    {
        var communes = Json("da-nang-2021", "2021-06-30").GetProperty("groups").EnumerateArray().Single(group => group.GetProperty("kind").GetString() == "communeCommittee");
        var done = communes.GetProperty("figures").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "transitionDone");
        Assert.Equal("encouraged", communes.GetProperty("tier").GetString());
        Assert.Equal((56, 56, true), (done.GetProperty("numerator").GetInt32(), done.GetProperty("denominator").GetInt32(), done.GetProperty("exact").GetBoolean()));
    }

    [Theory]
    [InlineData("vi", "BẢNG TỔNG HỢP", "từ ngày 01/01/2023")]
    [InlineData("en", "SUMMARY", "Agencies that have declared")]
    public void The_table_speaks_both_languages(string language, string title, string text)
    {
        var run = ToolRun.Of("summary", Sample("can-tho-2023"), "--as-of", "2023-04-01", "--lang", language);
        Assert.Equal(0, run.Exit);
        Assert.StartsWith(title, run.Output, StringComparison.Ordinal);
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_lists_the_records_of_a_figure()
    {
        var text = ToolRun.Of("summary", Sample("can-tho-2023"), "--as-of", "2023-04-01", "--trace", "systemsNotCoveringAll");
        Assert.Contains("/systems/0  Sở Y tế thành phố Cần Thơ", text.Output, StringComparison.Ordinal);
        var json = ToolRun.Of("summary", Sample("can-tho-2023"), "--as-of", "2023-04-01", "--trace", "coverage", "--format", "json").Json;
        Assert.Equal(8, json.GetProperty("records").GetArrayLength());
    }

    [Fact]
    public void A_figure_that_there_is_not_and_a_broken_file_exit_2()
    {
        Assert.Equal(2, ToolRun.Of("summary", Sample("can-tho-2023"), "--as-of", "2023-04-01", "--trace", "none").Exit);
        Assert.Equal(2, ToolRun.WithInput("{\"agencies\": [", "summary", "-", "--as-of", "2023-04-01").Exit);
    }

    private static string Sample(string name) => Repository.At("docs", "samples", "registers", name + ".json");

    private static JsonElement Json(string sample, string day) => ToolRun.Of("summary", Sample(sample), "--as-of", day, "--format", "json").Json;
}
