using System;
using System.Linq;
using System.Text;

namespace IsoGovernance.Tool.Tests;

/// <summary>Whole runs over documents.</summary>
public class EndToEndTests
{
    private const string Breaching = """
        {
          "authority": { "name": "Ủy ban nhân dân tỉnh Hòa An" },
          "recordsFrom": "2014-01-01",
          "agencies": [{ "id": "stc", "name": "Sở Tài chính", "kind": "provincialSpecialisedAgency" }],
          "systems": [{
            "id": "stc-qms",
            "host": "stc",
            "edition": "TCVN ISO 9001:2015",
            "appliedFrom": "2019-01-01",
            "declarations": [{ "id": "cb1", "on": "2020-06-10" }],
            "internalAudits": [{ "id": "dg1", "completedOn": "2021-08-02" }]
          }]
        }
        """;

    [Fact]
    public void A_file_with_a_violation_exits_1_and_tells_it()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("assess", folder.File("so.json", Breaching), "--as-of", "2023-04-01");
        Assert.Equal(1, run.Exit);
        Assert.Contains("AUD001 VI PHẠM – Sở Tài chính, hệ thống stc-qms", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Standard_input_is_read_like_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = ToolRun.Of("assess", folder.File("so.json", Breaching), "--as-of", "2023-04-01", "--format", "json");
        var input = ToolRun.WithInput(Breaching, "assess", "-", "--as-of", "2023-04-01", "--format", "json");
        Assert.Equal(file.Bytes, input.Bytes);
        Assert.Contains(input.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == "AUD001");
    }

    [Fact]
    public void A_register_of_no_records_exits_0() =>
        Assert.Equal(0, ToolRun.WithInput("{}", "assess", "-", "--as-of", "2023-04-01").Exit);

    [Fact]
    public void An_unknown_code_is_told_once()
    {
        const string Register = """{ "agencies": [{ "id": "stc", "name": "Sở Tài chính", "kind": "bureau" }] }""";
        var run = ToolRun.WithInput(Register, "assess", "-", "--as-of", "2023-04-01", "--format", "json");
        Assert.Equal(1, run.Exit);
        Assert.Empty(run.Json.GetProperty("problems").EnumerateArray());
        Assert.Equal("DAT009", run.Json.GetProperty("findings").EnumerateArray().Single().GetProperty("code").GetString());
    }

    [Fact]
    public void A_value_lost_in_reading_exits_1()
    {
        var run = ToolRun.WithInput("""{ "recordsFrom": "2014-13-01" }""", "assess", "-", "--as-of", "2023-04-01", "--format", "json");
        Assert.Equal(1, run.Exit);
        var problem = run.Json.GetProperty("problems").EnumerateArray().Single();
        Assert.True(problem.GetProperty("loss").GetBoolean());
        Assert.Equal("/recordsFrom", problem.GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"agencies\": [")]
    [InlineData("not json")]
    public void Broken_syntax_exits_2_and_what_was_read_is_still_reported(string input)
    {
        var run = ToolRun.WithInput(input, "assess", "-", "--as-of", "2023-04-01", "--format", "json", "--lang", "en");
        Assert.Equal(2, run.Exit);
        Assert.NotEmpty(run.Json.GetProperty("problems").EnumerateArray());
        Assert.StartsWith("isogov: The JSON syntax is broken", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_makes_no_difference()
    {
        var with = ToolRun.WithInput("\uFEFF" + Breaching, "assess", "-", "--as-of", "2023-04-01");
        Assert.Equal(ToolRun.WithInput(Breaching, "assess", "-", "--as-of", "2023-04-01").Output, with.Output);
        Assert.Equal(1, with.Exit);
        Assert.False(with.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }
}
