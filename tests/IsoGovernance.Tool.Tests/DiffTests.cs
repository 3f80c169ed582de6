using System;
using System.IO;
using System.Linq;
using IsoGovernance.Tests;

namespace IsoGovernance.Tool.Tests;

/// <summary><c>isogov diff</c>, as a user writes it.</summary>
public class DiffTests
{
    private static readonly string Sample = Repository.At("docs", "samples", "registers", "can-tho-2023.json");

    [Fact]
    public void Reports_of_two_days_are_compared_in_both_forms_and_languages()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (Report(folder, "2023-04-01"), Report(folder, "2023-04-02"));
        var json = ToolRun.Of("diff", before, after, "--format", "json").Json;
        Assert.Equal("2023-04-02", json.GetProperty("after").GetProperty("asOf").GetString());
        Assert.Equal("SCP001 SCP001 SCP001", string.Join(' ', json.GetProperty("unchanged").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())));
        Assert.Contains("Không đổi (3)", ToolRun.Of("diff", before, after).Output, StringComparison.Ordinal);
        Assert.Contains("Unchanged (3)", ToolRun.Of("diff", before, after, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exit_code_is_1_only_where_a_violation_is_new()
    {
        using var folder = new TemporaryFolder();
        var full = Report(folder, "2023-04-01");
        var none = folder.File("none.json", File.ReadAllText(Report(folder, "2010-01-01")));
        Assert.Equal(0, ToolRun.Of("diff", full, full).Exit);
        Assert.Equal(1, ToolRun.Of("diff", none, full).Exit);
        Assert.Equal(0, ToolRun.Of("diff", full, none).Exit);
    }

    [Fact]
    public void A_report_comes_from_standard_input_too()
    {
        using var folder = new TemporaryFolder();
        var report = Report(folder, "2023-04-01");
        Assert.Equal(0, ToolRun.WithInput(File.ReadAllText(report), "diff", report, "-").Exit);
    }

    [Fact]
    public void What_is_no_report_ends_in_its_place_and_2()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("diff", Sample, Report(folder, "2023-04-01"), "--lang", "en");
        Assert.Equal((2, "isogov: " + Sample + ":1:1 This is no report that isogov assess --format json wrote: \"version\" is missing.\n", 0), (run.Exit, run.Error, run.Bytes.Length));
        Assert.Equal(2, ToolRun.Of("diff", Sample).Exit);
        Assert.Equal(2, ToolRun.Of("diff", Sample, Path.Combine(folder.Path, "none.json")).Exit);
    }

    private static string Report(TemporaryFolder folder, string day)
    {
        var target = Path.Combine(folder.Path, day + ".json");
        ToolRun.Of("assess", Sample, "--as-of", day, "--format", "json", "--output", target);
        return target;
    }
}
