using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting.Comparison;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Reporting.Tests.Comparison;

/// <summary>Which finding of one report is which of another.</summary>
public class ReportComparisonTests
{
    private static readonly JsonObject Report = Parsed(Written.Text(Samples.Assessed(Samples.Breaching), ReportFormat.Json));

    [Fact]
    public void The_same_report_twice_changes_nothing()
    {
        var comparison = Compare(Report, Report);
        Assert.NotEmpty(comparison.Findings);
        Assert.All(comparison.Findings, finding => Assert.Equal((FindingChange.Unchanged, false, false, false), (finding.Change, finding.IsRegraded, finding.IsWaiverChanged, finding.IsRevalued)));
        Assert.False(comparison.MayBeWorse(Severity.Info));
    }

    [Fact]
    public void An_audit_made_up_for_is_fixed_and_nothing_is_new_under_another_order()
    {
        var system = Samples.Breaching.Systems[0];
        var mended = Samples.Breaching with
        {
            Agencies = new(Samples.Breaching.Agencies.Reverse()),
            Systems = new[]
            {
                Samples.Breaching.Systems[1],
                system with { InternalAudits = new[] { new InternalAudit { Id = "dg2", CompletedOn = new LocalDate(2022, 8, 2) }, system.InternalAudits[0] } },
            },
        };
        var comparison = Compare(Report, Parsed(Written.Text(Samples.Assessed(mended), ReportFormat.Json)));
        Assert.Contains(comparison.Findings, finding => finding is { Change: FindingChange.Fixed, Latest: { Code: "AUD001", Subject.Id: "stc-qms" } });
        Assert.All(comparison.Findings.Where(finding => finding.Latest.Code == "AUD001"), finding => Assert.NotEqual(FindingChange.New, finding.Change));
    }

    [Fact]
    public void The_order_of_the_findings_makes_no_difference()
    {
        var turned = Made(Report, report => report["findings"] = new JsonArray([.. report["findings"]!.AsArray().Reverse().Select(finding => finding!.DeepClone())]));
        Assert.All(Compare(Report, turned).Findings, finding => Assert.Equal(FindingChange.Unchanged, finding.Change));
    }

    [Fact]
    public void A_record_without_an_identifier_is_the_same_at_another_position()
    {
        var before = With(Finding("AUD004", "qms/internalAudits[0]", "/systems/0/internalAudits/0", """{"held":"2022-05-01"}"""), Finding("AUD004", "qms/internalAudits[1]", "/systems/0/internalAudits/1", """{"held":"2022-09-01"}"""));
        var after = With(Finding("AUD004", "qms/internalAudits[4]", "/systems/2/internalAudits/4", """{"held":"2022-05-01"}"""));
        Assert.Equal(["Fixed 2022-09-01", "Unchanged 2022-05-01"], Told(Compare(before, after), "held"));
    }

    [Fact]
    public void A_finding_of_another_year_is_another_one() =>
        Assert.Equal(["Fixed 2021", "New 2022"], Told(Compare(With(Finding("AUD001", "qms", "/systems/0", """{"year":2021,"due":"2021-12-31"}""")), With(Finding("AUD001", "qms", "/systems/0", """{"year":2022,"due":"2022-12-31"}"""))), "year"));

    [Fact]
    public void A_count_or_a_day_found_may_change()
    {
        var finding = Assert.Single(Compare(
            With(Finding("SCP001", "qms", "/systems/0", """{"missing":2,"codes":["1","2"],"on":"2022-01-01"}""")),
            With(Finding("SCP001", "qms", "/systems/0", """{"on":"2023-01-01","missing":1,"codes":["2"]}"""))).Findings);
        Assert.Equal((FindingChange.Unchanged, true), (finding.Change, finding.IsRevalued));
    }

    [Fact]
    public void Where_several_could_be_meant_none_is_guessed()
    {
        var before = With(Finding("SCP001", "qms", "/systems/0", """{"missing":1}"""), Finding("SCP001", "qms", "/systems/0", """{"missing":2}"""));
        var after = With(Finding("SCP001", "qms", "/systems/0", """{"missing":2}"""), Finding("SCP001", "qms", "/systems/0", """{"missing":3}"""), Finding("SCP001", "qms", "/systems/0", """{"missing":4}"""));
        Assert.Equal(["Fixed 1", "New 3", "New 4", "Unchanged 2"], Told(Compare(before, after), "missing"));
    }

