namespace IsoGovernance.Tests;

/// <content>The inspections of the sample.</content>
internal static partial class Samples
{
    private static Register WithInspections(Register register) => register;
}
