using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Sarif;
using IsoGovernance.Rules;

namespace IsoGovernance.Reporting.Tests;

/// <summary>What the standard asks of a log beyond its schema.</summary>
public class SarifTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly AssessedRegister Breaching = Samples.Assessed(Samples.Breaching);

    [Fact]
    public void The_index_of_a_result_is_that_of_its_rule()
    {
        var run = Written.Sarif(Breaching);
        var rules = RulesOf(run);
        Assert.Equal(rules.Select(rule => rule.GetProperty("id").GetString()).Order(StringComparer.Ordinal), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.NotEmpty(ResultsOf(run));
        Assert.All(ResultsOf(run), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void A_finding_has_failed_with_its_severity_and_what_a_person_judges_has_no_level()
    {
        var results = ResultsOf(Written.Sarif(Breaching));
        Assert.Equal(Breaching.Report.Findings.Count + Breaching.Report.Reviews.Count, results.Count);
        Assert.All(results.Take(Breaching.Report.Findings.Count), result => Assert.Equal("fail", result.GetProperty("kind").GetString()));
        Assert.Equal(
            Breaching.Report.Findings.Select(finding => finding.Severity switch { Severity.Violation => "error", Severity.Warning => "warning", _ => "note" }),
            results.Take(Breaching.Report.Findings.Count).Select(result => result.GetProperty("level").GetString()));
        Assert.NotEmpty(Breaching.Report.Reviews);
        Assert.All(results.Skip(Breaching.Report.Findings.Count), result => Assert.Equal("review/none", result.GetProperty("kind").GetString() + "/" + result.GetProperty("level").GetString()));
    }

    [Fact]
    public void A_waived_finding_is_suppressed_and_every_other_says_that_it_is_not()
    {
        var waived = Breaching with
        {
            Report = Breaching.Report with
            {
                Findings = ValueList.From(Breaching.Report.Findings.Select((finding, at) =>
                    at > 0 ? finding : finding with { Waiver = new Waiver { Code = finding.Code, SubjectId = finding.Subject.Id, Reason = "Đã có kế hoạch", Approver = "Giám đốc" } })),
            },
        };
        var results = ResultsOf(Written.Sarif(waived));
        Assert.Equal(
            """[{"kind":"external","status":"accepted","justification":"Đã có kế hoạch","properties":{"approver":"Giám đốc","until":null}}]""",
            Compact(results[0].GetProperty("suppressions")));
        Assert.All(results.Skip(1), result => Assert.Equal(0, result.GetProperty("suppressions").GetArrayLength()));
    }

    [Fact]
    public void A_place_is_the_file_the_line_and_column_the_record_and_the_pointer()
    {
        var document = RegisterDocument.Read("""
            {"agencies":[{"id":"a","name":"😀 Sở","kind":"provincialSpecialisedAgency"}],"systems":[{"id":"s","host":"a","appliedFrom":"2019-01-01","declarations":[{"id":"c","on":"2020-06-10"}]}]}
            """u8.ToArray());
        var result = ResultsOf(Written.Sarif(document.Assess(ComplianceAssessor.Default, Samples.AsOf, "sổ 1.json"))).First(result => result.GetProperty("ruleId").GetString() == "AUD001");
        var location = result.GetProperty("locations")[0];
        Assert.Equal("""{"artifactLocation":{"uri":"s%E1%BB%95%201.json"},"region":{"startLine":1,"startColumn":89}}""", Compact(location.GetProperty("physicalLocation")));
        Assert.Equal(
            """[{"name":"😀 Sở","fullyQualifiedName":"s","kind":"system"},{"fullyQualifiedName":"/systems/0/internalAudits","kind":"value"}]""", Compact(location.GetProperty("logicalLocations")));
        Assert.Equal("utf16CodeUnits", Written.Sarif(Breaching).GetProperty("columnKind").GetString());
    }

    [Theory]
    [InlineData("so.json", "so.json")]
    [InlineData("a b/sổ#1?.json", "a%20b/s%E1%BB%95%231%3F.json")]
    [InlineData("a:b.json", "a%3Ab.json")]
    [InlineData("..\\so.json", "../so.json")]
    [InlineData("/data/so.json", "file:///data/so.json")]
    [InlineData("C:\\Sổ\\a.json", "file:///C:/S%E1%BB%95/a.json")]
    [InlineData("\\\\may\\so\\a.json", "file://may/so/a.json")]
    public void A_name_becomes_the_reference_to_a_file(string name, string uri) => Assert.Equal(uri, FileUri.Of(name));

    [Fact]
    public void The_cell_of_a_workbook_is_a_logical_place_and_no_region()
    {
        var finding = Breaching.Report.Findings[0] with { Place = new TextPlace(5, 3) { Source = "so.xlsx", Cell = "'Hệ thống'!C5" } };
        var location = ResultsOf(Written.Sarif(Breaching with { Report = Breaching.Report with { Findings = new[] { finding } } }))[0].GetProperty("locations")[0];
        Assert.False(location.GetProperty("physicalLocation").TryGetProperty("region", out _));
        Assert.Contains(location.GetProperty("logicalLocations").EnumerateArray(), place => place.GetProperty("kind").GetString() == "cell");
    }

    [Fact]
    public void Fingerprints_differ_and_stay_when_records_change_places()
    {
        var other = Samples.Breaching with
        {
            Agencies = ValueList.From(Samples.Breaching.Agencies.Reverse()),
            Systems = ValueList.From(Samples.Breaching.Systems.Reverse()),
        };
        var prints = Prints(Samples.Assessed(Samples.Breaching));
        Assert.Equal(prints.Count, prints.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(prints.Order(StringComparer.Ordinal), Prints(Samples.Assessed(other)).Order(StringComparer.Ordinal));
        Assert.Equal(prints, Prints(Samples.Assessed(Samples.Breaching), Language.English));
    }

    [Fact]
    public void Problems_in_reading_are_notifications_and_broken_syntax_is_no_success()
    {
        var run = Written.Sarif(Samples.Assessed(new Register(), Samples.Problem("/recordsFrom", isLoss: true), Samples.Problem("/colour", isLoss: false)), Language.English);
        var invocation = run.GetProperty("invocations")[0];
        Assert.True(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notifications = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().ToList();
        Assert.Equal(["error", "warning"], notifications.Select(one => one.GetProperty("level").GetString()!));
        Assert.Equal("""{"id":"FMT005"}""", Compact(notifications[0].GetProperty("descriptor")));
        Assert.Equal("Not a day.", notifications[0].GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("""{"startLine":12,"startColumn":7}""", Compact(notifications[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")));

        var broken = Written.Sarif(Samples.Assessed(Samples.Document(new Register()) with { IsBroken = true }));
        Assert.False(broken.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void A_fault_of_a_rule_is_a_notification_and_no_success()
    {
        var assessed = Breaching with { Report = Breaching.Report with { Errors = new[] { new RuleError("AUD001", "/systems/0", "Fault: {x}") } } };
        var invocation = Written.Sarif(assessed).GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var told = invocation.GetProperty("toolExecutionNotifications")[0];
        Assert.Equal("""{"id":"AUD001"}""", Compact(told.GetProperty("associatedRule")));
        Assert.Equal("Fault: {{x}}", told.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Rules_link_to_their_pages_where_the_host_says_where_they_lie()
    {
        Assert.All(RulesOf(Written.Sarif(Breaching)), rule => Assert.False(rule.TryGetProperty("helpUri", out _)));
        var linked = Written.Sarif(Breaching, new ReportOptions { RulePages = new Uri("https://example.org/rules/"), ToolVersion = "1.2.3" });
        Assert.All(RulesOf(linked), rule => Assert.Equal("https://example.org/rules/" + rule.GetProperty("id").GetString() + ".md", rule.GetProperty("helpUri").GetString()));
        Assert.Equal("1.2.3", linked.GetProperty("tool").GetProperty("driver").GetProperty("version").GetString());
    }

    [Fact]
    public void No_recorded_text_is_a_link_or_a_placeholder()
    {
        var text = Written.Json(json =>
        {
            json.WriteStartObject();
            json.WriteMessage("message", "Xem [đây](https://example.org) {0}");
            json.WriteEndObject();
        });
        Assert.Equal(@"Xem [đây\](https://example.org) {{0}}", JsonDocument.Parse(text).RootElement.GetProperty("message").GetProperty("text").GetString());
    }

    private static List<JsonElement> ResultsOf(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    private static List<JsonElement> RulesOf(JsonElement run) => [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static List<string> Prints(AssessedRegister assessed, Language language = Language.Vietnamese) =>
        [.. ResultsOf(Written.Sarif(assessed, language)).Select(result => result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString()!)];

    private static string Compact(JsonElement element) =>
        JsonSerializer.Serialize(element, Readable).Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal);
}
