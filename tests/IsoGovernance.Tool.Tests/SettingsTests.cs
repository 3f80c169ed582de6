using System;
using System.Linq;

namespace IsoGovernance.Tool.Tests;

/// <summary><c>--settings</c> and <c>--fail-on</c>, as a user writes them.</summary>
public class SettingsTests
{
    private const string Register = """
        {
          "agencies": [{ "id": "stc", "name": "Sở Tài chính", "kind": "provincialSpecialisedAgency" }],
          "systems": [{
            "id": "stc-qms", "host": "stc", "appliedFrom": "2019-01-01",
            "declarations": [{ "id": "cb1", "on": "2020-06-10" }],
            "internalAudits": [{ "id": "dg1", "completedOn": "2021-08-02" }]
          }]
        }
        """;

    [Fact]
    public void A_waived_finding_is_marked_and_does_not_fail()
    {
        var findings = Assess("{}").Json.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("severity").GetString() == "violation");
        var waivers = string.Join(",", findings.Select(finding => (finding.GetProperty("code").GetString(), finding.GetProperty("subject").GetProperty("id").GetString())).Distinct()
            .Select(one => $$"""{"code":"{{one.Item1}}","subject":"{{one.Item2}}","reason":"Đã có kế hoạch","approver":"Giám đốc Sở","until":"2023-12-31"}"""));

        var run = Assess($$"""{"waivers":[{{waivers}}]}""");

        Assert.Equal(0, run.Exit);
        var audit = run.Json.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("code").GetString() == "AUD001");
        Assert.Equal("Giám đốc Sở", audit.GetProperty("waiver").GetProperty("approver").GetString());
        Assert.All(run.Json.GetProperty("waivers").EnumerateArray(), waiver => Assert.True(waiver.GetProperty("findings").GetInt32() > 0));
        Assert.Contains("Waived, does not count: Đã có kế hoạch (Giám đốc Sở), until 2023-12-31", Text($$"""{"waivers":[{{waivers}}]}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_and_local_values_decide_and_are_reported()
    {
        var run = Assess("""{"readings":{"year-counting":"rolling-twelve-months","duties-without-a-term":"grace-days:5"},"parameters":[{"name":"internal-audit.per-year","value":2,"from":"2015-01-01","document":"9/QĐ-UBND"}],"note":"x"}""");

        var choices = run.Json.GetProperty("interpretations").EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!, one => one.GetProperty("choice").GetString(), StringComparer.Ordinal);
        Assert.Equal(("rolling-twelve-months", "grace-days:5"), (choices["year-counting"], choices["duties-without-a-term"]));
        var parameter = run.Json.GetProperty("parameters").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "internal-audit.per-year");
        Assert.Equal(("2", "9/QĐ-UBND"), (parameter.GetProperty("value").ToString(), parameter.GetProperty("document").GetString()));
    }

    [Fact]
    public void A_rule_is_switched_off_and_another_graded_and_both_are_told()
    {
        const string settings = """{"rulesOff":[{"code":"AUD001","reason":"Theo dõi nơi khác"}],"severities":[{"code":"REV001","severity":"info","reason":"Thí điểm"}]}""";
        var run = Assess(settings);
        Assert.DoesNotContain(run.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == "AUD001");
        var review = run.Json.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("code").GetString() == "REV001");
        Assert.Equal(("info", "violation"), (review.GetProperty("severity").GetString(), review.GetProperty("ruleSeverity").GetString()));
        Assert.Equal("AUD001", run.Json.GetProperty("rulesOff")[0].GetProperty("code").GetString());
        Assert.Contains("Rule switched off: AUD001 – Theo dõi nơi khác", Text(settings), StringComparison.Ordinal);
        Assert.Contains("Severity by the rule: VIOLATION", Text(settings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"waivers":[{"code":"XXX001","subject":"a","reason":"b","approver":"c"}]}""", ":1:21 SET001 /waivers/0/code There is no rule XXX001")]
    [InlineData("""{"waivers":[{"code":"AUD001","subject":"a"}]}""", ":1:13 SET001 /waivers/0/reason The reason is missing")]
    [InlineData("""{"readings":{"year-counting":"yearly"}}""", ":1:30 SET001 /readings/year-counting There is no such option: \"yearly\"")]
    [InlineData("""{"readings":{"colour":"red"}}""", "FMT003 /readings/colour The format has no such member")]
    [InlineData("""{"parameters":[{"name":"audits","value":"1","from":"2015-01-01","document":"1/QĐ"}]}""", "SET001 /parameters/0/name There is no such parameter")]
    [InlineData("""{"parameters":[{"name":"internal-audit.per-year","value":"many"}]}""", "SET001 /parameters/0/value It is no value of the parameter")]
    [InlineData("""{"editions":[{"number":"TCVN ISO 9001:2019"}]}""", "SET001 /editions/0/windows When it is accepted is missing")]
    [InlineData("""{"editions":[{"nummer":"TCVN ISO 9001:2019"}]}""", "FMT003 /editions/0/nummer The format has no such member")]
    [InlineData("""{"findingLimit":0}""", "SET001 /findingLimit At least one finding is listed")]
    [InlineData("""{"severities":[{"code":"AUD001","severity":"deadly","reason":"x"}]}""", "SET001 /severities/0/severity There is no such severity")]
    [InlineData("[]", "FMT002 ")]
    [InlineData("{", "FMT001 ")]
    public void Settings_with_a_fault_are_not_taken(string settings, string told)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.Of("assess", folder.File("so.json", Register), "--as-of", "2023-04-01", "--settings", folder.File("thiết lập.json", settings), "--lang", "en");
        Assert.Equal(2, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Contains("The settings have faults and are not taken", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("violation", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void The_mildest_severity_that_fails_is_the_users_choice(string severity, int exit)
    {
        using var folder = new TemporaryFolder();
        var off = string.Join(",", Assess("{}").Json.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("severity").GetString() == "violation")
            .Select(finding => finding.GetProperty("code").GetString()).Distinct(StringComparer.Ordinal).Select(code => $$"""{"code":"{{code}}","severity":"warning","reason":"x"}"""));
        var run = ToolRun.Of("assess", folder.File("so.json", Register), "--as-of", "2023-04-01", "--settings", folder.File("s.json", $$"""{"severities":[{{off}}]}"""), "--fail-on", severity);
        Assert.Equal(exit, run.Exit);
    }

    [Fact]
    public void A_wrong_severity_and_a_missing_file_are_told()
    {
        Assert.Contains("violation, warning, info", ToolRun.WithInput("{}", "assess", "-", "--as-of", "2023-04-01", "--fail-on", "all", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Contains("File not found: none.json", ToolRun.WithInput("{}", "assess", "-", "--as-of", "2023-04-01", "--settings", "none.json", "--lang", "en").Error, StringComparison.Ordinal);
    }

    private static ToolRun Assess(string settings) => Run(settings, "--format", "json");

    private static string Text(string settings) =>
        string.Join(' ', Run(settings, "--lang", "en").Output.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static ToolRun Run(string settings, params string[] options)
    {
        using var folder = new TemporaryFolder();
        return ToolRun.Of(["assess", folder.File("so.json", Register), "--as-of", "2023-04-01", "--settings", folder.File("s.json", settings), .. options]);
    }
}
