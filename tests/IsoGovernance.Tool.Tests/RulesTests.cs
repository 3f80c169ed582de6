using System;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;
using IsoGovernance.Tests;
using IsoGovernance.Tool.Output.Rules;
using IsoGovernance.Tool.Output.Text;

namespace IsoGovernance.Tool.Tests;

public class RulesTests
{
    private static readonly string[] Severities = ["violation", "warning", "info"];
    private static readonly string[] Appliers = ["mandatory", "adopted", "declared", "register", "data"];
    private static readonly string[] Judges = ["machine", "human"];

    public static TheoryData<string> Codes => new(RuleTable.All.Select(rule => rule.Descriptor.Code));

    [Fact]
    public void The_json_lists_every_rule_in_the_shape_of_the_contract()
    {
        var run = ToolRun.Of("rules", "--format", "json");
        Assert.Equal(0, run.Exit);
        var rules = run.Json.EnumerateArray().ToList();
        var codes = rules.Select(rule => rule.GetProperty("code").GetString()!);
        Assert.Equal(RuleTable.All.Select(rule => rule.Descriptor.Code), codes, StringComparer.Ordinal);
        Assert.All(rules, rule => Assert.Equal(
            ["code", "name", "severity", "applies", "judged", "citations", "from", "until", "titles", "parameters", "interpretations"],
            rule.EnumerateObject().Select(member => member.Name), StringComparer.Ordinal));
        Assert.All(rules, rule =>
        {
            Assert.Contains(rule.GetProperty("severity").GetString()!, Severities, StringComparer.Ordinal);
            Assert.Contains(rule.GetProperty("applies").GetString()!, Appliers, StringComparer.Ordinal);
            Assert.Contains(rule.GetProperty("judged").GetString()!, Judges, StringComparer.Ordinal);
        });
    }

    [Fact]
    public void A_rule_of_the_host_is_listed_and_explained_as_the_others_are()
    {
        SteeringCommitteeTooSmall rule = new();
        var rules = new ComplianceAssessor(new AssessmentOptions { Rules = [rule] }).Rules;
        using var table = new StringWriter();
        RulesText.Write(rules, table, Language.English);
        Assert.Contains("The steering committee has fewer than 5 members", Assert.Single(table.ToString().Split('\n'), line => line.StartsWith("CT001 ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("12/2024/QĐ-UBND", RuleMarkdown.Of(rule), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Mã ", "Vi phạm")]
    [InlineData("en", "Code ", "Violation")]
    public void The_table_has_a_line_for_each_rule(string language, string head, string severity)
    {
        var run = ToolRun.Of("rules", "--lang", language);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(RuleTable.All.Count + 1, lines.Length);
        Assert.StartsWith(head, lines[0], StringComparison.Ordinal);
        Assert.Contains(severity, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_is_explained_in_both_languages(string code)
    {
        var text = RuleTable.All.Single(rule => rule.Descriptor.Code == code).Text;
        foreach (var (language, name) in new[] { (Language.Vietnamese, "vi"), (Language.English, "en") })
        {
            var run = ToolRun.Of("explain", code, "--lang", name);
            Assert.Equal(0, run.Exit);
            var output = Unwrapped(run.Output);
            foreach (var part in new[] { text.Title, text.Demand, text.Scope, text.Example, text.Remedy, text.NotJudged })
            {
                Assert.Contains(Unwrapped(part.In(language)), output, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_reading_that_a_rule_follows_has_words(string code)
    {
        var rule = RuleTable.All.Single(rule => rule.Descriptor.Code == code);
        Assert.All(rule.Descriptor.Interpretations, reading => Assert.NotNull(Law.ReadingQuestions.Of(reading)));
    }

    [Fact]
    public void The_case_of_a_code_does_not_matter() =>
        Assert.Equal(ToolRun.Of("explain", "AUD001").Output, ToolRun.Of("explain", "aud001").Output);

    [Fact]
    public void The_numbers_and_readings_of_a_rule_are_told()
    {
        var output = ToolRun.Of("explain", "AUD001", "--lang", "en").Output;
        Assert.Contains("internal-audit.per-year: 1 (internal audits a year), from 2014-05-18", output, StringComparison.Ordinal);
        Assert.Contains("year-counting = calendar-year: Which years", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Không có quy tắc mã \"AUD01\"")]
    [InlineData("en", "No rule has the code \"AUD01\"")]
    public void An_unknown_code_exits_2_and_offers_the_nearest(string language, string text)
    {
        var run = ToolRun.Of("explain", "AUD01", "--lang", language);
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.Output);
        Assert.Contains(text, run.Error, StringComparison.Ordinal);
        Assert.Contains("AUD001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_codes_are_those_with_the_fewest_changes() => Assert.Equal(
        ["AUD003", "AUD001", "AUD002"],
        Commands.NearestCodes.To("aud03", ["DEC005", "AUD001", "AUD002", "SCP003", "AUD003"]));

    private static string Unwrapped(string text) => string.Join(' ', text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
}
