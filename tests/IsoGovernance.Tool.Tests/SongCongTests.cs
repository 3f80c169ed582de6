using System;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Rules;
using IsoGovernance.Tests;
using NodaTime;

namespace IsoGovernance.Tool.Tests;

/// <summary>The sample of Sông Công against what was published of the inspection, whose year was not.</summary>
public sealed class SongCongTests
{
    private static readonly RegisterDocument Document = RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", "song-cong.json")));
    private static readonly QualityManagementSystem City = Document.Register.Systems[0], Communes = Document.Register.Systems[1];

    /// <summary>Every year in which the inspection may have been, the last day of the district level, and a day after it.</summary>
    public static TheoryData<string> Days => ["2016-12-31", "2017-11-02", "2020-11-02", "2023-11-02", "2024-11-02", "2025-06-30", "2025-07-01"];

    [Fact]
    public void The_file_is_read_without_a_problem()
    {
        Assert.Empty(Document.Problems);
        Assert.Empty(Document.Unknown);
    }

    [Fact]
    public void What_was_published_is_held()
    {
        Assert.Equal(262, City.Processes.Count(process => process.Kind == ProcessKind.Administrative));
        Assert.Equal(6, City.Processes.Count(process => process.Kind == ProcessKind.Internal));
        Assert.Equal(268, City.Processes.Count);
        Assert.Equal(StandardEdition.Iso2015, City.EditionOn(new LocalDate(2023, 11, 2)));
        Assert.Single(City.SteeringCommittees);
        Assert.Equal([BoardKind.Operating, BoardKind.Drafting], City.Boards.Select(board => board.Kind!.Value.Known!.Value));
        Assert.Equal(Document.Register.Agencies.Select(agency => agency.Id), City.Trainings[0].Agencies);
        Assert.Equal(0, City.ServiceResults[0].Late);
        Assert.Equal(2016, Communes.AppliedFrom?.Year);
        var inspection = Assert.Single(Document.Register.Inspections);
        Assert.Equal(InspectionContent.LegalChanges, inspection.Contents[0].Content);
        Assert.Contains("chưa thống nhất", inspection.Contents[0].Remark, StringComparison.Ordinal);
        Assert.Contains("02 tháng 11", inspection.Note, StringComparison.Ordinal);
        Assert.Equal("Đoàn kiểm tra", City.Recommendations[0].From);
    }

    [Fact]
    public void What_was_not_published_is_left_out()
    {
        var inspection = Document.Register.Inspections[0];
        Assert.Equal((null, null, null), (inspection.HeldFrom, inspection.HeldUntil, inspection.Form));
        Assert.Null(inspection.Contents[0].Result);
        Assert.Equal((null, null, null), (City.ServiceResults[0].Received, City.ServiceResults[0].Early, City.ServiceResults[0].OnTime));
        Assert.Null(City.ServiceResults[0].OnTimeShare);
        Assert.Null(City.SteeringCommittees[0].DecidedOn);
        Assert.Empty(City.Declarations);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Nothing_is_found_in_any_year(string day)
    {
        var report = Assess(day);
        Assert.Empty(report.Findings);
        Assert.Empty(report.Errors);
        // What passes is the form of the records, and that no certification body is recorded as hired; no duty is taken for fulfilled.
        Assert.All(report.Outcomes.Where(outcome => outcome.Value.Pass > 0 && outcome.Key is not "OBL008"), outcome => Assert.StartsWith("DAT", outcome.Key, StringComparison.Ordinal));
    }

    [Fact]
    public void The_citys_system_is_not_judged_because_no_day_is_known_of_it()
    {
        var report = Assess("2023-11-02");
        foreach (var code in new[] { "BLD001", "BLD004", "OBL002", "POL001", "SCP001" })
        {
            Assert.Contains(report.Outcomes[code].Reasons, reason => reason.Key.Code == "date-not-recorded");
        }
        Assert.Equal(268, report.Outcomes["SCP002"].NotEvaluated);
    }

    [Fact]
    public void What_is_not_recorded_is_held_against_nobody()
    {
        var report = Assess("2023-11-02");
        foreach (var code in new[] { "BLD001", "BLD002", "BLD005", "POL001", "OBJ001" })
        {
            Assert.Contains(report.Outcomes[code].Reasons, reason => reason.Key.Code == "before-records");
        }
        Assert.Contains(report.Outcomes["OBL001"].Reasons, reason => reason.Key.Code == "date-not-recorded");
        Assert.Contains(report.Outcomes["INS002"].Reasons, reason => reason.Key.Code == "register-incomplete");
        Assert.Equal(1, report.Outcomes["INS009"].NotEvaluated);
    }

    [Fact]
    public void A_person_judges_what_the_communes_system_shows()
    {
        var reviews = Assess("2023-11-02").Reviews;
        Assert.Equal("BLD008 BLD009 OBL002", string.Join(" ", reviews.Select(review => review.Code)));
        Assert.All(reviews, review => Assert.Equal("qms-xa-phuong-song-cong", review.Subject.Id));
    }

    [Fact]
    public void With_the_district_level_the_citys_system_ended()
    {
        var report = Assess("2025-07-01");
        Assert.Contains(report.Outcomes["OBL001"].Reasons, reason => reason.Key.Code == "agency-not-existing");
    }

    private static ComplianceReport Assess(string day) =>
        ComplianceAssessor.Default.Assess(Document.Register, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Document.Lost, Document.Digest);
}
