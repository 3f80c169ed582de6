using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using IsoGovernance.Reporting.Json;
using IsoGovernance.Json;
using NodaTime;

namespace IsoGovernance.Reporting.Tests;

public class AssessmentJsonTests
{
    [Fact]
    public void The_members_are_those_of_the_contract_in_order()
    {
        var json = Json(Samples.Assessed(Samples.Breaching));
        Assert.Equal(
            [
                "version", "asOf", "ruleSet", "inputDigest", "findings", "findingsNotListed", "reviews", "reviewsNotListed", "problems", "problemsNotListed", "errors", "outcomes",
                "interpretations", "parameters", "summary",
            ],
            Names(json));
        Assert.Equal("2023-04-01", json.GetProperty("asOf").GetString());
        Assert.Equal("0123abcd", json.GetProperty("inputDigest").GetString());
    }

    [Fact]
    public void A_finding_tells_the_rule_the_record_the_values_and_the_law()
    {
        var finding = FindingOf("AUD001", Samples.Assessed(Samples.Breaching));
        Assert.Equal(
            ["code", "name", "severity", "subject", "path", "line", "column", "arguments", "citations", "parameters", "message"], Names(finding));
        Assert.Equal("internal-audit-overdue", finding.GetProperty("name").GetString());
        Assert.Equal("violation", finding.GetProperty("severity").GetString());
        Assert.Equal(
            """{"kind":"system","id":"stc-qms","name":"S\u1EDF T\u00E0i ch\u00EDnh","path":"/systems/0"}""", JsonSerializer.Serialize(finding.GetProperty("subject")));
        Assert.Equal("/systems/0/internalAudits", finding.GetProperty("path").GetString());
        var arguments = finding.GetProperty("arguments");
        Assert.Equal(2022, arguments.GetProperty("year").GetInt32());
        Assert.Equal(JsonValueKind.String, arguments.GetProperty("due").ValueKind);
        var citation = finding.GetProperty("citations")[0];
        Assert.Equal(["instrument", "article", "clause", "point", "paragraph", "annex", "text"], Names(citation));
        Assert.Equal("19/2014/QĐ-TTg", citation.GetProperty("instrument").GetString());
        Assert.Equal(JsonValueKind.Null, citation.GetProperty("annex").ValueKind);
        Assert.Equal(["vi", "en"], Names(citation.GetProperty("text")));
        var parameter = finding.GetProperty("parameters")[0];
        Assert.Equal(["name", "value", "unit", "from", "until", "citations", "document"], Names(parameter));
        Assert.Equal("2014-05-18", parameter.GetProperty("from").GetString());
        Assert.Equal(JsonValueKind.Null, parameter.GetProperty("document").ValueKind);
    }

    [Fact]
    public void The_message_is_in_the_language_asked_for()
    {
        var assessed = Samples.Assessed(Samples.Breaching);
        Assert.StartsWith("Năm 2022", FindingOf("AUD001", assessed).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("In 2022", FindingOf("AUD001", assessed, Language.English).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_problem_tells_its_place_and_whether_a_value_was_lost()
    {
        var json = Json(Samples.Assessed(new Register(), Samples.Problem("/recordsFrom", isLoss: true)), Language.English);
        Assert.Equal(
            """{"code":"FMT005","loss":true,"path":"/recordsFrom","line":12,"column":7,"message":"Not a day."}""",
            JsonSerializer.Serialize(json.GetProperty("problems")[0]));
        Assert.Equal(0, json.GetProperty("problemsNotListed").GetInt32());
    }

    [Fact]
    public void Every_rule_has_its_outcomes_in_the_order_of_the_codes()
    {
        var outcomes = Json(Samples.Assessed(Samples.Breaching)).GetProperty("outcomes");
        var codes = RuleTable.All.Select(rule => rule.Descriptor.Code).Order(StringComparer.Ordinal);
        Assert.Equal(codes, Names(outcomes), StringComparer.Ordinal);
        var counts = outcomes.GetProperty("AUD001");
        Assert.Equal(["pass", "fail", "notApplicable", "notEvaluated", "needsReview", "reasons"], Names(counts));
        Assert.Equal(1, counts.GetProperty("fail").GetInt32());
        Assert.Equal(1, counts.GetProperty("reasons").GetProperty("tier-not-known").GetInt32());
    }

    [Fact]
    public void The_reasons_of_a_rule_add_up_to_what_was_not_applicable_or_not_evaluated()
    {
        foreach (var rule in Json(Samples.Assessed(Samples.Breaching)).GetProperty("outcomes").EnumerateObject())
        {
            var counts = rule.Value;
            Assert.Equal(
                counts.GetProperty("notApplicable").GetInt32() + counts.GetProperty("notEvaluated").GetInt32(),
                counts.GetProperty("reasons").EnumerateObject().Sum(reason => reason.Value.GetInt32()));
        }
    }

    [Fact]
    public void The_readings_and_numbers_used_are_named()
    {
        var json = Json(Samples.Assessed(Samples.Breaching));
        var readings = json.GetProperty("interpretations").EnumerateArray().Select(reading => JsonSerializer.Serialize(reading));
        Assert.Contains("""{"name":"year-counting","choice":"calendar-year"}""", readings, StringComparer.Ordinal);
        Assert.Contains(json.GetProperty("parameters").EnumerateArray(), one => one.GetProperty("name").GetString() == "internal-audit.per-year");
    }

    [Fact]
    public void The_text_is_indented_readable_and_ends_with_one_line_feed()
    {
        var text = Text(Samples.Assessed(Samples.Breaching), Language.Vietnamese);
        Assert.StartsWith("{\n  \"version\": \"1.0\",\n  \"asOf\": \"2023-04-01\",\n", text, StringComparison.Ordinal);
        Assert.Contains("điểm b khoản 4 Điều 4 Quyết định 19/2014/QĐ-TTg", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_of_every_type_are_written()
    {
        var text = Written.Json(json =>
        {
            json.WriteStartObject();
            json.WriteArgument("text", "Sở \"A\"");
            json.WriteArgument("number", 3);
            json.WriteArgument("day", new LocalDate(2023, 4, 1));
            json.WriteArgument("share", new Ratio(1, 3));
            json.WriteArgument("texts", new ValueList<string>(["a", "b"]));
            json.WriteArgument("measured", 94.5m);
            json.WriteArgument("item", Editions.Iso2008.ReviewOutputs[2]);
            json.WriteArgument("items", Editions.Iso2008.ReviewOutputs);
            json.WriteArgument("nothing", null);
            json.WriteEndObject();
        });
        Assert.Equal(
            """{"text":"S\u1EDF \u0022A\u0022","number":3,"day":"2023-04-01","share":{"numerator":1,"denominator":3},"texts":["a","b"],"measured":94.5,"item":"resources","items":["systemImprovement","serviceImprovement","resources"],"nothing":null}""",
            JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement));
    }

    [Fact]
    public void An_argument_of_another_type_is_refused() => Assert.Throws<NotSupportedException>(() =>
        Written.Json(json =>
        {
            json.WriteStartObject();
            json.WriteArgument("no", 1.5);
        }));

    private static JsonElement FindingOf(string code, AssessedRegister assessed, Language language = Language.Vietnamese) =>
        Json(assessed, language).GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == code);

    private static JsonElement Json(AssessedRegister assessed, Language language = Language.Vietnamese) =>
        JsonDocument.Parse(Text(assessed, language)).RootElement;

    private static string Text(AssessedRegister assessed, Language language) =>
        Written.Text(assessed, ReportFormat.Json, language);

    private static string[] Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name).ToArray();
}
