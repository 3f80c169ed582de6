namespace IsoGovernance.Tool.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_tool_is_a_program_and_has_no_public_types() => Assert.Empty(typeof(Cli).Assembly.GetExportedTypes());
}
