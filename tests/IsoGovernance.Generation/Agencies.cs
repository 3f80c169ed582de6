using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>Generates agencies.</summary>
internal sealed class Agencies(ulong seed, RegisterProfile profile, RegisterLayout layout)
{
    private static readonly LocalDate ListsPublished = new(2014, 11, 24);

    private readonly Procedures _procedures = new(seed, profile);

    private string Province => profile.Authority == AuthorityKind.Province ? "H40" : "G07";

    public Agency Generate(AgencyPlan plan)
    {
        var dice = new Dice(seed, Matter.Agency, plan.Ordinal);
        return new Agency
        {
            Id = plan.Id,
            Code = plan.Ordinal == 0 ? Province : $"{Province}.{plan.Ordinal:00}",
            Name = plan.Name,
            Kind = plan.Kind,
            Parent = plan.Parent is { } parent ? layout.Agencies[parent].Id : null,
            From = plan.From,
            Until = plan.Until,
            Predecessors = [.. plan.Predecessors.Select(predecessor => new Id<Agency>(layout.Agencies[predecessor].Id))],
            Website = WebsiteOf(plan, dice),
            OwnOffice = Own(plan),
            OwnSeal = Own(plan),
            OwnAccount = Own(plan),
            Obligation = plan.ObligedFrom is { } obliged ? new LocalObligation { Document = "3120/QĐ-UBND", From = obliged } : null,
            Procedures = [.. _procedures.Of(plan)],
            ProceduresPublishedOn = plan.HasNoProcedures ? null : plan.From ?? ListsPublished,
            NoProceduresFrom = plan.HasNoProcedures ? plan.From ?? Years.RecordsFrom : null,
        };
    }

    public static LocalDate? WebsiteFrom(AgencyPlan plan, Dice dice) => dice.Chance(25) && plan.From is null ? dice.Day(new(2016, 1, 1), new(2019, 12, 31)) : null;

    private static Website WebsiteOf(AgencyPlan plan, Dice dice) => plan.HasWebsite
        ? new Website { Address = $"https://{plan.Id}.gov.vn", From = WebsiteFrom(plan, dice) }
        : new Website { None = true };

    private static Holding? Own(AgencyPlan plan) => plan.HasOwnMeans ? new Holding { From = new LocalDate(2005, 1, 1) } : null;
}
