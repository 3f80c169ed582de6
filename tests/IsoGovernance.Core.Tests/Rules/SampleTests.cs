using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_compliant_register_breaks_no_rule()
    {
        var report = ComplianceAssessor.Default.Assess(Samples.Province, Samples.AsOf);

        Assert.Empty(report.Errors);
        Assert.Empty(report.Findings.Select(finding => finding.Code + " " + finding.Path + " " + finding.Message(Language.English)));
        Assert.All(report.Outcomes, outcome => Assert.Equal(0, outcome.Value.Fail + outcome.Value.NotEvaluated));
        Assert.All(report.Reviews, review => Assert.Equal(Judged.Human, review.Rule.Descriptor.Judged));
    }

    [Fact]
    public void The_compliant_register_shows_every_rule_at_work()
    {
        var report = ComplianceAssessor.Default.Assess(Samples.Province, Samples.AsOf);

        var byMachine = RuleTable.All.Where(rule => rule.Descriptor.Judged == Judged.Machine).Select(rule => rule.Descriptor.Code);
        Assert.Equal(byMachine, report.Outcomes.Where(outcome => outcome.Value.Pass > 0).Select(outcome => outcome.Key), StringComparer.Ordinal);
    }
}
