using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

public sealed class MutationTests
{
    private const string Province = "province";

    // It never fails: a person judges what it lists.
    private const string OnlyReviewed = "BLD008";

    private static readonly Dictionary<string, Mutation> ByName = Mutations.All.ToDictionary(mutation => mutation.Code + ": " + mutation.What, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. ByName.Keys];

    [CaseTheory]
    [MemberData(nameof(Names))]
    public void The_rule_and_its_companions_fail_and_no_other(string name)
    {
        var mutation = ByName[name];
        foreach (var seed in GeneratedRegisters.Seeds.Take(2))
        {
            var register = GeneratedRegisters.Of(seed, Province);
            var changed = mutation.Change(register);
            Assert.NotEqual(register, changed);

            var report = ComplianceAssessor.Default.Assess(changed, mutation.AsOf);
            Assert.Empty(report.Errors);
            var failed = report.Findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var expected = mutation.Accompanied.Append(mutation.Code).Order(StringComparer.Ordinal).ToList();
            Assert.True(
                expected.SequenceEqual(failed, StringComparer.Ordinal),
                $"Seed {seed}: {string.Join(", ", failed)} instead of {string.Join(", ", expected)}{Environment.NewLine}"
                + string.Join(Environment.NewLine, report.Findings.Select(finding => finding.Code + " " + finding.Path + ": " + finding.Message(Language.English)).Take(8)));
        }
    }

    [Fact]
    public void Every_rule_that_can_fail_has_a_mutation_in_the_order_of_codes()
    {
        var codes = RuleTable.All.Select(rule => rule.Descriptor.Code).Where(code => code != OnlyReviewed).Order(StringComparer.Ordinal);
        Assert.Equal(codes, Mutations.All.Select(mutation => mutation.Code).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void What_a_person_judges_is_left_to_a_person()
    {
        var report = ComplianceAssessor.Default.Assess(GeneratedRegisters.Of(GeneratedRegisters.Seeds[0], Province), RegisterGenerator.RecordedUntil);
        foreach (var rule in RuleTable.All.Where(rule => rule.Descriptor.Judged == Judged.Human))
        {
            Assert.Contains(report.Reviews, review => review.Code == rule.Descriptor.Code);
            Assert.Equal(0, report.Outcomes[rule.Descriptor.Code].Pass);
        }
    }
}
