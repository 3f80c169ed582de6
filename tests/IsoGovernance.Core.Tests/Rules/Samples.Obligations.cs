using System.Linq;

namespace IsoGovernance.Tests;

/// <content>What the obligations and the reports ask of the sample.</content>
internal static partial class Samples
{
    private static Agency WithMeans(Agency agency) => agency;

    private static QualityManagementSystem WithEngagements(QualityManagementSystem system) => system with
    {
        ConsultantEngagements = new[] { Engagement },
    };

    /// <summary>An engagement in order: a certificate and a card that hold all the while.</summary>
    public static ConsultantEngagement Engagement => new()
    {
        Id = "tư-vấn-1",
        Consultant = "Công ty Tư vấn A",
        From = Day("2019-10-15"),
        Until = Day("2020-05-31"),
        Certificates = new[] { Held("2018-04-02") },
        Experts = new[] { new Expert { Name = "Trần Thị Bình", Cards = new[] { Held("2018-04-02") } } },
    };

    /// <summary>A certificate or a card issued on a day.</summary>
    public static EligibilityCertificate Held(string issuedOn) => new() { Number = "12/TĐC", IssuedOn = Day(issuedOn) };

    private static Register WithPlans(Register register) => register with
    {
        RolloutPlans = new[] { new RolloutPlan { Id = "kh-triển-khai", Number = "10/KH-UBND", ApprovedOn = Day("2014-09-01"), From = Day("2014-01-01"), Until = Day("2020-12-31") } },
    };
}
