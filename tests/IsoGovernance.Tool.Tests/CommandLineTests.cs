using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace IsoGovernance.Tool.Tests;

public class CommandLineTests
{
    public static TheoryData<string, string, string> Misuses => new()
    {
        { "", "Thiếu lệnh.", "A command is missing." },
        { "judge", "Không hiểu \"judge\".", "\"judge\" is not understood." },
        { "assess", "Thiếu FILE.", "FILE is missing." },
        { "assess so.json", "Thiếu tùy chọn bắt buộc --as-of YYYY-MM-DD.", "The required option --as-of YYYY-MM-DD is missing." },
        { "assess so.json --as-of", "Tùy chọn --as-of thiếu giá trị.", "Option --as-of has no value." },
        { "assess so.json --as-of 01/04/2023", "Ngày \"01/04/2023\"", "The date \"01/04/2023\"" },
        { "assess so.json --as-of 2023-02-29", "Ngày \"2023-02-29\"", "The date \"2023-02-29\"" },
        { "assess so.json --as-of 2023-04-01T00:00", "Ngày \"2023-04-01T00:00\"", "The date \"2023-04-01T00:00\"" },
        { "assess so.json --as-of 2023-01-01 --as-of 2023-01-02", "chỉ nhận một giá trị", "takes one value only" },
        { "assess so.json --as-of 2023-04-01 --colour", "Không hiểu \"--colour\".", "\"--colour\" is not understood." },
        { "assess so.json --as-of 2023-04-01 --format xml", "không nhận \"xml\"", "does not take \"xml\"" },
        { "rules --format yaml", "không nhận \"yaml\"", "does not take \"yaml\"" },
        { "explain", "Thiếu CODE.", "CODE is missing." },
        { "docs", "Thiếu DIR.", "DIR is missing." },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void Wrong_usage_exits_2_and_is_told_in_either_language(string line, string vietnamese, string english)
    {
        AssertMisused(ToolRun.Of(Split(line)), vietnamese);
        AssertMisused(ToolRun.Of(["--lang", "en", .. Split(line)]), english);
    }

    [Fact]
    public void An_unknown_language_exits_2() => AssertMisused(ToolRun.Of("rules", "--lang", "fr"), "không nhận \"fr\"");

    [Theory]
    [InlineData("--help")]
    [InlineData("assess --help")]
    [InlineData("rules -h")]
    [InlineData("--version")]
    public void Help_and_version_exit_0(string line)
    {
        var run = ToolRun.Of(Split(line));
        Assert.Equal(0, run.Exit);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Help_speaks_the_language_asked_for_and_hides_what_is_hidden()
    {
        Assert.Contains("Cách dùng: isogov", ToolRun.Of("--help").Output, StringComparison.Ordinal);
        Assert.Contains("Usage: isogov", ToolRun.Of("--lang", "en", "--help").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("docs", ToolRun.Of("--help").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Không tìm thấy tệp")]
    [InlineData("en", "File not found")]
    public void A_missing_file_is_one_line_that_names_it_and_exits_2(string language, string text)
    {
        var run = ToolRun.Of("assess", "/không/có/sổ.json", "--as-of", "2023-04-01", "--lang", language);
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.Output);
        var line = Assert.Single(Lines(run.Error));
        Assert.Contains(text, line, StringComparison.Ordinal);
        Assert.Contains("/không/có/sổ.json", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("@missing.json")]
    [InlineData("/")]
    public void A_name_that_is_no_readable_file_exits_2_without_a_stack_trace(string name)
    {
        var run = ToolRun.Of("assess", name, "--as-of", "2023-04-01");
        Assert.Equal(2, run.Exit);
        Assert.Single(Lines(run.Error));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_exits_2_in_one_line()
    {
        using var stderr = new MemoryStream();
        Assert.Equal(2, Cli.Run(["rules"], Stream.Null, new FullStream(), stderr));
        Assert.Single(Lines(System.Text.Encoding.UTF8.GetString(stderr.ToArray())));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Nothing_is_thrown_when_neither_stream_can_be_written(string format) =>
        Assert.Equal(2, Cli.Run(["rules", "--format", format], Stream.Null, new FullStream(), new FullStream()));

    private static void AssertMisused(ToolRun run, string text)
    {
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.Output);
        Assert.Contains(text, run.Error, StringComparison.Ordinal);
        Assert.All(Lines(run.Error), line => Assert.StartsWith("isogov: ", line, StringComparison.Ordinal));
    }

    private static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(line => line.Length > 0);

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
