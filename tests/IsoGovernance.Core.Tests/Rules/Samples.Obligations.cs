namespace IsoGovernance.Tests;

/// <content>What the obligations and the reports ask of the sample.</content>
internal static partial class Samples
{
    private static Agency WithMeans(Agency agency) => agency;

    private static QualityManagementSystem WithEngagements(QualityManagementSystem system) => system;

    private static Register WithPlans(Register register) => register;
}
