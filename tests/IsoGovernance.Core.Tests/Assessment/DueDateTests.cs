using System;
using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Tests;

/// <summary>What is listed as due, and what is not.</summary>
public class DueDateTests
{
    private static readonly LocalDate From = Samples.AsOf;
    private static readonly LocalDate Until = Samples.Day("2025-12-31");

    [Fact]
    public void The_yearly_duties_of_every_year_in_the_time_looked_at_are_listed()
    {
        var audits = Due(Samples.Register, "AUD001");
        Assert.Equal([Samples.Day("2024-12-31"), Samples.Day("2025-12-31")], audits.Select(date => date.LastDay!.Value));
        Assert.All(audits, date => Assert.Equal(DueState.Upcoming, date.State));
        Assert.Equal("Complete the internal audits of 2024: at least 1.", audits[0].Message(Language.English));
        Assert.Equal("Hoàn thành ít nhất 1 cuộc đánh giá nội bộ trong năm 2024.", audits[0].Message(Language.Vietnamese));
        Assert.Equal(("Sở Y tế", Samples.Department), (audits[0].AgencyName, audits[0].Agencies[0].Value));
        Assert.Equal(Samples.Day("2024-01-01"), audits[0].Since);
        Assert.Equal("1", audits[0].Parameters[0].Value);
        Assert.Equal(2, audits[0].Citations.Count);
    }

    [Fact]
    public void A_year_whose_audit_is_done_is_not_listed()
    {
        var done = System(system => system with { InternalAudits = system.InternalAudits.Append(Samples.Audit("2024-02-01")).ToArray() });
        Assert.Equal([Samples.Day("2025-12-31")], Due(done, "AUD001").Select(date => date.LastDay!.Value));
    }

    [Fact]
    public void An_audit_dated_after_the_first_day_is_not_known_on_it()
    {
        var later = System(system => system with { InternalAudits = system.InternalAudits.Append(Samples.Audit("2024-06-01")).ToArray() });
        Assert.Equal(2, Due(later, "AUD001").Length);
    }

    [Fact]
    public void A_year_that_was_missed_cannot_be_made_up_for()
    {
        var missed = System(system => system with { InternalAudits = system.InternalAudits.Where(audit => audit.CompletedOn?.Year != 2022).ToArray() });
        Assert.DoesNotContain(Due(missed, "AUD001"), date => date.State != DueState.Upcoming);
    }

