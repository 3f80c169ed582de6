namespace IsoGovernance.Tests;

/// <content>The documents and the policy of the sample's system.</content>
internal static partial class Samples
{
    private static QualityManagementSystem WithDocuments(QualityManagementSystem system) => system;
}
