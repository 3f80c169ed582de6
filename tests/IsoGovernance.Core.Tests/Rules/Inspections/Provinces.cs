using System.Linq;

namespace IsoGovernance.Tests;

/// <summary>Provinces of some departments, recorded from 2022 to the end of that year: one complete year to judge.</summary>
internal static class Provinces
{
    public static Agency Department(int number) => new() { Id = "sở-" + number, Name = "Sở " + number, Kind = AgencyKind.ProvincialSpecialisedAgency };

    /// <summary>An inspection at the office of a department.</summary>
    public static Inspection Inspection(int department, string heldUntil = "2022-06-02") => new()
    {
        Id = $"kt-{department}-{heldUntil}",
        Agencies = new Id<Agency>[] { "sở-" + department },
        Form = InspectionForm.OnSite,
        HeldFrom = Samples.Day(heldUntil),
        HeldUntil = Samples.Day(heldUntil),
    };

    public static Register Of(int departments, params Inspection[] inspections) => new()
    {
        Authority = new Authority { Name = "Ủy ban nhân dân tỉnh" },
        RecordsFrom = Samples.Day("2022-01-01"),
        RecordedUntil = Samples.Day("2022-12-31"),
        Complete = true,
        Agencies = Enumerable.Range(0, departments).Select(Department).ToArray(),
        Inspections = inspections,
    };
}
