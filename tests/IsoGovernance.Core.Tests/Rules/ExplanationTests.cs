using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>Every finding and every review of every case tells how it came about, and what it tells is what the register holds and what the calendar gives.</summary>
public sealed class ExplanationTests
{
    private static readonly Dictionary<string, (string Code, Case Case)> ByName = RuleCases.All
        .SelectMany(rule => rule.Cases().Select(found => (Code: rule.Code, Case: found)))
        .Where(pair => pair.Case.Kind is OutcomeKind.Fail or OutcomeKind.NeedsReview)
        .ToDictionary(pair => pair.Code + ": " + pair.Case.Sentence, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. ByName.Keys];

    [Fact]
    public void Every_rule_has_a_case_that_is_explained() =>
        Assert.Equal(RuleTable.All.Select(rule => rule.Descriptor.Code).ToList(), ByName.Values.Select(pair => pair.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList());

    [CaseTheory]
    [MemberData(nameof(Names))]
    public void Its_facts_are_what_the_register_holds(string name) => AssertFacts(Explained(name), ByName[name].Case);

    [CaseTheory]
    [MemberData(nameof(Names))]
    public void What_its_sentence_names_is_the_fact(string name) => AssertNamed(Explained(name));

    [CaseTheory]
    [MemberData(nameof(Names))]
    public void Its_numbers_of_the_law_come_with_their_articles(string name) => AssertNumbers(Explained(name));

    [CaseTheory]
    [MemberData(nameof(Names))]
    public void Its_days_lead_to_the_day_that_it_names(string name) => AssertDays(Explained(name), ByName[name].Case);

    [CaseTheory]
    [MemberData(nameof(Names))]
    public void It_ends_with_what_it_comes_to_and_can_be_read(string name) => AssertConcluded(Explained(name));

    [CaseTheory]
    [MemberData(nameof(Names))]
    public void Explaining_changes_nothing_else(string name) => AssertUnchanged(ByName[name].Case);

    /// <summary>All that is asked of the explanations of a case.</summary>
    internal static void AssertExplained(string code, Case of)
    {
        var findings = Explained(code, of);
        AssertFacts(findings, of);
        AssertNamed(findings);
        AssertNumbers(findings);
        AssertDays(findings, of);
        AssertConcluded(findings);
        AssertUnchanged(of);
    }

    private static void AssertFacts(List<Finding> findings, Case of)
    {
        foreach (var finding in findings)
        {
            var facts = finding.Explanation!.Steps.OfType<FactStep>().ToList();
            Assert.Contains(facts, fact => fact.Path is not ("/recordsFrom" or "/recordedUntil"));
            foreach (var fact in facts)
            {
                var held = Places.At(of.Register, fact.Path);
                if (fact.Counted is { } counted) Assert.InRange(counted, 0, Assert.IsType<RecordedList>(held).Count);
                else if (fact.Items is { } items) Assert.Equal(items, Assert.IsType<RecordedList>(held).Count);
                else Assert.Equal(held, fact.Value);
            }
            Assert.Equal(facts.Count(fact => fact.Counted is null), facts.Where(fact => fact.Counted is null).Select(fact => fact.Path).Distinct(StringComparer.Ordinal).Count());
        }
        var paths = findings.SelectMany(finding => finding.Explanation!.Steps.OfType<FactStep>()).Select(fact => fact.Path).ToList();
        Assert.All(of.Facts.Named, path => Assert.Contains(path, paths, StringComparer.Ordinal));
        Assert.All(of.Facts.Unnamed, path => Assert.DoesNotContain(path, paths, StringComparer.Ordinal));
    }

    private static void AssertNamed(List<Finding> findings)
    {
        foreach (var finding in findings)
        {
            foreach (var fact in finding.Explanation!.Steps.OfType<FactStep>().Where(fact => fact.Argument is not null)) Assert.Equal(finding[fact.Argument!], fact.Value);
        }
    }

    private static void AssertNumbers(List<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var steps = finding.Explanation!.Steps.OfType<ParameterStep>().ToList();
            Assert.Equal(finding.Parameters, steps.Select(step => step.Parameter));
            foreach (var step in steps)
            {
                var message = step.Message(Language.Vietnamese);
                Assert.Contains(step.Parameter.Value, message, StringComparison.Ordinal);
                Assert.NotEmpty(step.OfLaw.Citations);
                Assert.All(step.OfLaw.Citations, citation => Assert.Contains(citation.Text.Vietnamese, message, StringComparison.Ordinal));
                if (step.Parameter.Document is { } document) Assert.Contains(document.Text, message, StringComparison.Ordinal);
            }
        }
    }

    private static void AssertDays(List<Finding> findings, Case of)
    {
        foreach (var finding in findings)
        {
            var days = finding.Explanation!.Steps.OfType<DayStep>().ToList();
            var count = new DayByDay(of.Register, of.Law);
            foreach (var day in days) count.Check(day);
            foreach (var latest in days.Where(day => day.Reckoning == DayReckoning.Latest)) Assert.True(latest.Day > days[days.IndexOf(latest) - 1].Day);
            if (finding["due"] is not LocalDate due) continue;
            Assert.Equal(due, days.Last(day => day.Reckoning != DayReckoning.Latest).Day);
        }
    }

    private static void AssertConcluded(List<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var steps = finding.Explanation!.Steps;
            var conclusion = Assert.IsType<ConclusionStep>(steps[steps.Count - 1]);
            Assert.Single(steps.OfType<ConclusionStep>());
            if (conclusion.Due is { } due) Assert.True((conclusion.DoneOn ?? conclusion.AsOf) > due);
            if (finding["done"] is LocalDate done && conclusion.Due is not null) Assert.Equal(done, conclusion.DoneOn);
            foreach (var (step, message) in steps.SelectMany(step => new[] { (step, step.Message(Language.Vietnamese)), (step, step.Message(Language.English)) }))
            {
                Assert.DoesNotContain('{', message);
                Assert.EndsWith(".", message, StringComparison.Ordinal);

                // What is recorded may end in a full stop of its own.
                if (step is not FactStep) Assert.False(message.EndsWith("..", StringComparison.Ordinal), message);

                // What stands in the register may be written in any way; the words around it are composed.
                if (!string.Equals(finding.Code, "DAT010", StringComparison.Ordinal)) Assert.True(message.IsNormalized(NormalizationForm.FormC), message);
            }
        }
    }

    private static void AssertUnchanged(Case of)
    {
        var plain = of.Assess();
        var explained = of.Assess(explain: true);
        Assert.All(plain.Findings.Concat(plain.Reviews), finding => Assert.Null(finding.Explanation));
        Assert.Equal(plain.Findings, explained.Findings.Select(finding => finding with { Background = null }));
        Assert.Equal(plain.Outcomes, explained.Outcomes);
    }

    private static List<Finding> Explained(string name) => Explained(ByName[name].Code, ByName[name].Case);

    private static List<Finding> Explained(string code, Case of)
    {
        var report = of.Assess(explain: true);
        Assert.Empty(report.Errors);
        var findings = report.Findings.Concat(report.Reviews).Where(finding => string.Equals(finding.Code, code, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(findings);
        return findings;
    }
}
