using System;
using System.Linq;
using IsoGovernance.Assessment;

namespace IsoGovernance.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_compliant_register_breaks_no_rule()
    {
        var report = ComplianceAssessor.Default.Assess(Samples.Register, Samples.AsOf);

        Assert.Empty(report.Errors);
        Assert.Empty(report.Findings.Select(finding => finding.Code + " " + finding.Path + " " + finding.Message(Language.English)));
        Assert.All(report.Outcomes, outcome => Assert.Equal(0, outcome.Value.Fail + outcome.Value.NeedsReview + outcome.Value.NotEvaluated));
    }

    [Fact]
    public void The_compliant_register_shows_every_rule_at_work()
    {
        var report = ComplianceAssessor.Default.Assess(Samples.Register, Samples.AsOf);

        Assert.Equal(
            [
                "AUD001", "BLD001", "BLD003", "BLD007", "DAT001", "DAT002", "DAT003", "DAT004", "DAT005", "DAT006",
                "DEC001", "DEC002", "DEC003", "DEC004", "DEC005", "DEC006", "DEC007", "DEC008", "DEC009", "INS002", "INS003",
                "OBL001", "OBL002", "REV001", "SCP001", "SCP002", "SCP003", "SCP004", "SCP006",
            ],
            report.Outcomes.Where(outcome => outcome.Value.Pass > 0).Select(outcome => outcome.Key),
            StringComparer.Ordinal);
    }
}
