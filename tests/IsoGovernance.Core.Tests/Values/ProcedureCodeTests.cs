namespace IsoGovernance.Tests;

public class ProcedureCodeTests
{
    [Fact]
    public void No_code_is_the_empty_code()
    {
        Assert.Equal(default, new ProcedureCode(""));
        Assert.Equal(default(ProcedureCode).GetHashCode(), new ProcedureCode("").GetHashCode());
    }
}
