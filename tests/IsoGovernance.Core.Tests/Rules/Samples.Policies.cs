namespace IsoGovernance.Tests;

/// <content>The objectives and the reviews of the sample's system.</content>
internal static partial class Samples
{
    private static QualityManagementSystem WithPolicies(QualityManagementSystem system) => system;

    private static QualityManagementSystem WithReviews(QualityManagementSystem system) => system;
}
