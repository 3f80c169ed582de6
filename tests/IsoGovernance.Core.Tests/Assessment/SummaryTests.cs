using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>The figures of the summary, counted by hand and by a second counter.</summary>
public class SummaryTests
{
    private static readonly LocalDate AsOf = new(2023, 6, 30);

    private static readonly Register Province = new()
    {
        Complete = true,
        RecordsFrom = new LocalDate(2019, 1, 1),
        Agencies = new[]
        {
            new Agency { Id = "s1", Name = "Sở Một", Kind = AgencyKind.ProvincialSpecialisedAgency, Procedures = new[] { Procedure("1.000001"), Procedure("1.000002") } },
            new Agency { Id = "s2", Kind = AgencyKind.ProvincialSpecialisedAgency },
            new Agency { Id = "h1", Kind = AgencyKind.DistrictCommittee },
            new Agency { Id = "x1", Kind = AgencyKind.CommuneCommittee },
            new Agency { Id = "old", Kind = AgencyKind.ProvincialSpecialisedAgency, Until = new LocalDate(2022, 12, 31) },
        },
        TransitionPlans = new[] { new TransitionPlan { Id = "cd", ApprovedOn = new LocalDate(2019, 7, 5), Edition = StandardEdition.Iso2015, Agencies = new Id<Agency>[] { "s1", "s2", "old" } } },
        Systems = new[]
        {
            new QualityManagementSystem
            {
                Id = "q1",
                Host = "s1",
                AppliedFrom = new LocalDate(2019, 2, 1),
                Declarations = new[] { Declared("a", new(2019, 3, 1), StandardEdition.Iso2008), Declared("b", new(2023, 2, 1), StandardEdition.Iso2015) },
                Processes = new[] { new WorkProcess { Id = "p", Kind = ProcessKind.Administrative, From = new LocalDate(2019, 2, 1), Serves = new[] { new ServedProcedure { Code = "1.000001", From = new LocalDate(2019, 2, 1) } } } },
                InternalAudits = new[] { Audit("1", new(2022, 5, 1)), Audit("2", new(2023, 5, 1)), Audit("3", new(2023, 7, 1)) },
                ManagementReviews = new[] { new ManagementReview { Id = "1", HeldOn = new LocalDate(2023, 5, 9) } },
                Nonconformities = new[]
                {
                    new Nonconformity { Id = "1", RaisedOn = new LocalDate(2022, 5, 1), ClosedOn = new LocalDate(2022, 6, 1) },
                    new Nonconformity { Id = "2", RaisedOn = new LocalDate(2023, 5, 1) },
                    new Nonconformity { Id = "3" },
                },
                Trainings = new[] { new Training { HeldFrom = new LocalDate(2023, 1, 5), Trained = 12 }, new Training { HeldFrom = new LocalDate(2022, 1, 5), Trained = 30 } },
                Disseminations = new[] { new Dissemination { HeldOn = new LocalDate(2023, 2, 8), Reached = 9 } },
                ServiceResults = new[] { new ServiceResult { From = new LocalDate(2023, 1, 1), Until = new LocalDate(2023, 3, 31), Early = 50, OnTime = 45, Late = 5 } },
            },
            new QualityManagementSystem { Id = "q2", Host = "h1", Members = new[] { new Membership { Agency = "x1" } }, Edition = StandardEdition.Iso2015, Declarations = new[] { Declared("a", new(2020, 3, 1), StandardEdition.Iso2015) } },
        },
        InspectionPlans = new[]
        {
            new InspectionPlan
            {
                Id = "kh",
                Year = 2023,
                ApprovedOn = new LocalDate(2023, 1, 20),
                Entries = new[]
                {
                    new InspectionPlanEntry { Id = "e1", Agency = "s1", CombinedWith = "cải cách hành chính" }, new InspectionPlanEntry { Id = "e2", Agency = "h1" }, new InspectionPlanEntry { Id = "e3", Agency = "x1" },
                },
            },
        },
        Inspections = new[]
        {
            new Inspection { Id = "i1", Agencies = new Id<Agency>[] { "s1" }, PlanEntry = "e1", Form = InspectionForm.OnSite, HeldFrom = new LocalDate(2023, 4, 3) },
            new Inspection { Id = "i2", Agencies = new Id<Agency>[] { "h1" }, PlanEntry = "e2", NotCarriedOut = new NotCarriedOut { Reason = "thiên tai" } },
            new Inspection { Id = "i3", Agencies = new Id<Agency>[] { "x1" }, Form = InspectionForm.ByDossier, HeldFrom = new LocalDate(2023, 9, 3) },
        },
    };

