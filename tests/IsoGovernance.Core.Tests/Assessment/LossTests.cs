using System.Linq;
using IsoGovernance.Assessment;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

/// <summary>What could not be read must not be taken for what was never there.</summary>
public sealed class LossTests
{
    [Theory]
    [InlineData("/agencies", true)]
    [InlineData("/agencies/3", true)]
    [InlineData("/agencies/3/id", true)]
    [InlineData("/agencies/3/from", false)]
    [InlineData("/agencies/3/procedures/1/code", false)]
    [InlineData("/systems/0/host", false)]
    [InlineData("/inspections/3", false)]
    public void A_lost_agency_may_be_the_one_referred_to(string place, bool mayBe) =>
        Assert.Equal(mayBe, new LostValues([place]).MayHoldARecordOf("/agencies", "id"));

    [Theory]
    [InlineData("/agencies/0/procedures", true)]
    [InlineData("/agencies/0/procedures/7", true)]
    [InlineData("/agencies/0/procedures/7/code", true)]
    [InlineData("/agencies/0/procedures/7/from", false)]
    [InlineData("/agencies/0", true)]
    public void A_lost_procedure_of_any_agency_may_be_the_one_referred_to(string place, bool mayBe) =>
        Assert.Equal(mayBe, new LostValues([place]).MayHoldARecordOf("/agencies/*/procedures", "code"));

    [Fact]
    public void A_lost_declaration_of_another_system_is_not_the_one_referred_to()
    {
        Assert.True(new LostValues(["/systems/1/declarations/0"]).MayHoldARecordOf("/systems/1/declarations", "id"));
        Assert.False(new LostValues(["/systems/2/declarations/0"]).MayHoldARecordOf("/systems/1/declarations", "id"));
    }

    [Theory]
    [InlineData("/systems/0/declarations/0/notice", 0, 1)]
    [InlineData("/systems/0/declarations/0/notice/on", 0, 1)]
    [InlineData("/systems/0/declarations", 0, 1)]
    [InlineData("/systems/0/declarations/1/notice", 1, 0)]
    public void A_finding_about_a_lost_value_is_withheld_and_counted(string lost, int failures, int withheld)
    {
        var declaration = Samples.System.Declarations[0] with { Notice = null };
        var register = Samples.Register with { Systems = new[] { Samples.System with { Declarations = new[] { declaration, Samples.System.Declarations[1] } } } };
        var outcomes = Assessed(register, lost).Outcomes["DEC005"];

        Assert.Equal(failures, outcomes.Fail);
        Assert.Equal(withheld, outcomes.NotEvaluated);
    }

    [Theory]
    [InlineData("OBL006", "/systems/1/members", "/systems/0/name")]
    [InlineData("OBL012", "/systems/0/endedOn", "/systems/1/members/0")]
    public void A_verdict_about_systems_side_by_side_is_withheld_where_a_value_of_one_is_lost(string code, params string[] places)
    {
        var agencies = new[]
        {
            Governments.Agency("huyện", AgencyKind.DistrictCommittee),
            Governments.Agency("phòng", AgencyKind.DistrictSpecialisedAgency, "huyện") with { OwnSeal = new Holding { None = true } },
            Governments.Agency("sở", AgencyKind.ProvincialSpecialisedAgency),
        };
        var register = Governments.Of(agencies, Governments.Qms("một", "phòng"), Governments.Qms("hai", "sở"), Governments.Qms("ba", "sở"));

        Assert.Equal(1, ComplianceAssessor.Default.Assess(register, Samples.AsOf).Outcomes[code].Fail);
        foreach (var place in places) Assert.Equal(0, Assessed(register, place).Outcomes[code].Fail);
    }

    [Theory]
    [InlineData("/reports/9", 0)]
    [InlineData("/inspectionPlans", 1)]
    public void A_late_report_is_no_finding_where_one_in_time_may_be_lost(string lost, int failures)
    {
        var late = Samples.Report(ReportKind.Annual, 2022, "2023-01-01");
        var register = Samples.Register with { Reports = [.. Samples.Register.Reports.Where(report => report.Kind != ReportKind.Annual || report.Year != 2022), late] };

        Assert.Equal(failures, Assessed(register, lost).Outcomes["RPT002"].Fail);
    }

    [Theory]
    [InlineData("/systems/0/declarations/1", 0)]
    [InlineData("/systems/0/internalAudits", 1)]
    public void A_declaration_is_not_taken_for_the_first_where_an_earlier_one_may_be_lost(string lost, int failures)
    {
        var declaration = Samples.Declaration("cb-1", "2018-02-21") with { Edition = StandardEdition.Iso2008 };
        var system = Samples.System with { AppliedFrom = Samples.Day("2016-01-01"), Declarations = new[] { declaration } };

        Assert.Equal(failures, Assessed(Samples.Register with { Systems = new[] { system } }, lost).Outcomes["OBL010"].Fail);
    }

    [Fact]
    public void An_office_may_be_lost()
    {
        var register = Governments.Of([Governments.Agency("ubnd", AgencyKind.ProvincialCommittee)], Governments.Qms("một", "ubnd"));

        Assert.Equal(1, Assessed(register, "/agencies/1").Outcomes["OBL003"].NotEvaluated);
        Assert.Equal(1, Assessed(register, "/agencies/0/code").Outcomes["OBL003"].NotApplicable);
    }

    private static ComplianceReport Assessed(Register register, string lost) =>
        ComplianceAssessor.Default.Assess(register, Samples.AsOf, new LostValues([lost]));
}