    [Fact]
    public void Counted_by_twelve_months_a_later_period_depends_on_the_one_before()
    {
        var law = LawBook.Default.With(Readings.Default with { YearCounting = YearCounting.RollingTwelveMonths });
        var audits = new ComplianceAssessor(law).DueDates(Samples.Register, From, Until).Dates.Where(date => date.Code == "AUD001").ToArray();
        Assert.Equal([Samples.Day("2024-10-13"), Samples.Day("2025-10-13")], audits.Select(date => date.LastDay!.Value));
        Assert.Equal([null, "depends-on-earlier"], audits.Select(date => date.Doubt?.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void A_change_of_the_law_that_takes_effect_later_is_listed_with_its_term()
    {
        var change = Assert.Single(Due(System(system => system with { LegalChanges = new[] { Samples.LegalChange("2024-05-10", null) } }), "SCP003"));
        Assert.Equal((DueState.Upcoming, Samples.Day("2024-08-12")), (change.State, change.LastDay!.Value));
        Assert.Null(change.Doubt);
    }

    [Fact]
    public void What_a_holiday_not_supplied_can_move_says_so_and_by_how_much()
    {
        var register = System(system => system with { LegalChanges = new[] { Samples.LegalChange("2023-11-08", null) } }) with { WorkingCalendar = null };
        var change = Assert.Single(ComplianceAssessor.Default.DueDates(register, Samples.Day("2024-01-02"), From).Dates, date => date.Code == "SCP003");
        Assert.Equal("calendar-incomplete", change.Doubt!.Code);
        Assert.True(change.LatestLastDay > change.LastDay);
    }

    [Fact]
    public void What_is_open_on_its_last_day_is_due_without_a_doubt()
    {
        var asked = Inspections.ByDossierBut(one => one with { StatusReportRequest = new StatusReportRequest { On = Samples.Day("2022-06-01"), DueOn = Samples.Day("2022-06-15") } });
        var report = Assert.Single(ComplianceAssessor.Default.DueDates(asked, Samples.Day("2022-06-15"), Samples.Day("2022-06-15")).Dates, date => date.Code == "INS016");
        Assert.Equal((DueState.Upcoming, Samples.Day("2022-06-15")), (report.State, report.LastDay!.Value));
        Assert.Null(report.Doubt);
    }

    [Fact]
    public void What_is_overdue_and_can_still_be_done_is_listed_until_it_is_done()
    {
        var open = Assert.Single(Due(System(system => system with { LegalChanges = new[] { Samples.LegalChange("2023-01-10", null) } }), "SCP003"));
        Assert.Equal((DueState.Overdue, Samples.Day("2023-04-10")), (open.State, open.LastDay!.Value));
        Assert.Empty(Due(System(system => system with { LegalChanges = new[] { Samples.LegalChange("2023-01-10", "2023-12-01") } }), "SCP003"));
    }

    [Fact]
    public void What_has_no_legal_term_is_open_and_has_no_day()
    {
        var open = Assert.Single(Due(System(system => system with { ScopeChanges = new[] { new ScopeChange { Id = "tđ", On = From } } }), "SCP004"));
        Assert.Equal((DueState.Open, null, From), (open.State, open.LastDay, open.Since));
    }

    [Fact]
    public void Days_of_grace_of_the_host_are_a_last_day()
    {
        var law = LawBook.Default.With(Readings.Default with { GraceDays = 10 });
        var register = System(system => system with { ScopeChanges = new[] { new ScopeChange { Id = "tđ", On = From } } });
        var open = Assert.Single(new ComplianceAssessor(law).DueDates(register, From, Until).Dates, date => date.Code == "SCP004");
        Assert.Equal((DueState.Upcoming, From.PlusDays(10)), (open.State, open.LastDay!.Value));
    }

    [Fact]
    public void The_duties_of_the_authority_close_with_the_year()
    {
        var register = Samples.Register with { RecordsFrom = Samples.Day("2023-01-01"), Complete = true, Inspections = default };
        var dates = ComplianceAssessor.Default.DueDates(register, From, Samples.Day("2024-12-31")).Dates.Where(date => date.Agencies.Count == 0).ToArray();
        Assert.Equal(["INS001", "INS002", "INS003", "RPT001", "RPT002"], dates.Where(date => date.State == DueState.Upcoming).Select(date => date.Code).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        var onSite = Assert.Single(dates, date => date.Code == "INS003");
        Assert.Equal(1, onSite.Arguments.Single(argument => argument.Name == "more").Value);
        Assert.Equal(Samples.Day("2024-11-30"), dates.Single(date => date.Code == "RPT001" && date.State == DueState.Upcoming).LastDay);
    }

    [Fact]
    public void Where_the_register_may_lack_agencies_it_says_that_inspections_are_not_known()
    {
        var report = ComplianceAssessor.Default.DueDates(Samples.Register with { Complete = false }, From, Until);
        Assert.Contains(report.NotKnown, known => (known.Code, known.Reason.Code, known.Count) == ("INS002", "register-incomplete", 1));
    }

    [Fact]
    public void An_authority_whose_records_begin_in_the_year_owes_its_plan_with_a_doubt()
    {
        var report = ComplianceAssessor.Default.DueDates(Samples.Register with { RecordsFrom = Samples.Day("2024-03-01") }, From, Samples.Day("2024-12-31"));
        Assert.Equal("before-records", Assert.Single(report.Dates, date => date.Code == "INS001").Doubt!.Code);
    }

    [Fact]
    public void Where_the_records_end_before_the_first_day_nothing_is_certain()
    {
        var report = ComplianceAssessor.Default.DueDates(Samples.Register with { RecordedUntil = From.PlusDays(-1) }, From, Until);
        Assert.Equal("after-records", report.Dates.First(date => date.Code == "AUD001").Doubt!.Code);
    }

    [Fact]
    public void A_system_alone_is_told_what_is_due_of_it()
    {
        var whole = Due(Samples.Register, "AUD001");
        var alone = ComplianceAssessor.Default.DueDates(Samples.System, Samples.Register.Agencies, From, Until).Dates.Where(date => date.Code == "AUD001");
        Assert.Equal(whole.Select(date => (date.LastDay, date.Path)), alone.Select(date => (date.LastDay, date.Path)));
    }

    [Fact]
    public void A_whole_register_that_was_lost_leaves_nothing_certain()
    {
        var report = ComplianceAssessor.Default.DueDates(Samples.Register, From, Until, new Rules.LostValues([""]));
        Assert.All(report.Dates, date => Assert.NotNull(date.Doubt));
    }

    [Fact]
    public void Dates_beyond_the_limit_are_counted()
    {
        var assessor = new ComplianceAssessor(new AssessmentOptions { FindingLimit = 1 });
        var all = ComplianceAssessor.Default.DueDates(Samples.Register, From, Until).Dates;
        var report = assessor.DueDates(Samples.Register, From, Until);
        Assert.Equal((all[0].Path, all.Count - 1), (Assert.Single(report.Dates).Path, report.DatesNotListed));
    }

    [Fact]
    public void Bad_calls_throw()
    {
        Assert.Throws<ArgumentNullException>(() => ComplianceAssessor.Default.DueDates(null!, From, Until));
        Assert.Throws<ArgumentNullException>(() => ComplianceAssessor.Default.DueDates(null!, default, From, Until));
        Assert.Throws<ArgumentException>(() => ComplianceAssessor.Default.DueDates(Samples.Register, From, From.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => ComplianceAssessor.Default.Begin(Samples.Register, From, dueUntil: From.PlusDays(-1)));
    }

    [Fact]
    public void Without_a_last_day_an_assessment_lists_no_due_dates() => Assert.Null(ComplianceAssessor.Default.Assess(Samples.Register, From).DueDates);

    private static DueDate[] Due(Register register, string code) =>
        [.. ComplianceAssessor.Default.DueDates(register, From, Until).Dates.Where(date => date.Code == code)];

    private static Register System(Func<QualityManagementSystem, QualityManagementSystem> change) =>
        Samples.Register with { Systems = new[] { change(Samples.System) } };
}