    [Fact]
    public void Alike_findings_are_counted()
    {
        var one = Finding("SCP001", "qms", "/systems/0", """{"missing":1}""");
        Assert.Equal(["New 1", "Unchanged 1"], Told(Compare(With(one), With(one.DeepClone(), one.DeepClone())), "missing"));
    }

    [Theory]
    [InlineData("violation", false, "info", false, false)]
    [InlineData("warning", false, "violation", false, true)]
    [InlineData("violation", true, "violation", false, true)]
    [InlineData("violation", false, "violation", true, false)]
    public void Another_severity_or_waiver_is_told_and_counts_where_it_is_worse(string before, bool isWaivedBefore, string after, bool isWaivedAfter, bool isWorse)
    {
        var comparison = Compare(
            With(Finding("SCP001", "qms", "/systems/0", "{}", before, isWaivedBefore)), With(Finding("SCP001", "qms", "/systems/0", "{}", after, isWaivedAfter)));
        var finding = Assert.Single(comparison.Findings);
        Assert.Equal((FindingChange.Unchanged, before != after, isWaivedBefore != isWaivedAfter), (finding.Change, finding.IsRegraded, finding.IsWaiverChanged));
        Assert.Equal(isWorse, comparison.MayBeWorse(Severity.Violation));
    }

    [Fact]
    public void What_a_list_was_cut_off_before_cannot_be_compared_and_the_rest_is_exact()
    {
        var before = Made(With(Finding("SCP001", "b", "/systems/0", "{}"), Finding("SCP001", "d", "/systems/1", "{}")), report => report["findingsNotListed"] = 7);
        var after = With(Finding("SCP001", "a", "/systems/0", "{}"), Finding("SCP001", "b", "/systems/1", "{}"), Finding("SCP001", "d", "/systems/2", """{"on":"2022-01-01"}"""), Finding("SCP001", "e/audits[0]", "/systems/3/audits/0", "{}"));
        Assert.Equal(
            [(FindingChange.New, "a", null), (FindingChange.Unchanged, "b", null), (FindingChange.Unchanged, "d", null), (FindingChange.NotComparable, "e/audits[0]", ComparisonGap.NotListed)],
            Compare(before, after).Findings.Select(finding => (finding.Change, finding.Latest.Subject.Id, finding.Gap)));
        Assert.True(Compare(After("a"), before).MayBeWorse(Severity.Violation));
    }

    [Theory]
    [InlineData("outcomes", """{}""", ComparisonGap.RuleNotRun)]
    [InlineData("errors", """[{"code":"SCP001","path":"","message":""}]""", ComparisonGap.RuleFailed)]
    [InlineData("incomplete", """true""", ComparisonGap.Incomplete)]
    public void A_report_that_could_not_find_it_does_not_make_it_fixed(string member, string value, ComparisonGap gap)
    {
        var after = Made(After(), report => report[member] = JsonNode.Parse(value));
        var finding = Assert.Single(Compare(After("a"), after).Findings);
        Assert.Equal((FindingChange.NotComparable, gap), (finding.Change, finding.Gap));
        Assert.Equal(FindingChange.NotComparable, Assert.Single(Compare(after, After("a")).Findings).Change);
        Assert.True(Compare(after, After("a")).MayBeWorse(Severity.Violation));
    }

    [Fact]
    public void What_could_be_evaluated_less_is_told_beside_what_is_fixed()
    {
        var after = Made(After(), report => report["outcomes"] = JsonNode.Parse("""{"SCP001":{"notEvaluated":3}}"""));
        Assert.Equal(new EvaluationLoss("SCP001", 0, 3), Assert.Single(Compare(After("a"), after).Losses));
        Assert.Empty(Compare(After(), After("a")).Losses);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("[]", 1, 1)]
    [InlineData("{\n  \"version\": \"2.0\"\n}", 2, 14)]
    [InlineData("{\n  \"version\": \"1.0\",\n  \"tên\": tr", 3, 12)]
    [InlineData("{\"version\":\"1.0\",\"findings\":[\n {\"code\":1}]}", 2, 2)]
    [InlineData("{\"version\":\"1.0\",\"asOf\":\"2023-02-30\"}", 1, 25)]
    [InlineData("{\"from\":\"2023-01-01\"}", 1, 1)]
    public void What_is_no_report_is_told_with_its_place(string text, int line, int column)
    {
        Assert.Null(SavedReport.Read(Encoding.UTF8.GetBytes(text), out var fault));
        Assert.Equal((line, column), (fault!.Line, fault.Column));
    }

