namespace IsoGovernance.Tests;

/// <content>The audits and the nonconformities of the sample's system.</content>
internal static partial class Samples
{
    private static QualityManagementSystem WithAudits(QualityManagementSystem system) => system;

    private static QualityManagementSystem WithNonconformities(QualityManagementSystem system) => system;
}