    [Theory]
    [InlineData("agencies", 4)]
    [InlineData("mandatoryAgencies", 3)]
    [InlineData("encouragedAgencies", 1)]
    [InlineData("declared", 3)]
    [InlineData("declaredByEdition", 3)]
    [InlineData("redeclaredInYear", 1)]
    [InlineData("onCurrentEdition", 3)]
    [InlineData("administrativeProcesses", 1)]
    [InlineData("internalProcesses", 0)]
    [InlineData("systemsNotCoveringAll", 1)]
    [InlineData("auditsHeld", 1)]
    [InlineData("reviewsHeld", 1)]
    [InlineData("nonconformitiesOpen", 1)]
    [InlineData("nonconformitiesClosed", 1)]
    [InlineData("nonconformitiesUndated", 1)]
    [InlineData("inspectionsPlanned", 3)]
    [InlineData("inspectionsCombined", 1)]
    [InlineData("inspectionsCarriedOut", 1)]
    [InlineData("inspectionsNotCarriedOut", 1)]
    [InlineData("inspected", 1)]
    [InlineData("inspectedOnSite", 1)]
    [InlineData("inspectedByDossier", 0)]
    [InlineData("onSiteNeeded", 1)]
    [InlineData("onSiteStillNeeded", 0)]
    [InlineData("officialsTrained", 12)]
    [InlineData("officialsInstructed", 9)]
    [InlineData("settledLate", 5)]
    public void A_number_is_what_is_on_record(string name, int number) => Assert.Equal((number, (long?)number, true), Told(Province, name));

    [Theory]
    [InlineData("transitionDone", 1, 2)]
    [InlineData("coverage", 1, 2)]
    [InlineData("onSiteShare", 1, 3)]
    [InlineData("settledOnTime", 95, 100)]
    public void A_share_has_a_numerator_and_a_denominator(string name, int part, int whole)
    {
        var figure = Of(Province)[name];
        Assert.Equal(new Ratio(part, whole), figure.Share);
        Assert.True(figure.IsExact);
    }

    [Fact]
    public void A_closed_year_is_told_on_its_last_day()
    {
        var year = Of(Province, new LocalDate(2022, 12, 31));
        Assert.Equal((5, 1, 30, 0), (year["agencies"].Least, year["auditsHeld"].Least, year["officialsTrained"].Least, year["inspected"].Least));
        Assert.Equal(2, year["onSiteNeeded"].Least);
        Assert.Equal(2, year["onSiteStillNeeded"].Least);
    }

    [Fact]
    public void Groups_tell_kind_and_tier_and_add_up_to_the_whole()
    {
        var summary = Of(Province);
        Assert.Equal(
            "ProvincialSpecialisedAgency Mandatory, DistrictCommittee Mandatory, CommuneCommittee Encouraged",
            string.Join(", ", summary.Groups.Select(group => group.Kind + " " + group.Tier)));
        CheckGroups(summary);
    }

    [Fact]
    public void A_register_of_some_agencies_gives_ranges()
    {
        var some = Province with { Complete = false };
        Assert.Equal((3, (long?)4, false), Told(some, "declared"));
        Assert.Equal((1, (long?)null, false), Told(some, "auditsHeld"));
        Assert.Equal((4, (long?)4, true), Told(some, "agencies"));
        Assert.Equal("register-incomplete", Assert.Single(Of(some).Gaps).Code);
    }

