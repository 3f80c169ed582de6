using System;
using System.IO;

namespace IsoGovernance.Tool.Tests;

/// <summary><c>isogov convert</c> and the parts of a register, as a user calls them.</summary>
public class ConvertTests
{
    private const string Document = """{ "agencies": [{ "id": "stc", "colour": 1 }], "systems": [{ "id": "s", "host": "stc" }] }""";

    [Theory]
    [InlineData("so.jsonl")]
    [InlineData("so.ndjson")]
    [InlineData("so.jsonl.gz")]
    public void The_shape_follows_the_name_and_nothing_is_lost_on_the_way_there_and_back(string name)
    {
        using var folder = new TemporaryFolder();
        string first = folder.File("first.json", ""), lines = folder.File(name, ""), second = folder.File("second.json", "");
        Assert.Equal(0, ToolRun.Of("convert", folder.File("so.json", Document), first).Exit);
        Assert.Equal(0, ToolRun.Of("convert", first, lines).Exit);
        Assert.Equal(0, ToolRun.Of("convert", lines, second).Exit);
        Assert.Equal(File.ReadAllText(first), File.ReadAllText(second));
        Assert.Contains("\"colour\": 1", File.ReadAllText(second), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_output_takes_the_result_and_standard_error_what_was_wrong()
    {
        var run = ToolRun.WithInput("""{"agencies":[{"id":"a","from":"2020-02-30"}]}""", "convert", "-", "-", "--to", "lines", "--lang", "en");
        Assert.Equal(1, run.Exit);
        Assert.Equal("{\"record\":\"register\"}\n{\"record\":\"agency\",\"id\":\"a\"}\n", run.Output);
        Assert.Contains("-:1:31 FMT004 /agencies/0/from (value lost)", run.Error, StringComparison.Ordinal);
        Assert.Contains("Values could not be read and are not in the result", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_strictly_an_unknown_member_is_a_loss()
    {
        Assert.Equal(0, ToolRun.WithInput(Document, "convert", "-", "-").Exit);
        Assert.Equal(1, ToolRun.WithInput(Document, "convert", "-", "-", "--strict").Exit);
        Assert.Equal(0, ToolRun.WithInput("{\"colour\":1}", "assess", "-", "--as-of", "2013-01-01").Exit);
        Assert.Equal(1, ToolRun.WithInput("{\"colour\":1}", "assess", "-", "--as-of", "2013-01-01", "--strict").Exit);
    }

    [Fact]
    public void Broken_syntax_is_converted_as_far_as_it_goes()
    {
        var run = ToolRun.WithInput("""{"agencies":[{"id":"a"},{"id":""", "convert", "-", "-", "--lang", "en");
        Assert.Equal(2, run.Exit);
        Assert.Contains("\"id\": \"a\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_gzip_file_is_told()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(Path.GetDirectoryName(folder.File("x", ""))!, "so.json.gz");
        File.WriteAllBytes(file, [0x1F, 0x8B, 1, 2, 3]);
        foreach (var command in new[] { new[] { "convert", file, "-" }, ["assess", file, "--as-of", "2023-04-01"] })
        {
            var run = ToolRun.Of([.. command, "--lang", "en"]);
            Assert.Equal(2, run.Exit);
            Assert.Contains("The gzip file is damaged or too large: " + file, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_file_and_a_wrong_shape_are_told()
    {
        Assert.Contains("File not found: none.json", ToolRun.Of("convert", "none.json", "-", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Contains("document, lines", ToolRun.Of("convert", "none.json", "-", "--to", "table", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.WithInput(Document, "convert", "-", "/no/such/folder/x.json").Exit);
    }

    [Fact]
    public void The_parts_of_a_register_are_assessed_as_one()
    {
        using var folder = new TemporaryFolder();
        var head = folder.File("head.jsonl", "{\"record\":\"register\",\"authority\":{\"name\":\"UBND tỉnh\"}}\n{\"record\":\"agency\",\"id\":\"a\",\"name\":\"Sở Y tế\",\"kind\":\"provincialSpecialisedAgency\"}\n");
        var systems = folder.File("systems.jsonl", "{\"record\":\"system\",\"id\":\"s\",\"host\":\"a\",\"colour\":1,\"appliedFrom\":\"2019-01-01\",\"declarations\":[{\"id\":\"cb1\",\"on\":\"2020-06-10\"}],\"internalAudits\":[{\"id\":\"dg1\",\"completedOn\":\"2021-08-02\"}]}\n");

        var run = ToolRun.Of("assess", head, systems, "--as-of", "2023-04-01", "--format", "json");

        Assert.Equal(1, run.Exit);
        Assert.Equal(systems, run.Json.GetProperty("problems")[0].GetProperty("source").GetString());
        var finding = run.Json.GetProperty("findings").EnumerateArray();
        Assert.Contains(finding, one => one.GetProperty("code").GetString() == "AUD001" && one.GetProperty("source").GetString() == systems && one.GetProperty("subject").GetProperty("name").GetString() == "Sở Y tế");
    }
}
