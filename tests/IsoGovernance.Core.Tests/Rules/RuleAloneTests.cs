using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>A rule says of its cases the same when all others are switched off: none leans on another. One test for each rule.</summary>
public sealed class RuleAloneTests
{
    private const int DaysAhead = 400;

    public static TheoryData<string> Codes => [.. RuleCases.All.Select(rule => rule.Code)];

    public static TheoryData<string> CodesOfDuties => [.. DueDateAgreement.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_alone_says_the_same(string code)
    {
        var cases = RuleCases.All.Single(rule => string.Equals(rule.Code, code, StringComparison.Ordinal)).CasesAlone();
        Assert.All(cases, one => AssertHolds(code, one));
    }

    [Theory]
    [MemberData(nameof(CodesOfDuties))]
    public void What_it_says_is_due_agrees_with_what_it_finds(string code)
    {
        var faults = new List<string>();
        foreach (var one in RuleCases.All.Single(cases => string.Equals(cases.Code, code, StringComparison.Ordinal)).CasesAlone())
        {
            var agreement = new DueDateAgreement(one.Assessor(), one.Register);
            IEnumerable<LocalDate> days = [one.AsOf.PlusDays(-1), one.AsOf, .. agreement.LastDays(one.AsOf.PlusDays(-DaysAhead), 2 * DaysAhead).Take(5)];
            if (one.Due is { } due) Assert.Equal(due, Listed(one));
            faults.AddRange(days.Distinct().SelectMany(agreement.Faults).Select(fault => one.Sentence + ": " + fault));
        }
        Assert.Empty(faults);
    }

    private static IEnumerable<(LocalDate? LastDay, string? Doubt)> Listed(Case one) =>
        one.Assessor().DueDates(one.Register, one.AsOf, one.AsOf.PlusDays(DaysAhead)).Dates.Select(date => (date.LastDay, date.Doubt?.Code));

    private static void AssertHolds(string code, Case one)
    {
        RuleCaseTests.AssertSaid(code, one);
        if (one.Kind == OutcomeKind.Fail) RuleCaseTests.AssertReadable(code, one);
        if (one.NeverHeals) RuleCaseTests.AssertLasting(code, one);
        if (one.Kind is OutcomeKind.Fail or OutcomeKind.NeedsReview) ExplanationTests.AssertExplained(code, one);
    }
}