    [Fact]
    public void Bytes_that_are_no_text_never_throw()
    {
        var bytes = Encoding.UTF8.GetBytes(Report.ToJsonString());
        for (var i = 0; i < 400; i++)
        {
            var damaged = bytes.AsSpan(0, i % 2 == 0 ? bytes.Length : bytes.Length * i / 400).ToArray();
            if (damaged.Length > 0) damaged[damaged.Length * (i + 1) / 401] = (byte)(i * 31);
            SavedReport.Read(damaged, out _);
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese, "SO SÁNH HAI BÁO CÁO", "Đã khắc phục (1)")]
    [InlineData(Language.English, "COMPARISON OF TWO REPORTS", "Fixed (1)")]
    public void The_text_tells_each_change(Language language, string title, string heading)
    {
        using var stream = new System.IO.MemoryStream();
        ComparisonWriter.Write(Compare(After("a", "b"), After("b", "c")), ReportFormat.Text, stream, new ReportOptions { Language = language });
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith(title, text, StringComparison.Ordinal);
        Assert.Contains(heading, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_has_a_list_of_each_change()
    {
        using var stream = new System.IO.MemoryStream();
        ComparisonWriter.Write(Compare(After("a", "b"), Made(After("b", "c"), report => report["findings"]![0]!["severity"] = "info")), ReportFormat.Json, stream);
        var json = JsonNode.Parse(stream.ToArray())!;
        Assert.Equal(("c", "a", "b"), ((string)json["new"]![0]!["subject"]!["id"]!, (string)json["fixed"]![0]!["subject"]!["id"]!, (string)json["unchanged"]![0]!["subject"]!["id"]!));
        Assert.Equal("violation", (string)json["unchanged"]![0]!["before"]!["severity"]!);
        Assert.Empty(json["notComparable"]!.AsArray());
    }

    private static JsonObject Parsed(string json) => JsonNode.Parse(json)!.AsObject();

    private static JsonObject Made(JsonObject report, Action<JsonObject> change)
    {
        var copy = report.DeepClone().AsObject();
        change(copy);
        return copy;
    }

    private static JsonObject After(params string[] ids) => With([.. ids.Select(id => Finding("SCP001", id, "/systems/0", "{}"))]);

    private static JsonObject With(params JsonNode[] findings) => Made(Report, report =>
    {
        report["findings"] = new JsonArray(findings);
        report["outcomes"] = JsonNode.Parse("""{"SCP001":{"notEvaluated":0},"AUD001":{"notEvaluated":0},"AUD004":{"notEvaluated":0}}""");
    });

    private static JsonNode Finding(string code, string id, string path, string arguments, string severity = "violation", bool isWaived = false)
    {
        var finding = JsonNode.Parse($$"""{"code":"{{code}}","severity":"{{severity}}","subject":{"kind":"system","id":"{{id}}","name":null,"path":"{{path}}"},"path":"{{path}}","arguments":{{arguments}},"message":"Câu."}""")!;
        if (isWaived) finding["waiver"] = new JsonObject();
        return finding;
    }

    private static string[] Told(ReportComparison comparison, string argument) =>
        [.. comparison.Findings.Select(finding => finding.Change + " " + JsonNode.Parse(finding.Latest.Arguments)![argument]).Order(StringComparer.Ordinal)];

    private static ReportComparison Compare(JsonObject before, JsonObject after) => ReportComparison.Of(Read(before), Read(after));

    private static SavedReport Read(JsonObject report)
    {
        var read = SavedReport.Read(Encoding.UTF8.GetBytes(report.ToJsonString()), out var fault);
        Assert.Null(fault);
        return read!;
    }
}
