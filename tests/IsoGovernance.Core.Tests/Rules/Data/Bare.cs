namespace IsoGovernance.Tests;

/// <summary>Registers of next to nothing, in which every record counts.</summary>
internal static class Bare
{
    public static Register Empty { get; } = new();

    public static Agency Agency { get; } = new() { Id = "so-y-te", Name = "Sở Y tế", Kind = AgencyKind.ProvincialSpecialisedAgency };

    public static QualityManagementSystem System { get; } = new() { Id = "qms", Name = "Hệ thống", Host = default };

    public static Register Register(params Agency[] agencies) => new() { Agencies = agencies };

    public static Register Register(params QualityManagementSystem[] systems) => new() { Systems = systems };
}
