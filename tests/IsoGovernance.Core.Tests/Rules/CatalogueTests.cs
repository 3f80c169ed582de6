using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

public sealed class CatalogueTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Codes => [.. RuleTable.All.Select(rule => rule.Descriptor.Code)];

    public static TheoryData<string> Entries => [.. Catalogue.Entries.Select(entry => entry.Code)];

    [Fact]
    public void The_table_holds_the_catalogue_and_nothing_else() =>
        Assert.Equal(
            Catalogue.Entries.Select(entry => entry.Code).Order(StringComparer.Ordinal),
            RuleTable.All.Select(rule => rule.Descriptor.Code).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Codes_and_names_are_unique_and_codes_sorted()
    {
        var codes = RuleTable.All.Select(rule => rule.Descriptor.Code).ToList();
        var names = RuleTable.All.Select(rule => rule.Descriptor.Name).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), codes, StringComparer.Ordinal);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Only_rules_have_cases() =>
        Assert.Equal(RuleTable.All.Select(rule => rule.Descriptor.Code), RuleCases.All.Select(cases => cases.Code), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Entries))]
    public void The_descriptor_says_what_the_catalogue_says(string code)
    {
        var entry = Catalogue.Entries.Single(one => one.Code == code);
        var rule = Rule(code).Descriptor;

        Assert.Equal(entry.Name, rule.Name);
        Assert.Equal(entry.Applies, rule.Applies);
        Assert.Equal(entry.Severity, rule.Severity);
        Assert.Equal(entry.Judged, rule.Judged);
        Assert.Equal(entry.From is null ? null : Samples.Day(entry.From), rule.From);
        Assert.Equal(entry.Until is null ? null : Samples.Day(entry.Until), rule.Until);
        Assert.Equal(entry.Citations, rule.Citations.Select(Written), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_kind_of_outcome_has_its_case(string code)
    {
        var kinds = CasesOf(code).Select(found => found.Kind).ToHashSet();

        if (Rule(code).Descriptor.Judged == Judged.Human)
        {
            Assert.Contains(OutcomeKind.NeedsReview, kinds);
            Assert.DoesNotContain(OutcomeKind.Pass, kinds);
            return;
        }
        Assert.Contains(OutcomeKind.Pass, kinds);
        Assert.Contains(OutcomeKind.Fail, kinds);
        Assert.True(kinds.Contains(OutcomeKind.NotApplicable) || kinds.Contains(OutcomeKind.NotEvaluated), code + " has no case of what it leaves alone.");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sentence_is_said_by_a_case(string code)
    {
        var said = CasesOf(code).SelectMany(found => found.Found).Select(found => found.Variant).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(Rule(code).Text.Sentences.Select(sentence => sentence.Variant).Order(StringComparer.Ordinal), said, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_claim_the_same(string code)
    {
        foreach (var sentence in Rule(code).Text.Sentences.Concat(Rule(code).Text.Due))
        {
            Assert.Equal(Placeholders(sentence.Text.English), Placeholders(sentence.Text.Vietnamese), StringComparer.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_placeholder_is_supplied(string code)
    {
        foreach (var found in RuleCases.All.Single(cases => cases.Code == code).CasesAlone().Where(found => found.Kind is OutcomeKind.Fail or OutcomeKind.NeedsReview))
        {
            var report = found.Assess();
            foreach (var finding in report.Findings.Concat(report.Reviews).Where(finding => finding.Code == code))
            {
                var sentence = finding.Rule.Text.Sentences.Single(sentence => sentence.Variant == finding.Variant);
                Assert.Empty(Placeholders(sentence.Text.English).Except(finding.Arguments.Select(argument => argument.Name), StringComparer.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_text_is_written_in_composed_letters(string code)
    {
        var text = Rule(code).Text;
        LocalizedText[] all = [text.Title, text.Demand, text.Scope, text.Example, text.Remedy, text.NotJudged, .. text.Sentences.Concat(text.Due).Select(sentence => sentence.Text)];
        foreach (var one in all.SelectMany(both => new[] { both.Vietnamese, both.English }))
        {
            Assert.False(string.IsNullOrWhiteSpace(one));
            Assert.Equal(one.Trim(), one);
            Assert.True(one.IsNormalized(NormalizationForm.FormC), one);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_with_something_to_be_done_says_what(string code)
    {
        var rule = Rule(code);
        var isDuty = rule is YearRule;
        for (var type = rule.GetType().BaseType; type is not null; type = type.BaseType) isDuty |= type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DutyRule<>);

        Assert.Equal(isDuty, rule.Text.Due.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_rule_has_a_short_file_of_its_name(string code)
    {
        var name = $"{code}.{Rule(code).GetType().Name}.cs";
        var files = Directory.GetFiles(Repository.At("src", "IsoGovernance.Core", "Rules"), code + ".*.cs", SearchOption.AllDirectories);
        var file = Assert.Single(files, path => Path.GetFileName(path) == name);

        Assert.InRange(File.ReadAllLines(file).Length, 1, 120);
        Assert.Single(files, path => Path.GetFileName(path) == code + ".Text.cs");
    }

    private static Rule Rule(string code) => RuleTable.All.Single(rule => rule.Descriptor.Code == code);

    private static IEnumerable<Case> CasesOf(string code) => RuleCases.All.Single(cases => cases.Code == code).Cases();

    private static IEnumerable<string> Placeholders(string template) =>
        Regex.Matches(template, @"\{[^}]*\}", RegexOptions.ExplicitCapture, Patience).Select(match => match.Value.Trim('{', '}')).Order(StringComparer.Ordinal);

    private static string Written(Citation citation)
    {
        var instrument = Catalogue.Instruments.Single(pair => pair.Value == citation.Instrument).Key;
        if (citation.Paragraph is not null) return instrument + " " + citation.Article + " closing paragraph " + citation.Paragraph;
        if (citation.Annex is not null) return instrument + " annex " + citation.Annex;
        var place = new[] { citation.Article, citation.Clause, citation.Point }.Where(part => part is not null);
        return instrument + " " + string.Join('.', place);
    }
}