    [Fact]
    public void What_lacks_its_day_or_its_number_is_no_guess()
    {
        var system = Province.Systems[0] with
        {
            InternalAudits = new[] { Audit("1", new(2023, 5, 1)), new InternalAudit { Id = "2" } },
            Trainings = new[] { new Training { HeldFrom = new LocalDate(2023, 1, 5), Trained = 12 }, new Training { HeldFrom = new LocalDate(2023, 1, 5) } },
            ServiceResults = new[] { new ServiceResult { Until = new LocalDate(2023, 3, 31), Late = 0 } },
        };
        var register = Province with { Systems = new[] { system, Province.Systems[1] with { Declarations = new[] { new Declaration { Id = "a" } } } } };
        Assert.Equal((1, (long?)2, false), Told(register, "auditsHeld"));
        Assert.Equal((12, (long?)null, false), Told(register, "officialsTrained"));
        Assert.Equal((1, (long?)3, false), Told(register, "declared"));
        Assert.Equal((0, (long?)0, true), Told(register, "settledLate"));
        Assert.Null(Of(register)["settledOnTime"].Share);
        Assert.Null(Of(register)["settledOnTime"].Whole);
    }

    [Fact]
    public void An_inspection_without_its_form_or_day_leaves_a_range_for_the_quota()
    {
        var register = Province with { Inspections = new[] { new Inspection { Id = "i", Agencies = new Id<Agency>[] { "s1" } } } };
        Assert.Equal((0, (long?)1, false), Told(register, "inspectedOnSite"));
        Assert.Equal((0, (long?)1, false), Told(register, "onSiteStillNeeded"));
    }

    [Fact]
    public void An_agency_that_may_be_mandatory_and_was_inspected_on_site_may_add_to_the_share()
    {
        var register = Province with { Agencies = Province.Agencies.Select(agency => agency.Id == "s1" ? agency with { Kind = AgencyKind.Other } : agency).ToArray() };
        Assert.Equal((1, (long?)1, true), Told(Province, "onSiteShare"));
        Assert.Equal((0, (long?)1, false), Told(register, "onSiteShare"));
    }

    [Fact]
    public void The_systems_with_the_lowest_coverage_are_named()
    {
        var low = Assert.Single(Of(Province).LowestCoverage);
        Assert.Equal(("/systems/0", "s1", "Sở Một", new Ratio(1, 2)), (low.Path, low.Agency!.Value.Value, low.AgencyName, low.Share));
    }

    [Fact]
    public void What_was_recorded_later_is_not_known_yet()
    {
        var later = Province with
        {
            Inspections = Province.Inspections.Select(one => one.NotCarriedOut is { } failed ? one with { NotCarriedOut = failed with { RecordedOn = new LocalDate(9999, 1, 1) } } : one).ToArray(),
        };
        Assert.Equal(1, Of(Province)["inspectionsNotCarriedOut"].Least);
        Assert.Equal(0, Of(later)["inspectionsNotCarriedOut"].Least);
    }

    [Fact]
    public void A_trace_names_the_records()
    {
        var summary = Of(Province);
        Assert.Equal("/systems/0/internalAudits/1", Assert.Single(summary.Trace("auditsHeld")).Path);
        Assert.Equal("/agencies/0 /agencies/2 /agencies/3", string.Join(" ", summary.Trace("declared").Select(record => record.Path)));
        Assert.Equal("/inspectionPlans/0/entries/1", Assert.Single(summary.Trace("inspectionsNotCarriedOut")).Path);
        Assert.Throws<ArgumentException>(() => summary.Trace("none"));
        Assert.Throws<ArgumentException>(() => summary["none"]);
    }

