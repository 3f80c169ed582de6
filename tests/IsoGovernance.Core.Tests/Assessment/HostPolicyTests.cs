using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>What a host waives, grades or switches off is done, and shown.</summary>
public class HostPolicyTests
{
    private static readonly Register Breaching = Samples.Register with
    {
        Systems = new[] { Samples.System with { Processes = new[] { Samples.System.Processes[0] }, SteeringCommittees = [] } },
    };

    private static readonly Waiver Waived = new() { Code = "SCP001", SubjectId = Samples.SystemId, Reason = "Chờ quy trình mới", Approver = "Giám đốc Sở", Until = Samples.AsOf };

    [Fact]
    public void A_waived_finding_stays_marked_and_no_longer_counts()
    {
        var plain = ComplianceAssessor.Default.Assess(Breaching, Samples.AsOf);
        var report = Assess(new AssessmentOptions { Waivers = new[] { Waived, Waived with { Code = "BLD001" } } });

        Assert.Equal(plain.Findings.Select(finding => finding.ToString()), report.Findings.Select(finding => finding.ToString()), StringComparer.Ordinal);
        Assert.Equal(Waived, report.Findings.Single(finding => finding.Code == "SCP001").Waiver);
        Assert.All(report.Findings, finding => Assert.Equal(finding.Code is "SCP001" or "BLD001", finding.Waiver is not null));
        Assert.Equal([(Waived, 1, false), (Waived with { Code = "BLD001" }, 1, false)], report.Waivers.Select(use => (use.Waiver, use.Findings, use.IsExpired)));
        Assert.Equal(Severity.Violation, plain.Gravest);
        Assert.Equal(report.Findings.Where(finding => finding.Waiver is null).Select(finding => (Severity?)finding.Severity).DefaultIfEmpty().Max(), report.Gravest);
    }

    [Fact]
    public void Where_everything_is_waived_nothing_counts()
    {
        var only = Samples.Register with { Systems = new[] { Samples.System with { Processes = new[] { Samples.System.Processes[0] } } } };
        var all = ComplianceAssessor.Default.Assess(only, Samples.AsOf).Findings
            .Select(finding => Waived with { Code = finding.Code, SubjectId = finding.Subject.Id }).Distinct().ToArray();

        var report = new ComplianceAssessor(new AssessmentOptions { Waivers = all }).Assess(only, Samples.AsOf);

        Assert.NotEmpty(report.Findings);
        Assert.Null(report.Gravest);
        Assert.True(report.HasNothingWorseThan(Severity.Info));
    }

    [Fact]
    public void An_expired_waiver_no_longer_works_and_one_that_matches_nothing_is_told()
    {
        var expired = Waived with { Until = Samples.AsOf.PlusDays(-1) };
        var unmatched = Waived with { SubjectId = "qms-khác" };

        var report = Assess(new AssessmentOptions { Waivers = new[] { expired, unmatched } });

        Assert.All(report.Findings, finding => Assert.Null(finding.Waiver));
        Assert.Equal([(0, true), (0, false)], report.Waivers.Select(use => (use.Findings, use.IsExpired)));
        Assert.Equal(Severity.Violation, report.Gravest);
    }

    [Fact]
    public void A_severity_of_the_host_stands_beside_the_rules_own()
    {
        var own = new SeverityOverride { Code = "SCP001", Severity = Severity.Info, Reason = "Đang chuyển đổi" };

        var report = Assess(new AssessmentOptions { Severities = new[] { own } });

        var finding = report.Findings.Single(finding => finding.Code == "SCP001");
        Assert.Equal((Severity.Info, Severity.Violation), (finding.Severity, finding.RuleSeverity));
        Assert.Equal([own], report.Severities);
    }

    [Fact]
    public void A_rule_switched_off_is_not_run_and_the_report_says_so()
    {
        var off = new RuleOff { Code = "SCP001", Reason = "Đánh giá ở hệ thống khác" };

        var report = Assess(new AssessmentOptions { RulesOff = new[] { off } });

        Assert.False(report.Outcomes.ContainsKey("SCP001"));
        Assert.DoesNotContain(report.Findings, finding => finding.Code == "SCP001");
        Assert.Equal([off], report.RulesOff);
    }

