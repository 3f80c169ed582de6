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

    [Fact]
    public void A_dangling_reference_is_a_finding_unless_the_record_may_be_lost()
    {
        var register = Samples.Register with { Systems = new[] { Samples.System with { Host = "không-có", Members = default } } };

        Assert.Equal(1, Assessed(register, "/agencies/0/from").Outcomes["DAT006"].Fail);
        Assert.Equal(0, Assessed(register, "/agencies/0/id").Outcomes["DAT006"].Fail);
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

    private static ComplianceReport Assessed(Register register, string lost) =>
        ComplianceAssessor.Default.Assess(register, Samples.AsOf, new LostValues([lost]));
}
