using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The plans of the authority, and the changes of the list of procedures that it published.</summary>
internal sealed class Plans(RegisterLayout layout, Inspections inspections)
{
    private static readonly LocalDate Guidance = new(2018, 2, 21);

    public static RolloutPlan[] Rollout { get; } =
    [
        new() { Id = "tk-1", Number = "2210/QĐ-UBND", ApprovedOn = new LocalDate(2014, 6, 10), From = new LocalDate(2014, 6, 10), Until = new LocalDate(2018, 12, 31) },
        new() { Id = "tk-2", Number = "95/KH-UBND", ApprovedOn = new LocalDate(2019, 1, 15), From = new LocalDate(2019, 1, 15), Until = new LocalDate(2025, 12, 31) },
    ];

    public TransitionPlan Transition() => new()
    {
        Id = "cđ-1",
        Number = "88/KH-UBND",
        ApprovedOn = new LocalDate(2018, 3, 15),
        Edition = StandardEdition.Iso2015,
        From = new LocalDate(2018, 3, 15),
        Until = new LocalDate(2021, 6, 29),
        Agencies = [.. layout.Systems.Where(system => system.MovedOn > Guidance).Select(system => new Id<Agency>(system.Host.Id))],
    };

    public IEnumerable<InspectionPlan> OfInspections()
    {
        for (var year = Years.FirstInspected; year <= Years.RecordedUntil.Year; year++)
        {
            yield return new InspectionPlan
            {
                Id = "kh-" + year,
                Year = year,
                Number = $"{year % 70}/KH-UBND",
                ApprovedOn = new LocalDate(year, 1, 28),
                Cost = "Kinh phí sự nghiệp khoa học và công nghệ",
                Entries = [.. layout.SystemsInspectedIn(year).SelectMany(system => inspections.Entries(system, year)), .. InVain(year)],
            };
        }
    }

    // When the plan was approved nobody knew that these agencies would end.
    private IEnumerable<InspectionPlanEntry> InVain(int year) => layout.Systems
        .Where(system => system.EndedOn?.Year == year && !system.InspectedIn.Contains(year))
        .Select(system => inspections.EntryInVain(system, year));

    /// <summary>The changes after the circular took effect, each on the website three days after its decision.</summary>
    public IEnumerable<ProcedureListChange> OfProcedures(IReadOnlyList<Agency> agencies)
    {
        for (var i = 0; i < agencies.Count; i++)
        {
            // A list that several agencies share changed once.
            if (layout.Agencies[i].ProcedureList != i) continue;
            var agency = agencies[i];
            foreach (var procedure in agency.Procedures)
            {
                if (procedure.PublishedOn > new LocalDate(2014, 12, 1) && procedure.From != agency.From)
                {
                    yield return Change(agency, procedure, ProcedureChangeKind.New, procedure.PublishedOn.Value);
                }
                if (procedure.Until is { } last) yield return Change(agency, procedure, ProcedureChangeKind.Abolished, last.PlusDays(-5));
            }
        }
    }

    private static ProcedureListChange Change(Agency agency, AdministrativeProcedure procedure, ProcedureChangeKind kind, LocalDate signed) => new()
    {
        Id = $"tđ-{agency.Id.Value}-{procedure.Code.Text}-{(int)kind}",
        Kind = kind,
        Code = procedure.Code.Text,
        Decision = procedure.PublishedBy,
        SignedOn = signed,
        OnWebsiteOn = signed.PlusDays(3),
    };
}
