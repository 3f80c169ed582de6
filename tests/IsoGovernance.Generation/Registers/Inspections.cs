using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>The inspections of the agencies of a system, one a year at most, as the plans of the years foresee them.</summary>
internal sealed class Inspections(ulong seed)
{
    private const int YearOfMergers = 2025, LongestInDays = 3;

    private static readonly Inspector[] Inspectors =
    [
        new()
        {
            Name = "Trần Văn Công",
            Role = InspectorRole.Leader,
            Tasks = "Phụ trách chung",
            GraduatedOn = new LocalDate(2004, 7, 1),
            AdministrationCertifiedOn = new LocalDate(2009, 5, 5),
            AuditCertifiedOn = new LocalDate(2012, 5, 5),
        },
        new()
        {
            Name = "Ngô Thị Thủy",
            Role = InspectorRole.Secretary,
            Tasks = "Nội dung tại khoản 2 Điều 36",
            GraduatedOn = new LocalDate(2008, 7, 1),
            IsGraduateInAdministration = true,
            AuditCertifiedOn = new LocalDate(2013, 5, 5),
        },
    ];

    public IEnumerable<Inspection> Of(SystemPlan system) => system.InspectedIn.Select(year => Generate(system, year));

    /// <summary>The first day of the inspection of a system in a year.</summary>
    public LocalDate FirstDay(SystemPlan system, int year) =>
        DiceOf(system, year).Day(new(year, year == YearOfMergers ? 8 : 4, 1), new(year, 10, 24));

    /// <summary>The entries of a year's plan: one for every agency that a system will serve when it is inspected.</summary>
    public IEnumerable<InspectionPlanEntry> Entries(SystemPlan system, int year)
    {
        // The inspection, which visits all of them, names the first one.
        return system.ParticipantsOn(FirstDay(system, year))
            .Select((agency, at) => Entry(system, year, agency, at == 0 ? EntryId(system, year) : $"{EntryId(system, year)}-{at}"));
    }

    /// <summary>The entry of an agency that ends before the inspection planned for the autumn.</summary>
    public InspectionPlanEntry EntryInVain(SystemPlan system, int year) => Entry(system, year, system.Host, EntryId(system, year));

    private InspectionPlanEntry Entry(SystemPlan system, int year, AgencyPlan agency, string id)
    {
        var first = FirstDay(system, year);
        return new InspectionPlanEntry
        {
            Id = id,
            Agency = agency.Id,
            Form = FormOf(system, year),
            InspectingUnit = "Chi cục Tiêu chuẩn Đo lường Chất lượng",
            CoordinatingUnits = ["Văn phòng"],
            CombinedWith = year % 3 == 0 ? "Kiểm tra cải cách hành chính" : null,
            ExpectedFrom = first.PlusDays(-10),
            ExpectedUntil = first.PlusDays(LongestInDays + 10),
        };
    }

    public static InspectionForm FormOf(SystemPlan system, int year) => system.OnSiteIn.Contains(year) ? InspectionForm.OnSite : InspectionForm.ByDossier;

    private Inspection Generate(SystemPlan system, int year)
    {
        LocalDate first = FirstDay(system, year);
        var dice = new Dice(seed, Matter.Inspections, -(system.Ordinal * 100) - (year % 100));
        var last = first.PlusDays(dice.Between(0, LongestInDays - 1));
        var inspection = new Inspection
        {
            Id = $"kt-{year}-{system.Ordinal}",
            Agencies = [.. system.ParticipantsOn(first).Select(agency => new Id<Agency>(agency.Id))],
            PlanEntry = EntryId(system, year),
            Form = FormOf(system, year),
            HeldFrom = first,
            HeldUntil = last,
            Edition = system.EditionOn(first),
        };
        inspection = inspection.Form == InspectionForm.OnSite ? Visits.OnSite(inspection, dice) : Visits.ByDossier(inspection, dice);
        HiredBody[] bodies = dice.Chance(20) ? [Visits.Body(first)] : [];
        return inspection with { HiredBodies = bodies, Team = Team(first, bodies) };
    }

    private static InspectionTeam Team(LocalDate first, HiredBody[] bodies) => new()
    {
        Decision = "77/QĐ-SKHCN",
        DecidedOn = first.PlusDays(-9),
        Units = ["Sở Khoa học và Công nghệ", "Sở Nội vụ"],
        Inspectors =
        [
            .. Inspectors,
            .. bodies.SelectMany(body => body.Experts).Select(expert => new Inspector { Name = expert.Name, Role = InspectorRole.Member, IsOfHiredBody = true }),
        ],
    };

    private static string EntryId(SystemPlan system, int year) => $"kh-{year}-{system.Ordinal}";

    private Dice DiceOf(SystemPlan system, int year) => new(seed, Matter.Inspections, (system.Ordinal * 100) + (year % 100));
}
