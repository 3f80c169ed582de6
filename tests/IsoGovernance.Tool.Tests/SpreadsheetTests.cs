using System.IO;
using IsoGovernance.Tests;

namespace IsoGovernance.Tool.Tests;

public sealed class SpreadsheetTests
{
    private static readonly string Sample = Repository.At("docs", "samples", "registers", "can-tho-2023.json");

    [Theory]
    [InlineData("vi", "Đã ghi")]
    [InlineData("en", "was written")]
    public void The_template_is_written_converted_and_judged(string lang, string told)
    {
        using var folder = new TemporaryFolder();
        var book = Path.Combine(folder.Path, "so.xlsx");
        var json = Path.Combine(folder.Path, "so.json");

        var template = ToolRun.Of("template", book, "--lang", lang);
        var convert = ToolRun.Of("convert", book, json);
        var assess = ToolRun.Of("assess", book, "--as-of", "2024-12-31", "--format", "json");

        Assert.Equal((0, ""), (template.Exit, template.Error));
        Assert.Contains(told, template.Output, System.StringComparison.Ordinal);
        Assert.Equal((0, ""), (convert.Exit, convert.Error));
        Assert.Equal((0, ""), (assess.Exit, assess.Error));
        Assert.Equal(
            assess.Json.GetProperty("inputDigest").GetString(),
            ToolRun.Of("assess", json, "--as-of", "2024-12-31", "--format", "json").Json.GetProperty("inputDigest").GetString());
    }

    [Fact]
    public void A_template_is_never_written_over_a_file()
    {
        using var folder = new TemporaryFolder();
        var book = folder.File("so.xlsx", "mine");

        var run = ToolRun.Of("template", book);

        Assert.Equal(2, run.Exit);
        Assert.Contains("không ghi đè", run.Error, System.StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(book));
    }

    [Theory]
    [InlineData("so.xlsx")]
    [InlineData("so/")]
    public void A_register_goes_through_a_spreadsheet_and_comes_back(string name)
    {
        using var folder = new TemporaryFolder();
        var sheets = Path.Combine(folder.Path, name);
        string there = Path.Combine(folder.Path, "a.json"), back = Path.Combine(folder.Path, "b.jsonl");

        var write = ToolRun.Of("convert", Sample, sheets);
        var read = ToolRun.Of("convert", sheets, back);
        ToolRun.Of("convert", back, there);

        Assert.Equal((0, "", 0, ""), (write.Exit, write.Error, read.Exit, read.Error));
        Assert.Equal(ToolRun.Of("convert", Sample, "-").Output, File.ReadAllText(there));
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_cell()
    {
        using var folder = new TemporaryFolder();
        var csv = folder.File("agencies.csv", "id;from\na;hôm qua\n");

        var convert = ToolRun.Of("convert", csv, "-", "--lang", "en");
        var assess = ToolRun.Of("assess", csv, "--as-of", "2024-12-31", "--format", "json");

        Assert.Equal(1, convert.Exit);
        Assert.Contains(csv + " 'agencies'!B2 FMT004 /agencies/0/from", convert.Error, System.StringComparison.Ordinal);
        Assert.Contains("expected dd/MM/yyyy or yyyy-MM-dd", string.Join(' ', convert.Error.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries)), System.StringComparison.Ordinal);
        Assert.Equal("'agencies'!B2", assess.Json.GetProperty("problems")[0].GetProperty("cell").GetString());
        Assert.Contains(assess.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("cell").GetString() == "'agencies'!A2");
    }

    [Fact]
    public void A_file_that_is_no_workbook_ends_in_a_message_and_leaves_the_target_alone()
    {
        using var folder = new TemporaryFolder();
        var book = folder.File("so.xlsx", "no workbook");
        var json = folder.File("so.json", "mine");

        var convert = ToolRun.Of("convert", book, json);
        var assess = ToolRun.Of("assess", book, "--as-of", "2024-12-31");

        Assert.Equal((2, 2), (convert.Exit, assess.Exit));
        Assert.Contains("SHT001", convert.Error, System.StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(json));
    }

    [Fact]
    public void Missing_files_and_folders_and_books_that_are_not_alone_are_told()
    {
        using var folder = new TemporaryFolder();
        var none = Path.Combine(folder.Path, "none.xlsx");
        var faults = new[]
        {
            ToolRun.Of("convert", none, "-"),
            ToolRun.Of("convert", Path.Combine(folder.Path, "none") + "/", "-"),
            ToolRun.Of("convert", Sample, Path.Combine(folder.Path, "so.csv")),
            ToolRun.Of("convert", folder.Path, "-"),
            ToolRun.Of("assess", Sample, none, "--as-of", "2024-12-31"),
            ToolRun.Of("template", Path.Combine(folder.Path, "none", "so.xlsx")),
        };

        Assert.All(faults, fault => Assert.Equal(2, fault.Exit));
        Assert.All(faults, fault => Assert.Contains("isogov: ", fault.Error, System.StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.Error.Contains("   at ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_workbook_cannot_hold_is_told()
    {
        using var folder = new TemporaryFolder();
        var json = folder.File("so.json", """{"agencies":[{"id":"a","colour":"blue"}]}""");
        var book = Path.Combine(folder.Path, "so.xlsx");

        var run = ToolRun.Of("convert", json, book);

        Assert.Equal(1, run.Exit);
        Assert.Contains("SHT011", run.Error, System.StringComparison.Ordinal);
        Assert.True(File.Exists(book));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }
}