    [Fact]
    public void Merged_parts_count_the_findings_of_a_waiver_together()
    {
        var assessor = new ComplianceAssessor(new AssessmentOptions { Waivers = new[] { Waived } });
        RunningAssessment first = assessor.Begin(Breaching, Samples.AsOf), second = assessor.Begin(Breaching, Samples.AsOf);
        first.Add(Breaching.Systems[0], 0);
        second.Add(Breaching.Systems[0], 1);
        first.Merge(second);
        Assert.Equal(2, Assert.Single(first.ToReport().Waivers).Findings);
    }

    [Fact]
    public void Beyond_the_limit_findings_are_counted_and_the_first_ones_kept_whatever_the_order()
    {
        var whole = ComplianceAssessor.Default.Assess(PatchworkRegister.Make(), PatchworkRegister.AsOf);
        var register = PatchworkRegister.Make();
        var reversed = new ComplianceAssessor(new AssessmentOptions { FindingLimit = 7 }).Begin(register, PatchworkRegister.AsOf);
        for (var i = register.Inspections.Count - 1; i >= 0; i--) reversed.Add(register.Inspections[i], i);
        for (var i = register.Systems.Count - 1; i >= 0; i--) reversed.Add(register.Systems[i], i);
        for (var i = register.Agencies.Count - 1; i >= 0; i--) reversed.Add(register.Agencies[i], i);

        var report = reversed.ToReport();

        Assert.Equal(whole.Findings.Take(7).Select(finding => finding.Path + finding.Message(Language.English)), report.Findings.Select(finding => finding.Path + finding.Message(Language.English)), StringComparer.Ordinal);
        Assert.Equal(whole.Findings.Count - 7, report.FindingsNotListed);
        Assert.Equal(whole.Reviews.Count - 7, report.ReviewsNotListed);
        Assert.Equal(whole.Gravest, report.Gravest);
        Assert.All(Enum.GetValues<Severity>(), severity => Assert.Equal(whole.Findings.Count(finding => finding.Severity == severity), report.CountOf(severity)));
        Assert.Throws<ArgumentOutOfRangeException>(() => report.CountOf((Severity)3));
    }

    [Fact]
    public void Options_without_sense_are_refused_with_what_is_wrong()
    {
        Refused("/waivers/0/code: There is no rule XXX001", new AssessmentOptions { Waivers = new[] { Waived with { Code = "XXX001" } } });
        Refused("/waivers/0/reason: The reason is missing", new AssessmentOptions { Waivers = new[] { Waived with { Reason = " " } } });
        Refused("/waivers/0/approver: Who approved it is missing", new AssessmentOptions { Waivers = new[] { Waived with { Approver = "" } } });
        Refused("/waivers/0/subject: The record", new AssessmentOptions { Waivers = new[] { Waived with { SubjectId = null! } } });
        Refused("/waivers/1: Two waivers", new AssessmentOptions { Waivers = new[] { Waived, Waived with { Reason = "Khác" } } });
        Refused("/severities/0/reason", new AssessmentOptions { Severities = new[] { new SeverityOverride { Code = "SCP001", Severity = Severity.Info, Reason = "" } } });
        Refused("/severities/0/severity: There is no such severity", new AssessmentOptions { Severities = new[] { new SeverityOverride { Code = "SCP001", Severity = (Severity)9, Reason = "x" } } });
        Refused("/severities/1: The rule has another severity", new AssessmentOptions { Severities = new[] { new SeverityOverride { Code = "SCP001", Severity = Severity.Info, Reason = "x" }, new SeverityOverride { Code = "SCP001", Severity = Severity.Warning, Reason = "x" } } });
        Refused("/rulesOff/0/code: The rule's code is missing", new AssessmentOptions { RulesOff = new[] { new RuleOff { Code = "", Reason = "x" } } });
        Assert.Throws<ArgumentNullException>(() => new ComplianceAssessor((AssessmentOptions)null!));
        Assert.Throws<ArgumentNullException>(() => new AssessmentOptions { Law = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AssessmentOptions { FindingLimit = 0 });
    }

    private static void Refused(string why, AssessmentOptions options) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => new ComplianceAssessor(options)).Message, StringComparison.Ordinal);

    private static ComplianceReport Assess(AssessmentOptions options) => new ComplianceAssessor(options).Assess(Breaching, Samples.AsOf);
}
