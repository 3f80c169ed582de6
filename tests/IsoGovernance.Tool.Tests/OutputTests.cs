using System;
using System.IO;
using System.Linq;
using IsoGovernance.Tests;

namespace IsoGovernance.Tool.Tests;

/// <summary><c>--format</c>, <c>--output</c> and <c>--color</c>, as a user writes them.</summary>
public class OutputTests
{
    private const string Day = "2023-04-01";

    private static readonly string Sample = Repository.At("docs", "samples", "registers", "can-tho-2023.json");

    [Theory]
    [InlineData("text", "KẾT QUẢ ĐÁNH GIÁ")]
    [InlineData("json", "{\n  \"version\"")]
    [InlineData("sarif", "{\n  \"$schema\"")]
    [InlineData("md", "# KẾT QUẢ")]
    [InlineData("csv", "\uFEFF\"Loại dòng\"")]
    [InlineData("html", "<!DOCTYPE html>\n<html lang=\"vi\">")]
    public void Every_form_goes_to_standard_output_and_the_same_bytes_to_a_file(string format, string start)
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "ket-qua");
        var run = Assess("--format", format);
        var toFile = Assess("--format", format, "--output", target);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.Equal((1, 1, 0), (run.Exit, toFile.Exit, toFile.Bytes.Length));
        Assert.Equal(run.Bytes, File.ReadAllBytes(target));
        Assert.Equal([target], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("summary", "--as-of", Day, "--format", "json")]
    [InlineData("summary", "--as-of", Day, "--trace", "declared")]
    [InlineData("due", "--from", Day, "--until", "2023-12-31", "--format", "ics")]
    [InlineData("due", "--from", Day, "--until", "2023-12-31")]
    public void Summaries_and_due_dates_go_to_a_file_too(string command, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "ket-qua");
        var run = ToolRun.Of([command, Sample, .. options]);
        Assert.NotEmpty(run.Bytes);
        Assert.Empty(ToolRun.Of([command, Sample, .. options, "--output", target]).Bytes);
        Assert.Equal(run.Bytes, File.ReadAllBytes(target));
        Assert.Equal(2, ToolRun.Of([command, Sample, .. options, "--output", Sample]).Exit);
    }

    [Fact]
    public void A_file_that_was_there_is_replaced_as_a_whole()
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("ket-qua.txt", new string('x', 1_000_000));
        Assert.Equal(1, Assess("-o", target).Exit);
        Assert.StartsWith("KẾT QUẢ", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_writing_fails_what_was_there_stays()
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("ket-qua.txt", "cũ");
        var fault = Assert.Throws<ToolFault>(() => OutputFile.Write(target, to =>
        {
            to.WriteByte(1);
            throw new IOException("no space left");
        }));
        Assert.Contains(target, fault.Text.English, StringComparison.Ordinal);
        Assert.Equal("cũ", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("khong-co/ket-qua.txt")]
    [InlineData(".")]
    public void A_place_that_takes_no_file_ends_in_a_message_and_2(string place)
    {
        using var folder = new TemporaryFolder();
        var run = Assess("--output", Path.Combine(folder.Path, place));
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("isogov: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Bytes);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void An_input_is_not_written_over_under_whatever_name()
    {
        using var folder = new TemporaryFolder();
        var input = folder.File("so.json", File.ReadAllText(Sample));
        var before = File.ReadAllText(input);
        var settings = folder.File("settings.json", "{}");
        var link = Path.Combine(folder.Path, "lien-ket.json");
        File.CreateSymbolicLink(link, input);
        var linkedFolder = folder.Path + "-lien-ket";
        Directory.CreateSymbolicLink(linkedFolder, folder.Path);
        try
        {
            (string Read, string Written)[] pairs =
            [
                (input, input), (input, Path.Combine(folder.Path, "..", Path.GetFileName(folder.Path), "so.json")), (link, input), (input, link),
                (input, Path.Combine(linkedFolder, "so.json")), (Path.Combine(linkedFolder, "lien-ket.json"), input), (input, settings),
            ];
            foreach (var (read, written) in pairs)
            {
                var run = ToolRun.Of("assess", read, "--as-of", Day, "--settings", settings, "--output", written, "--lang", "en");
                Assert.Equal((2, "isogov: An input is not written over: " + written + "\n"), (run.Exit, run.Error));
            }
        }
        finally
        {
            Directory.Delete(linkedFolder);
        }
        Assert.Equal((before, "{}"), (File.ReadAllText(input), File.ReadAllText(settings)));
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void No_csv_file_is_put_among_those_that_are_read()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, ToolRun.Of("convert", Sample, folder.Path + "/").Exit);
        var target = Path.Combine(folder.Path, "ket-qua.csv");
        Assert.Equal(2, ToolRun.Of("assess", folder.Path, "--as-of", Day, "--format", "csv", "--output", target).Exit);
        Assert.False(File.Exists(target));
        Assert.Equal(1, ToolRun.Of("assess", folder.Path, "--as-of", Day, "--format", "md", "--output", Path.ChangeExtension(target, ".md")).Exit);
    }

    [Fact]
    public void A_register_from_standard_input_goes_to_a_file_too()
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "ket-qua.md");
        Assert.Equal(0, ToolRun.WithInput("{}", "assess", "-", "--as-of", Day, "--format", "md", "-o", target).Exit);
        Assert.True(File.Exists(target));
    }

    [Theory]
    [InlineData(null, false, false)]
    [InlineData(null, true, true)]
    [InlineData("auto", true, true)]
    [InlineData("never", true, false)]
    [InlineData("always", false, true)]
    public void Colour_is_for_terminals_and_for_who_asks(string? asked, bool isTerminal, bool isColoured)
    {
        using var stdout = new MemoryStream();
        string[] line = ["assess", Sample, "--as-of", Day, .. asked is null ? [] : new[] { "--color", asked }];
        Cli.Run(line, Stream.Null, stdout, Stream.Null, isTerminal);
        Assert.Equal(isColoured, stdout.ToArray().Contains((byte)0x1B));
    }

    [Fact]
    public void A_file_has_no_colour_unless_asked_for()
    {
        using var folder = new TemporaryFolder();
        var target = Path.Combine(folder.Path, "ket-qua.txt");
        Cli.Run(["assess", Sample, "--as-of", Day, "-o", target], Stream.Null, Stream.Null, Stream.Null, showsColours: true);
        Assert.DoesNotContain((byte)0x1B, File.ReadAllBytes(target));
    }

    [Theory]
    [InlineData("--format", "html2")]
    [InlineData("--color", "red")]
    [InlineData("--rule-pages", "rules/")]
    [InlineData("--rule-pages", "javascript:alert(1)")]
    public void An_option_of_another_value_is_wrong_usage(string option, string value) => Assert.Equal(2, Assess(option, value).Exit);

    [Theory]
    [InlineData("vi", "Cách xác định:", "3 tháng kể từ 01/09/2022 (không tính ngày này) đến hết 01/12/2022.")]
    [InlineData("en", "How it came about:", "3 months after 2022-09-01, which is not counted, end with 2022-12-01.")]
    public void Findings_tell_how_they_came_about_where_asked(string language, string heading, string step)
    {
        var run = Assess("--explain", "--lang", language);
        Assert.Equal(1, run.Exit);
        Assert.Contains(heading, run.Output, StringComparison.Ordinal);
        Assert.Contains(step, run.Output, StringComparison.Ordinal);
        Assert.Contains("[" + Sample + ":334:20]", Unwrapped(run.Output), StringComparison.Ordinal);
        Assert.DoesNotContain(heading, Assess("--lang", language).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_about_reports_shows_a_finding_as_it_is_explained()
    {
        var page = File.ReadAllText(Repository.At("docs", "reports.md"));
        var shown = page[page.IndexOf("SCP001 VIOLATION", StringComparison.Ordinal)..];
        var relative = Assess("--explain", "--lang", "en").Output.Replace(Sample, "docs/samples/registers/can-tho-2023.json", StringComparison.Ordinal);
        Assert.Contains(Unwrapped(shown[..shown.IndexOf("```", StringComparison.Ordinal)]), Unwrapped(relative), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_link_to_the_pages_named() =>
        Assert.Contains("\"helpUri\": \"https://example.org/rules/SCP001.md\"", Assess("--format", "sarif", "--rule-pages", "https://example.org/rules").Output, StringComparison.Ordinal);

    [Fact]
    public void The_schema_of_the_report_is_printed() =>
        Assert.Equal(File.ReadAllText(Repository.At("docs", "schema", "report.schema.json")), ToolRun.Of("schema", "--report").Output);

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ToolRun Assess(params string[] options) => ToolRun.Of(["assess", Sample, "--as-of", Day, .. options]);
}
