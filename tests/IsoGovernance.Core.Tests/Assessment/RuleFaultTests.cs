using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using NodaTime;

namespace IsoGovernance.Tests;

public class RuleFaultTests
{
    private static readonly LocalDate Day = new(2023, 4, 1);

    private static readonly Register Register = new()
    {
        Agencies = new[] { new Agency { Id = "a", Name = "Sở" } },
        Systems = new[]
        {
            new QualityManagementSystem
            {
                Id = "s", Name = "HTQLCL", Host = "a",
                LegalChanges = new[] { new LegalChange { Id = "l0" }, new LegalChange { Id = "l1" }, new LegalChange { Id = "l2" } },
                EffectivenessConfirmations = new[] { new EffectivenessConfirmation() },
            },
        },
    };

    [Theory]
    [InlineData("l0", "/systems/0/legalChanges/0", "/systems/0/legalChanges/1 /systems/0/legalChanges/2")]
    [InlineData("l1", "/systems/0/legalChanges/1", "/systems/0/legalChanges/0 /systems/0/legalChanges/2")]
    [InlineData("l2", "/systems/0/legalChanges/2", "/systems/0/legalChanges/0 /systems/0/legalChanges/1")]
    public void A_fault_in_a_list_is_an_error_and_the_rest_of_the_list_is_judged(string at, string fault, string found)
    {
        var report = Assess(new ThrowingAtLegalChanges(at));
        Assert.Equal([new RuleError("TST001", fault, "InvalidOperationException: Cannot judge " + at + ".")], report.Errors.ToArray());
        Assert.Equal(found, string.Join(' ', report.Findings.Select(finding => finding.Path)));
        Assert.Equal(2, report.Outcomes["TST001"].Fail);
    }

    [Fact]
    public void Faults_leave_the_other_rules_alone()
    {
        Rule[] faulty = [new ThrowingAtLegalChanges("l1"), new ThrowingAtSystems(), new ThrowingAtConfirmations(), new ThrowingAtTheEnd()];
        var report = Assess([.. faulty, .. RuleTable.All]);
        Assert.Equal(
            "TST001 /systems/0/legalChanges/1, TST002 /systems/0, TST003 /systems/0/effectivenessConfirmations/0, TST004 ",
            string.Join(", ", report.Errors.Select(error => error.Code + " " + error.Path)));
        var sound = Assess([.. RuleTable.All]);
        Assert.Empty(sound.Errors);
        Assert.True(sound.Outcomes["DAT001"].Pass > 0);
        var others = ReportText.Of(report).Where(line => !line.Contains("TST00", StringComparison.Ordinal));
        Assert.Equal(ReportText.Of(sound), others.ToArray());
    }

    [Fact]
    public void An_error_is_no_outcome()
    {
        var counts = Assess(new ThrowingAtSystems()).Outcomes["TST002"];
        Assert.Equal(new OutcomeCounts(), counts);
    }

    [Fact]
    public void Errors_of_parts_are_gathered()
    {
        var assessor = new ComplianceAssessor(LawBook.Default, [new ThrowingAtSystems()]);
        RunningAssessment one = assessor.Begin(Register, Day), other = assessor.Begin(Register, Day);
        one.Add(Register.Systems[0], 7);
        other.Add(Register.Systems[0], 3);
        one.Merge(other);
        Assert.Equal("/systems/3 /systems/7", string.Join(' ', one.ToReport().Errors.Select(error => error.Path)));
    }

    private static ComplianceReport Assess(params Rule[] rules) => new ComplianceAssessor(LawBook.Default, rules).Assess(Register, Day);
}
