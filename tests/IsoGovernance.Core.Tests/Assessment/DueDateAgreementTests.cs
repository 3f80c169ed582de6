using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Generation;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A duty met by its last day never becomes a finding, one missed always does, and no finding of a duty comes unannounced.</summary>
public sealed class DueDateAgreementTests
{
    private const int DaysAhead = 400;

    private static readonly Dictionary<string, Mutation> ByName = Mutations.All
        .Where(mutation => DueDateAgreement.Codes.Contains(mutation.Code, StringComparer.Ordinal))
        .ToDictionary(mutation => mutation.Code + ": " + mutation.What, StringComparer.Ordinal);

    public static TheoryData<string> NamesOfMutations => [.. ByName.Keys];

    public static TheoryData<string> Profiles => [.. GeneratedRegisters.Profiles.Keys];

    [CaseTheory]
    [MemberData(nameof(NamesOfMutations))]
    public void Registers_with_one_fault_agree(string name)
    {
        var mutation = ByName[name];
        var agreement = new DueDateAgreement(ComplianceAssessor.Default, mutation.Change(GeneratedRegisters.Of(GeneratedRegisters.Seeds[0], "province")));
        LocalDate[] days = [mutation.AsOf.PlusDays(-1), mutation.AsOf, .. agreement.LastDays(mutation.AsOf.PlusDays(-DaysAhead), DaysAhead).Take(4)];
        AssertNone([.. days.Distinct().SelectMany(agreement.Faults)]);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Registers_that_keep_the_law_agree_and_are_told_in_advance_what_they_did(string profile)
    {
        var agreement = new DueDateAgreement(ComplianceAssessor.Default, GeneratedRegisters.Of(GeneratedRegisters.Seeds[1], profile));
        LocalDate[] days = [.. GeneratedRegisters.Days.Where((_, i) => i % 4 == 1).SelectMany(day => agreement.LastDays(day, 20).Take(2).Append(day)).Distinct()];
        AssertNone([.. days.SelectMany(agreement.Faults)]);
        Assert.NotEmpty(agreement.LastDays(new LocalDate(2019, 5, 1), DaysAhead));
    }

    [Fact]
    public void The_rules_that_say_what_is_due_are_those_that_list_duties() =>
        Assert.Equal(RuleTable.All.Where(rule => rule.Text.Due.Count > 0).Select(rule => rule.Descriptor.Code), DueDateAgreement.Codes, StringComparer.Ordinal);

    private static void AssertNone(List<string> faults) =>
        Assert.True(faults.Count == 0, faults.Count + Environment.NewLine + string.Join(Environment.NewLine, faults.Take(12)));
}
