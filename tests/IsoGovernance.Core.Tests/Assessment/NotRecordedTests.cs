using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

/// <summary>The reading <c>not-recorded</c>: a step without a record is left open, or a finding everywhere.</summary>
public class NotRecordedTests
{
    private static readonly ComplianceAssessor Strict = new(LawBook.Default.With(Readings.Default with { NotRecorded = NotRecorded.Strict }));

    [Fact]
    public void By_default_a_missing_record_leaves_a_rule_open()
    {
        var report = ComplianceAssessor.Default.Assess(WithoutEdition, Samples.AsOf);
        Assert.Equal(4, report.Outcomes["REV003"].NotEvaluated);
        Assert.DoesNotContain(report.Findings, finding => finding.Code == "REV003");
    }

    [Fact]
    public void Read_strictly_it_is_a_finding_that_says_what_is_missing()
    {
        var report = Strict.Assess(WithoutEdition, Samples.AsOf);
        var finding = report.Findings.First(finding => finding.Code == "REV003");
        Assert.Equal("The edition of the standard is not recorded or not known.", finding.Message(Language.English));
        Assert.Equal("Chưa ghi phiên bản tiêu chuẩn hoặc không biết phiên bản đó.", finding.Message(Language.Vietnamese));
        Assert.Equal(0, report.Outcomes["REV003"].NotEvaluated);
        Assert.Equal(4, report.Outcomes["REV003"].Fail);
    }

    [Fact]
    public void What_is_open_for_another_reason_stays_open()
    {
        var report = Strict.Assess(Samples.Register with { Complete = null }, Samples.AsOf);
        Assert.Equal(1, report.Outcomes["INS002"].NotEvaluated);
        Assert.DoesNotContain(report.Findings, finding => finding.Code == "INS002");
    }

    [Fact]
    public void A_register_with_every_record_has_no_finding_either_way() =>
        Assert.Empty(Strict.Assess(Samples.Register, Samples.AsOf).Findings);

    [Theory]
    [InlineData(NotRecorded.ByCondition, "by-condition")]
    [InlineData(NotRecorded.Strict, "strict")]
    public void The_report_names_the_reading(NotRecorded reading, string choice)
    {
        var report = new ComplianceAssessor(LawBook.Default.With(Readings.Default with { NotRecorded = reading })).Assess(Samples.Register, Samples.AsOf);
        Assert.Equal(choice, report.Interpretations.Single(used => used.Name == ReadingNames.NotRecorded).Choice);
    }

    private static Register WithoutEdition => Samples.Register with
    {
        Systems = new[]
        {
            Samples.System with { Edition = null, Declarations = Samples.System.Declarations.Select(one => one with { Edition = null }).ToArray() },
        },
    };
}
