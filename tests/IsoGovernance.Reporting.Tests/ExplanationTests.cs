using System;
using System.Linq;
using System.Text.Json;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using NodaTime;

namespace IsoGovernance.Reporting.Tests;

/// <summary>How findings came about, in every form that tells it.</summary>
public class ExplanationTests
{
    private static readonly ComplianceAssessor Explaining = new(new AssessmentOptions { Explain = true });

    // A term of months, one of working days over Tết with a swapped day, a stricter local value, and records that are missing.
    private static readonly Register Register = Samples.Breaching with
    {
        Authority = Samples.Breaching.Authority! with
        {
            Parameters = new[] { new LocalParameter { Name = "legal-change.months", Value = "2", From = new LocalDate(2020, 1, 1), Document = "45/2020/QĐ-UBND" } },
        },
        WorkingCalendar = new RecordedCalendar { DaysOff = new[] { new LocalDate(2022, 1, 31), new LocalDate(2022, 2, 1) }, WorkingDays = new[] { new LocalDate(2022, 2, 5) }, CompleteYears = new[] { 2022 } },
        ProcedureListChanges = new[] { new ProcedureListChange { Id = "qd1", SignedOn = new LocalDate(2022, 1, 28), OnWebsiteOn = new LocalDate(2022, 3, 1) } },
        Systems = new[]
        {
            Samples.Breaching.Systems[0] with { LegalChanges = new[] { new LegalChange { Id = "vb1", InEffectFrom = new LocalDate(2022, 6, 9) } } }, Samples.Breaching.Systems[1],
        },
    };

    private static readonly AssessedRegister Plain = Samples.Document(Register).Assess(ComplianceAssessor.Default, Samples.AsOf, "so.json");

    private static readonly AssessedRegister Explained = Samples.Document(Register).Assess(Explaining, Samples.AsOf, "so.json");

    [Theory]
    [InlineData(Language.Vietnamese, "Cách xác định:")]
    [InlineData(Language.English, "How it came about:")]
    public void Text_numbers_the_steps_below_each_finding(Language language, string heading)
    {
        var text = Unwrapped(Written.Text(Explained, ReportFormat.Text, language));
        Assert.DoesNotContain(heading, Written.Text(Plain, ReportFormat.Text, language), StringComparison.Ordinal);
        foreach (var finding in Explained.Report.Findings.Concat(Explained.Report.Reviews))
        {
            var steps = finding.Explanation!.Steps.Select((step, i) => (i + 1) + ". " + step.Message(language));
            Assert.Contains(heading + " " + Unwrapped(string.Join(' ', steps)), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Json_has_typed_steps_that_the_schema_knows()
    {
        var text = Written.Text(Explained, ReportFormat.Json);
        using var json = JsonDocument.Parse(text);
        Assert.Empty(ReportSchemaCheck.Problems(json.RootElement));
        var working = StepsOf(json, "SCP005").Single(step => step.GetProperty("kind").GetString() == "day");
        Assert.Equal(("workingDays", "2022-01-28", 5, "2022-02-07"), (
            working.GetProperty("reckoning").GetString(), working.GetProperty("from").GetString(), working.GetProperty("length").GetInt32(), working.GetProperty("day").GetString()));
        Assert.Equal(
            ["2022-01-29 weekend", "2022-01-30 weekend", "2022-01-31 dayOff", "2022-02-01 dayOff", "2022-02-05 orderedWork", "2022-02-06 weekend"],
            working.GetProperty("specialDays").EnumerateArray().Select(day => day.GetProperty("day").GetString() + " " + day.GetProperty("kind").GetString()));
        var local = StepsOf(json, "SCP003").Single(step => step.GetProperty("kind").GetString() == "parameter");
        Assert.Equal(("2", "45/2020/QĐ-UBND", "3"), (
            local.GetProperty("parameter").GetProperty("value").GetString(), local.GetProperty("parameter").GetProperty("document").GetString(),
            local.GetProperty("ofLaw").GetProperty("value").GetString()));
        var missing = StepsOf(json, "SCP003").Single(step => step.TryGetProperty("path", out var path) && path.GetString() == "/systems/0/legalChanges/0/incorporatedOn");
        Assert.Equal(JsonValueKind.Null, missing.GetProperty("value").ValueKind);
        var conclusion = StepsOf(json, "SCP005").Last();
        Assert.Equal(("2022-02-07", "2022-03-01"), (conclusion.GetProperty("due").GetString(), conclusion.GetProperty("doneOn").GetString()));
    }

    [Fact]
    public void Without_the_steps_json_is_what_it_is_unexplained()
    {
        using var json = JsonDocument.Parse(Written.Text(Explained, ReportFormat.Json));
        using var plain = JsonDocument.Parse(Written.Text(Plain, ReportFormat.Json));
        Assert.Empty(ReportSchemaCheck.Problems(plain.RootElement));
        string[] Members(JsonDocument document) => [.. document.RootElement.GetProperty("findings").EnumerateArray()
            .SelectMany(finding => finding.EnumerateObject()).Where(member => !member.NameEquals("explanation")).Select(member => member.ToString())];
        Assert.Equal(Members(plain), Members(json));
    }

    [Fact]
    public void A_page_folds_the_steps_in_both_languages()
    {
        var page = Written.Text(Explained, ReportFormat.Html);
        var findings = Explained.Report.Findings.Count + Explained.Report.Reviews.Count;
        Assert.Equal(findings, page.Split("<details class=\"steps\">").Length - 1);
        Assert.Contains("To be done by 2022-02-07; done on 2022-03-01, 22 days late.", page, StringComparison.Ordinal);
        Assert.Contains("Phải xong chậm nhất 07/02/2022; thực hiện 01/03/2022, chậm 22 ngày.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_folds_the_steps_within_the_cell()
    {
        var lines = Written.Text(Explained, ReportFormat.Markdown).Split('\n');
        Assert.Equal(Explained.Report.Findings.Count + Explained.Report.Reviews.Count, lines.Count(line => line.Contains("<details><summary>Cách xác định</summary>1. ", StringComparison.Ordinal) && line.EndsWith(" |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sarif_has_the_steps_among_the_properties()
    {
        var results = Written.Sarif(Explained).GetProperty("results").EnumerateArray();
        Assert.All(results, result => Assert.NotEqual(0, result.GetProperty("properties").GetProperty("explanation").GetArrayLength()));
        Assert.All(Written.Sarif(Plain).GetProperty("results").EnumerateArray(), result => Assert.False(result.GetProperty("properties").TryGetProperty("explanation", out _)));
    }

    [Fact]
    public void A_row_of_a_table_has_no_room_for_steps() => Assert.Equal(Written.Text(Plain, ReportFormat.Csv), Written.Text(Explained, ReportFormat.Csv));

    private static JsonElement[] StepsOf(JsonDocument json, string code) =>
        [.. json.RootElement.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("code").GetString() == code).GetProperty("explanation").EnumerateArray()];

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
