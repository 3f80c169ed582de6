using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;
using IsoGovernance.Tests;
using NodaTime;

namespace IsoGovernance.Tool.Tests;

/// <summary>The sample of Cần Thơ against what was published of the inspection round.</summary>
public sealed class CanThoTests
{
    private static readonly RegisterDocument Document = RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", "can-tho-2023.json")));
    private static readonly ComplianceReport Report =
        ComplianceAssessor.Default.Assess(Document.Register, new LocalDate(2023, 4, 1), Document.Lost, Document.Digest);

    private static IEnumerable<Finding> Coverage => Report.Findings.Where(finding => finding.Code == "SCP001");

    [Fact]
    public void The_file_is_read_without_a_problem()
    {
        Assert.Empty(Document.Problems);
        Assert.Empty(Document.Unknown);
    }

    [Fact]
    public void Three_of_the_eight_systems_lack_procedures_and_nothing_else_is_found()
    {
        Assert.Equal(8, Document.Register.Systems.Count);
        Assert.Equal("SCP001 SCP001 SCP001", string.Join(" ", Report.Findings.Select(finding => finding.Code)));
        Assert.Equal(3, Report.Findings.Select(finding => finding.Subject.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Report.Outcomes, outcome => Assert.Equal(string.Equals(outcome.Key, "SCP001", StringComparison.Ordinal) ? 3 : 0, outcome.Value.Fail));
        Assert.Empty(Report.Errors);
        Assert.All(Report.Reviews, review => Assert.Equal(Judged.Human, review.Rule.Descriptor.Judged));
    }

    [Fact]
    public void The_lowest_coverage_is_93_point_3_percent()
    {
        var lowest = Coverage.Select(finding => (Ratio)finding["ratio"]!).Min();
        Assert.Equal("93.3 %", LocalizedFormat.Percent(lowest, Language.English));
        Assert.All(Coverage, finding => Assert.Single((ValueList<string>)finding["missing"]!));
    }

    [Fact]
    public void A_finding_is_found_in_the_text()
    {
        var path = Coverage.First().Path;
        var line = File.ReadAllLines(Repository.At("docs", "samples", "registers", "can-tho-2023.json"))[Document.Locate([path])[path].Line - 1];
        Assert.Contains("\"processes\": [", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_that_holds_an_assumed_value_says_so()
    {
        Assert.All(Document.Register.Agencies, agency => Assert.Contains("Giả định", agency.Note, StringComparison.Ordinal));
        Assert.All(Document.Register.Systems, system => Assert.Contains("Giả định", system.Note, StringComparison.Ordinal));
        Assert.All(Document.Register.Inspections, inspection => Assert.NotNull(inspection.Note));
    }

    [Fact]
    public void What_was_published_of_the_round_is_held()
    {
        var register = Document.Register;
        Assert.Equal("Ủy ban nhân dân thành phố Cần Thơ", register.Authority?.Name);
        Assert.StartsWith("Sở Khoa học và Công nghệ", register.LeadUnit?.Name, StringComparison.Ordinal);
        var plan = register.InspectionPlans.Single(plan => plan.Year == 2023);
        Assert.Equal(("616/QĐ-UBND", new LocalDate(2023, 3, 8)), (plan.Number?.Text, plan.ApprovedOn));
        Assert.Equal(8, register.Inspections.SelectMany(inspection => inspection.Agencies).Distinct().Count());
        Assert.All(register.Inspections, inspection =>
        {
            Assert.Equal(InspectionForm.OnSite, inspection.Form);
            Assert.Equal((new LocalDate(2023, 3, 23), new LocalDate(2023, 3, 30)), (inspection.HeldFrom, inspection.HeldUntil));
            Assert.Equal(("51/QĐ-SKHCN", new LocalDate(2023, 3, 20), 5), (inspection.Team!.Decision?.Text, inspection.Team.DecidedOn, inspection.Team.Units.Count));
            Assert.Equal(StandardEdition.Iso2015, inspection.Edition);
        });
        var unmet = register.Inspections.Where(inspection => inspection.Contents.Any(content => content.Result == ContentVerdict.Unmet)).ToList();
        Assert.Equal(3, unmet.Count);
        Assert.All(unmet, inspection => Assert.Contains("đề nghị rà soát, cập nhật, công bố lại", Assert.Single(inspection.Minutes!.Problems), StringComparison.Ordinal));
        Assert.All(unmet, inspection => Assert.Contains("thẩm quyền", inspection.Contents[0].Remark, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2023, 4, 1)]
    [InlineData(2023, 3, 30)]
    [InlineData(2022, 12, 2)]
    public void The_missing_procedures_are_missing_once_their_three_months_are_over(int year, int month, int day) =>
        Assert.Equal(3, Assessed(new LocalDate(year, month, day)).Outcomes["SCP001"].Fail);

    [Fact]
    public void On_the_last_day_of_the_three_months_they_are_still_pending()
    {
        var report = Assessed(new LocalDate(2022, 12, 1));
        Assert.Equal(0, report.Outcomes["SCP001"].Fail);
        Assert.Equal(8, report.Outcomes["SCP001"].Pass);
    }

    private static ComplianceReport Assessed(LocalDate date) => ComplianceAssessor.Default.Assess(Document.Register, date);
}
