using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>Generates agencies.</summary>
internal sealed class Agencies(ulong seed, RegisterProfile profile, RegisterLayout layout)
{
    private static readonly LocalDate ListsPublished = new(2014, 11, 24);

    private readonly Procedures _procedures = new(seed, profile);

    private string Province => profile.Authority == AuthorityKind.Province ? "H40" : "G07";

    public Agency Generate(AgencyPlan plan) => new()
    {
        Id = plan.Id,
        Code = plan.Ordinal == 0 ? Province : $"{Province}.{plan.Ordinal:00}",
        Name = plan.Name,
        Kind = plan.Kind,
        Parent = plan.Parent is { } parent ? layout.Agencies[parent].Id : null,
        From = plan.From,
        Until = plan.Until,
        Predecessors = [.. plan.Predecessors.Select(predecessor => new Id<Agency>(layout.Agencies[predecessor].Id))],
        Website = WebsiteOf(plan),
        OwnOffice = Own(plan),
        OwnSeal = Own(plan),
        OwnAccount = Own(plan),
        Obligation = plan.ObligedFrom is { } obliged ? new LocalObligation { Document = "3120/QĐ-UBND", From = obliged } : null,
        Procedures = ProceduresOf(plan),
        ProceduresPublishedOn = plan.HasNoProcedures ? null : plan.From ?? ListsPublished,
        NoProceduresFrom = plan.HasNoProcedures ? plan.From ?? Years.RecordsFrom : null,
    };

    public ValueList<AdministrativeProcedure> ProceduresOf(AgencyPlan plan) => _procedures.Of(plan);

    /// <summary>The website of an agency; some opened it only after the decision.</summary>
    public Website WebsiteOf(AgencyPlan plan)
    {
        if (!plan.HasWebsite) return new Website { None = true };
        var dice = new Dice(seed, Matter.Agency, plan.Ordinal);
        var from = plan.From is null && dice.Chance(25) ? dice.Day(new(2016, 1, 1), new(2019, 12, 31)) : (LocalDate?)null;
        return new Website { Address = $"https://{plan.Id}.gov.vn", From = from };
    }

    private static Holding? Own(AgencyPlan plan) => plan.HasOwnMeans ? new Holding { From = new LocalDate(2005, 1, 1) } : null;
}
