using System;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Tests;
using IsoGovernance.Tool.Commands;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool.Tests;

/// <summary>What is shown while long work goes on.</summary>
public class ProgressTests
{
    private static readonly AssessmentProgress Half = new(50_000_000, 1_200, 34);

    [Fact]
    public void The_line_tells_share_speed_records_and_the_time_left()
    {
        var line = ProgressTexts.Line(Half, 100_000_000, TimeSpan.FromSeconds(65));
        Assert.Equal("50 % 50.0/100.0 MB, 0.8 MB/s, 1200 hệ thống, 34 cuộc kiểm tra, còn 1:05", line.Vietnamese);
        Assert.Equal("50 % 50.0/100.0 MB, 0.8 MB/s, systems 1200, inspections 34, left 1:05", line.English);
        Assert.Equal("[########--------] ", ProgressTexts.Bar(Half, 100_000_000));
    }

    [Fact]
    public void Where_nobody_knows_how_much_there_is_no_time_left_is_told()
    {
        Assert.Equal("50.0 MB, 25.0 MB/s", ProgressTexts.Line(Half with { Systems = 0, Inspections = 0 }, null, TimeSpan.FromSeconds(2)).English);
        Assert.Equal("", ProgressTexts.Bar(Half, null));
        Assert.Equal("[################] ", ProgressTexts.Bar(Half, 40_000_000));
    }

    [Theory]
    [InlineData("Plain", 4)]
    [InlineData("Bar", 10)]
    [InlineData("None", 0)]
    public void It_is_shown_from_time_to_time(string choice, int expected)
    {
        using var error = new StringWriter();
        var time = new Stepping();
        var view = new ProgressView(error, Enum.Parse<ProgressChoice>(choice), 100_000_000, Language.English, time);
        for (var i = 0; i < 45; i++)
        {
            time.Now += TimeSpan.FromMilliseconds(100);
            if (i < 21 || choice == "Plain") view.Report(Half);
        }
        view.Clear();
        var shown = error.ToString();
        Assert.Equal(expected, shown.Split("systems 1200").Length - 1);
        Assert.Equal(choice == "Bar", shown.EndsWith("\r\u001B[K", StringComparison.Ordinal));
        Assert.Equal(choice == "Bar", shown.Contains('\u001B', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Auto", true, "Bar")]
    [InlineData("Auto", false, "None")]
    [InlineData("Plain", true, "Plain")]
    [InlineData("None", true, "None")]
    [InlineData("Bar", false, "Bar")]
    public void A_bar_is_for_terminals_and_for_who_asks(string choice, bool isTerminal, string shown) =>
        Assert.Equal(Enum.Parse<ProgressChoice>(shown), ProgressOption.Shown(Enum.Parse<ProgressChoice>(choice), isTerminal));

    [Fact]
    public void Nothing_is_shown_in_a_pipe()
    {
        var run = ToolRun.Of("assess", Repository.At("docs", "samples", "registers", "can-tho-2023.json"), "--as-of", "2023-04-01");
        Assert.Equal("", run.Error);
        Assert.Equal(2, ToolRun.Of("assess", "x.json", "--as-of", "2023-04-01", "--progress", "loud").Exit);
    }

    private sealed class Stepping : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
