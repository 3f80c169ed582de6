using System;
using System.IO;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Law;
using IsoGovernance.Rules;
using IsoGovernance.Tests;
using NodaTime;

namespace IsoGovernance.Tool.Tests;

/// <summary>The sample of Đà Nẵng against what was published of the city as of 30 June 2021.</summary>
public sealed class DaNangTests
{
    private static readonly RegisterDocument Document = RegisterDocument.Read(File.ReadAllBytes(Repository.At("docs", "samples", "registers", "da-nang-2021.json")));
    private static readonly LocalDate Published = new(2021, 6, 30);

    private static Register Register => Document.Register;

    public static TheoryData<string> Days => ["2019-07-05", "2020-12-31", "2021-06-28", "2021-06-29", "2021-06-30", "2021-07-01", "2022-01-31", "2023-04-01"];

    [Fact]
    public void The_file_is_read_without_a_problem()
    {
        Assert.Empty(Document.Problems);
        Assert.Empty(Document.Unknown);
    }

    [Fact]
    public void The_communes_are_encouraged_and_the_other_agencies_mandatory()
    {
        var tiers = LawBook.Default.On(Published).Tiers;
        Assert.Equal(56, Register.Agencies.Count(agency => tiers.TierOf(agency, Published) == ApplicationTier.Encouraged));
        Assert.Equal(25, Register.Agencies.Count(agency => tiers.TierOf(agency, Published) == ApplicationTier.Mandatory));
        Assert.All(Register.Agencies.Where(agency => agency.Kind == AgencyKind.CommuneCommittee), commune => Assert.Contains(Register.Agencies, agency => agency.Id == commune.Parent));
    }

    [Fact]
    public void The_transition_project_is_held()
    {
        var plan = Assert.Single(Register.TransitionPlans);
        Assert.Equal("2960/QĐ-UBND", plan.Number?.Text);
        Assert.Equal(new LocalDate(2019, 7, 5), plan.ApprovedOn);
        Assert.Equal(StandardEdition.Iso2015, plan.Edition);
        Assert.Equal((2019, 2021), (plan.From?.Year, plan.Until?.Year));
    }

    [Fact]
    public void All_56_communes_and_all_other_agencies_have_moved_to_the_2015_edition()
    {
        Assert.Equal(56, CommunesOn(StandardEdition.Iso2015, Published));
        Assert.Equal(0, CommunesOn(StandardEdition.Iso2008, Published));
        Assert.All(Register.Systems, system => Assert.Equal(StandardEdition.Iso2015, system.EditionOn(Published)));
    }

    [Fact]
    public void When_the_project_was_approved_they_followed_the_2008_edition() =>
        Assert.Equal(56, CommunesOn(StandardEdition.Iso2008, new LocalDate(2019, 7, 5)));

    [Theory]
    [MemberData(nameof(Days))]
    public void Nothing_is_found(string day)
    {
        var report = Assess(Register, day);
        Assert.Empty(report.Findings);
        Assert.Empty(report.Errors);
        Assert.All(report.Reviews, review => Assert.True(review.Code is "OBL002" || review.Rule.Descriptor.Judged == Judged.Human));
    }

    [Fact]
    public void What_passes_follows_from_what_was_published() => Assert.Equal(
        "OBL001 OBL002 OBL008 OBL010 OBL011",
        string.Join(" ", Assess(Register, "2021-06-30").Outcomes.Where(outcome => outcome.Value.Pass > 0 && !outcome.Key.StartsWith("DAT", StringComparison.Ordinal)).Select(outcome => outcome.Key)));

