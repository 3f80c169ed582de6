using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

public sealed class RuleCaseTests
{
    private static readonly Dictionary<string, (string Code, Case Case)> ByName = RuleCases.All
        .SelectMany(rule => rule.Cases().Select(found => (Code: rule.Code, Case: found)))
        .ToDictionary(pair => pair.Code + ": " + pair.Case.Sentence, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. ByName.Keys];

    public static TheoryData<string> NamesOfFindings => [.. ByName.Where(pair => pair.Value.Case.Kind == OutcomeKind.Fail).Select(pair => pair.Key)];

    public static TheoryData<string> NamesOfLastingFindings => [.. ByName.Where(pair => pair.Value.Case.NeverHeals).Select(pair => pair.Key)];

    [CaseTheory]
    [MemberData(nameof(Names))]
    public void The_rule_says_so(string name) => AssertSaid(ByName[name].Code, ByName[name].Case);

    [CaseTheory]
    [MemberData(nameof(NamesOfFindings))]
    public void The_finding_can_be_read(string name) => AssertReadable(ByName[name].Code, ByName[name].Case);

    [CaseTheory]
    [MemberData(nameof(NamesOfLastingFindings))]
    public void The_breach_does_not_heal(string name) => AssertLasting(ByName[name].Code, ByName[name].Case);

    internal static void AssertSaid(string code, Case expected)
    {
        var report = expected.Assess();
        var counts = report.Outcomes[code];

        Assert.Empty(report.Errors);
        AssertCounted(expected, counts);
        if (expected.Reason is { } reason) Assert.Contains(reason, counts.Reasons.Select(pair => pair.Key.Code), StringComparer.Ordinal);
        AssertFound(expected, (expected.Kind == OutcomeKind.NeedsReview ? report.Reviews : report.Findings).Where(finding => finding.Code == code).ToList());
    }

    internal static void AssertReadable(string code, Case expected)
    {
        foreach (var finding in expected.Assess().Findings.Where(finding => finding.Code == code))
        {
            foreach (var language in new[] { Language.Vietnamese, Language.English })
            {
                var message = finding.Message(language);
                Assert.DoesNotContain('{', message);
                Assert.DoesNotContain('}', message);
                Assert.True(message.IsNormalized(NormalizationForm.FormC), message);
            }

            Assert.True(Places.Exists(expected.Register, finding.Path), finding.Path + " is no place of the register.");
            Assert.True(Places.Exists(expected.Register, finding.Subject.Path), finding.Subject.Path + " is no place of the register.");
            AssertCited(finding);
            Assert.Equal(finding.Rule.Descriptor.Severity, finding.Severity);
        }
    }

    internal static void AssertLasting(string code, Case expected)
    {
        foreach (var years in new[] { 1, 2, 5 })
        {
            var report = expected.AssessYearsLater(years);
            var paths = report.Findings.Where(finding => finding.Code == code).Select(finding => finding.Path).ToList();
            foreach (var found in expected.Found) Assert.Contains(found.Path, paths, StringComparer.Ordinal);
        }
    }

    // What the rule cites, but of the standards the one that the system follows; a host's edition keeps the clauses of the one it is numbered as.
    private static void AssertCited(Finding finding)
    {
        var standards = finding.Citations.Select(citation => citation.Instrument).Where(instrument => instrument.Kind == InstrumentKind.Standard).ToList();
        var rules = finding.Rule.Descriptor.Citations;
        if (standards.TrueForAll(standard => rules.Any(citation => citation.Instrument == standard)))
        {
            Assert.Equal(rules.Where(citation => citation.Instrument.Kind != InstrumentKind.Standard || standards.Contains(citation.Instrument)), finding.Citations);
            return;
        }
        Assert.Single(standards.Distinct());
        Assert.Equal(
            rules.Where(citation => citation.Instrument.Kind != InstrumentKind.Standard || citation.Instrument == Instruments.Iso2015).Select(citation => (citation.Article, citation.Clause)),
            finding.Citations.Select(citation => (citation.Article, citation.Clause)));
    }

    private static void AssertCounted(Case expected, OutcomeCounts counts)
    {
        (OutcomeKind Kind, int Count)[] counted =
        [
            (OutcomeKind.Pass, counts.Pass), (OutcomeKind.Fail, counts.Fail), (OutcomeKind.NotApplicable, counts.NotApplicable),
            (OutcomeKind.NotEvaluated, counts.NotEvaluated), (OutcomeKind.NeedsReview, counts.NeedsReview),
        ];
        if (expected.Counts is { } exact)
        {
            (OutcomeKind Kind, int Count)[] wanted =
            [
                (OutcomeKind.Pass, exact.Pass), (OutcomeKind.Fail, exact.Fail), (OutcomeKind.NotApplicable, exact.NotApplicable),
                (OutcomeKind.NotEvaluated, exact.NotEvaluated), (OutcomeKind.NeedsReview, exact.NeedsReview),
            ];
            Assert.Equal(wanted, counted);
            Assert.Contains(wanted, one => one.Kind == expected.Kind && one.Count > 0);
        }
        else
        {
            Assert.Equal([expected.Kind], counted.Where(one => one.Count > 0).Select(one => one.Kind));
        }
    }

    private static void AssertFound(Case expected, List<Finding> findings)
    {
        if (expected.Kind is OutcomeKind.Fail or OutcomeKind.NeedsReview) Assert.NotEmpty(expected.Found);
        Assert.Equal(
            expected.Found.Select(found => (found.Variant, found.Path)).OrderBy(pair => pair),
            findings.Select(finding => (finding.Variant, finding.Path)).OrderBy(pair => pair));
        foreach (var found in expected.Found)
        {
            var said = findings.Where(finding => finding.Path == found.Path && finding.Variant == found.Variant).ToList();
            Assert.True(
                said.Exists(finding => found.Arguments.All(argument => Says(finding, argument))),
                string.Join(Environment.NewLine, said.SelectMany(finding => finding.Arguments)));
        }
    }

    private static bool Says(Finding finding, (string Name, object? Value) argument) =>
        finding.Arguments.Any(known => known.Name == argument.Name) && Equals(finding[argument.Name], argument.Value);
}
