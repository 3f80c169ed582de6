using NodaTime;

namespace IsoGovernance.Tests;

/// <content>Faults against the obligations of agencies.</content>
internal static partial class PatchworkRegister
{
    private static Agency WithMeans(Agency agency, int i) => agency with
    {
        Parent = i switch { 8 => "a7", 10 or 31 => "a9", 12 or (>= 33 and <= 36) => "a11", _ => null },
        Kind = i is >= 33 and <= 36 ? AgencyKind.DistrictSpecialisedAgency : agency.Kind,
        OwnSeal = new Holding { None = true },
    };

    private static QualityManagementSystem WithEngagements(QualityManagementSystem system, int i) => system with
    {
        Members = i == 9 ? new[] { new Membership { Agency = "a10" } } : system.Members,
        CertificationEngagements = i % 7 == 0 ? new[] { new CertificationEngagement { Id = "c", HiredOn = new LocalDate(2018, 3, 1), Purpose = (CertificationPurpose)(i % 6) } } : null,
        ConsultantEngagements = i % 5 == 1 ? new[] { new ConsultantEngagement { Id = "t", From = new LocalDate(2016, 2, 1), Until = new LocalDate(2016, 8, 1), Experts = new[] { new Expert { Name = "B" } } } } : null,
        Declarations = i % 6 != 0 ? system.Declarations : new[] { system.Declarations[0], system.Declarations[0] with { Id = "again", On = new LocalDate(2022, 1, 10) } },
    };
}