    [Theory]
    [InlineData("2021-06-29")]
    [InlineData("2021-06-30")]
    [InlineData("2021-07-01")]
    [InlineData("2023-04-01")]
    public void None_follows_the_2008_edition_after_the_deadline_by_either_reading(string day)
    {
        foreach (var included in new[] { false, true })
        {
            var report = Assess(Register, day, Deadline(included));
            Assert.Equal((81, 0, 0), Counted(report, "OBL010"));
            Assert.Equal((81, 0, 0), Counted(report, "OBL011"));
        }
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void A_commune_that_moves_a_day_late_is_found_by_the_reading_of_the_deadline(bool included, int failures)
    {
        var late = Register.Systems[^1] with
        {
            Declarations = new[]
            {
                new Declaration { Id = "cb-2008", On = new LocalDate(2019, 7, 5), Edition = StandardEdition.Iso2008 },
                new Declaration { Id = "cb-2015", On = new LocalDate(2021, 7, 1), Edition = StandardEdition.Iso2015 },
            },
        };
        var register = Register with { Systems = new ValueList<QualityManagementSystem>(Register.Systems.SkipLast(1).Append(late)), RecordsFrom = new LocalDate(2019, 7, 5) };
        var report = Assess(register, "2021-06-30", Deadline(included));
        Assert.Equal(55, register.Systems.Skip(25).Count(system => system.EditionOn(Published) == StandardEdition.Iso2015));
        Assert.Equal((81 - failures, failures, 0), Counted(report, "OBL011"));
        Assert.Equal((81, 0, 0), Counted(Assess(register, "2021-06-29", Deadline(included)), "OBL011"));
    }

    [Fact]
    public void Every_mandatory_agency_takes_part_in_a_system()
    {
        var outcome = Assess(Register, "2021-06-30").Outcomes["OBL001"];
        Assert.Equal((25, 56), (outcome.Pass, outcome.NotApplicable));
    }

    [Theory]
    [InlineData("INS002", "register-incomplete")]
    [InlineData("INS003", "register-incomplete")]
    [InlineData("OBL014", "before-records")]
    [InlineData("INS001", "no-complete-year")]
    [InlineData("RPT001", "nothing-due-yet")]
    [InlineData("RPT002", "nothing-due-yet")]
    public void What_the_authority_owes_is_not_judged_for_a_stated_reason(string code, string reason)
    {
        var outcome = Assess(Register, "2021-06-30").Outcomes[code];
        Assert.Equal((0, 0), (outcome.Pass, outcome.Fail));
        Assert.Equal(reason, Assert.Single(outcome.Reasons).Key.Code);
    }

    [Fact]
    public void An_inspection_whose_day_is_not_recorded_is_not_judged_and_nothing_is_held_against_its_papers()
    {
        var report = Assess(Register, "2021-06-30");
        foreach (var code in new[] { "INS005", "INS006", "INS007", "INS009", "INS013", "INS015" }) Assert.Equal((0, 0, 4), Counted(report, code));
    }

    [Fact]
    public void One_third_inspected_on_site_is_enough_and_one_agency_fewer_is_not()
    {
        Assert.Equal((1, 0, 0), Counted(Assess(Dated(Register), "2021-06-30"), "INS002"));
        Assert.Equal((1, 0, 0), Counted(Assess(Dated(Register), "2021-06-30"), "INS003"));
        Assert.Equal((1, 0, 0), Counted(Assess(Dated(Register), "2021-06-30", LawBook.Default.With(Readings.Default with { OnSiteDenominator = OnSiteDenominator.MandatoryWholeYear })), "INS003"));

        var fewer = Dated(Register with { Inspections = new ValueList<Inspection>(Register.Inspections.Select(WithoutItsFirst)) });
        var found = Assess(fewer, "2021-06-30").Findings.Where(finding => finding.Code is "INS002" or "INS003").ToList();
        Assert.Equal("INS002 INS002 INS003 INS003", string.Join(" ", found.Select(finding => finding.Code)));
        Assert.All(found.Where(finding => finding.Code is "INS003"), finding => Assert.Equal((25, 8, 9), (finding["mandatory"], finding["onSite"], finding["needed"])));
    }

    [Fact]
    public void With_undated_inspections_a_complete_register_says_that_the_days_are_missing()
    {
        var register = Register with { RecordsFrom = new LocalDate(2019, 1, 1), Complete = true };
        var report = Assess(register, "2021-06-30");
        Assert.Equal("date-not-recorded", Assert.Single(report.Outcomes["INS002"].Reasons).Key.Code);
        Assert.Equal((0, 0, 1), Counted(report, "INS003"));
    }

    [Fact]
    public void Every_record_that_holds_an_assumed_value_says_so()
    {
        Assert.All(Register.Systems, system => Assert.Contains("Giả định", system.Note, StringComparison.Ordinal));
        Assert.All(Register.Inspections, inspection => Assert.Contains("Giả định", inspection.Note, StringComparison.Ordinal));
        Assert.Contains("Giả định", Register.Note, StringComparison.Ordinal);
    }

    // What the city would record that keeps the days and vouches for all agencies.
    private static Register Dated(Register register) => register with
    {
        RecordsFrom = new LocalDate(2019, 1, 1),
        Complete = true,
        Inspections = new ValueList<Inspection>(register.Inspections.Select(inspection =>
            inspection with { HeldFrom = inspection.Id.Value.Contains("2019", StringComparison.Ordinal) ? new LocalDate(2019, 9, 10) : new LocalDate(2020, 9, 10) })),
    };

    private static Inspection WithoutItsFirst(Inspection inspection) =>
        inspection.Form == InspectionForm.OnSite ? inspection with { Agencies = new ValueList<Id<Agency>>(inspection.Agencies.Skip(1)) } : inspection;

    private static int CommunesOn(StandardEdition edition, LocalDate date) => Register.Agencies
        .Where(agency => agency.Kind == AgencyKind.CommuneCommittee)
        .Count(commune => Register.Systems.Single(system => system.Host == commune.Id).EditionOn(date) == edition);

    private static (int Pass, int Fail, int NotEvaluated) Counted(ComplianceReport report, string code) =>
        (report.Outcomes[code].Pass, report.Outcomes[code].Fail, report.Outcomes[code].NotEvaluated);

    private static LawBook Deadline(bool included) => LawBook.Default.With(Readings.Default with { TransitionDeadlineIncluded = included });

    private static ComplianceReport Assess(Register register, string day, LawBook? law = null) =>
        new ComplianceAssessor(law ?? LawBook.Default).Assess(register, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Document.Lost, Document.Digest);
}
