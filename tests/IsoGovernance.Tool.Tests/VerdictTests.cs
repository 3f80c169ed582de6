using IsoGovernance.Rules;
using IsoGovernance.Tool.Output;

namespace IsoGovernance.Tool.Tests;

public class VerdictTests
{
    [Fact]
    public void An_empty_register_without_problems_is_0() => Assert.Equal(ExitCode.Kept, Verdict.Of(Samples.Assessed(new Register())));

    [Fact]
    public void A_violation_is_1() => Assert.Equal(ExitCode.Broken, Verdict.Of(Samples.Assessed(Samples.Breaching)));

    [Fact]
    public void A_lost_value_is_1_although_nothing_was_found() =>
        Assert.Equal(ExitCode.Broken, Verdict.Of(Samples.Assessed(new Register(), Samples.Problem("/recordsFrom", isLoss: true))));

    [Fact]
    public void A_problem_without_a_loss_is_0() =>
        Assert.Equal(ExitCode.Kept, Verdict.Of(Samples.Assessed(new Register(), Samples.Problem("/colour", isLoss: false))));

    [Fact]
    public void A_loss_beyond_the_listed_problems_is_1()
    {
        var document = Samples.Document(new Register()) with { ProblemsNotListed = 1, Lost = new LostValues(["/systems/4"]) };
        Assert.Equal(ExitCode.Broken, Verdict.Of(Samples.Assessed(document)));
    }

    [Fact]
    public void Broken_syntax_is_2_whatever_was_found()
    {
        var document = Samples.Document(Samples.Breaching) with { IsBroken = true };
        Assert.Equal(ExitCode.Fault, Verdict.Of(Samples.Assessed(document)));
    }
}