    [Fact]
    public void One_system_alone_is_not_summed_up_nor_is_a_lost_register()
    {
        Assert.Null(ComplianceAssessor.Default.Assess(Province.Systems[0], Province.Agencies, AsOf).Summary);
        Assert.Null(ComplianceAssessor.Default.Assess(Province, AsOf, new Rules.LostValues([""])).Summary);
    }

    [Theory]
    [MemberData(nameof(GeneratedRegisters.Names), MemberType = typeof(GeneratedRegisters))]
    public void A_second_counter_counts_the_same(ulong seed, string profile)
    {
        var register = GeneratedRegisters.Of(seed, profile);
        foreach (var day in new LocalDate[] { new(2016, 12, 31), new(2021, 6, 30), new(2024, 12, 31) })
        {
            var summary = Of(register, day);
            var tiers = LawBook.Default.On(day).Tiers;
            var existing = register.Agencies.Where(agency => tiers.Exists(agency, day)).ToList();
            Assert.Equal(existing.Count, summary["agencies"].Least);
            Assert.Equal(existing.Count(agency => tiers.TierOf(agency, day) == ApplicationTier.Mandatory), summary["mandatoryAgencies"].Least);
            Assert.Equal(register.Systems.Sum(system => system.InternalAudits.Count(audit => IsInYear(audit.CompletedOn, day))), summary["auditsHeld"].Least);
            Assert.Equal(register.Systems.Sum(system => system.ManagementReviews.Count(review => IsInYear(review.HeldOn, day))), summary["reviewsHeld"].Least);
            Assert.Equal(register.Systems.Sum(system => system.Trainings.Where(one => IsInYear(one.HeldUntil ?? one.HeldFrom, day)).Sum(one => one.Trained ?? 0)), summary["officialsTrained"].Least);
            Assert.Equal(register.Inspections.Where(one => IsInYear(one.CarriedOutOn, day)).SelectMany(one => one.Agencies).Distinct().Count(), summary["inspected"].Least);
            CheckGroups(summary);
            CheckTraces(summary);
        }
    }

    private static void CheckGroups(ComplianceSummary summary)
    {
        foreach (var figure in summary.Figures.Where(figure => !figure.Figure.IsOfWholeOnly))
        {
            var parts = summary.Groups.SelectMany(group => group.Figures).Where(one => one.Figure == figure.Figure && one.Edition == figure.Edition).ToList();
            Assert.Equal((figure.Least, figure.Whole ?? 0), (parts.Sum(one => one.Least), parts.Sum(one => one.Whole ?? 0)));
        }
    }

    private static void CheckTraces(ComplianceSummary summary)
    {
        foreach (var figures in summary.Figures.Where(figure => !figure.Figure.IsDerived).GroupBy(figure => figure.Figure))
        {
            var counted = summary.Trace(figures.Key.Name).Where(record => record.IsCertain).Sum(record => (long)record.Counts);
            Assert.True(counted == figures.Sum(figure => figure.Least), figures.Key.Name);
        }
    }

    private static bool IsInYear(LocalDate? date, LocalDate day) => date?.Year == day.Year && date <= day;

    private static (long Least, long? Most, bool IsExact) Told(Register register, string name)
    {
        var figure = Of(register)[name];
        return (figure.Least, figure.Most, figure.IsExact);
    }

    private static ComplianceSummary Of(Register register, LocalDate? asOf = null) => ComplianceAssessor.Default.Assess(register, asOf ?? AsOf).Summary!;

    private static Declaration Declared(string id, LocalDate on, StandardEdition edition) => new() { Id = id, On = on, Edition = edition };

    private static InternalAudit Audit(string id, LocalDate on) => new() { Id = id, CompletedOn = on };

    private static AdministrativeProcedure Procedure(string code) => new()
    {
        Code = code, Audience = ProcedureAudience.OrganisationsAndIndividuals, PublishedOn = new LocalDate(2019, 1, 1), From = new LocalDate(2019, 1, 1),
    };
}
