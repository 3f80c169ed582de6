using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

/// <summary>Generates a system with all that it records.</summary>
internal sealed class SystemGenerator(ulong seed, RegisterProfile profile, Agencies agencies)
{
    private static readonly string[] Members = ["Lê Thị Hạnh", "Phạm Quốc Cường", "Vũ Minh Đức"];

    public QualityManagementSystem Generate(SystemPlan plan)
    {
        var staff = new Staff(seed, profile, plan);
        var processes = new Processes(seed, agencies, plan, staff);
        var system = Founded(plan, staff) with { Processes = processes.All, ExcludedProcedures = processes.Waiting };
        system = WithDocuments(system, plan, staff, processes);
        system = new Declarations(seed, plan, agencies, staff, processes).AddTo(system);
        system = new Upkeep(seed, plan).AddTo(system);
        return WithConduct(system, plan, staff, processes);
    }

    private QualityManagementSystem Founded(SystemPlan plan, Staff staff)
    {
        var engagements = new Engagements(seed, plan);
        return new QualityManagementSystem
        {
            Id = plan.Id,
            Name = "Hệ thống quản lý chất lượng của " + plan.Host.Name,
            Host = plan.Host.Id,
            Members = [.. plan.Members.Select(member => new Membership { Agency = member.Agency.Id, From = member.From })],
            Units = staff.Units(),
            Edition = plan.BuiltOn,
            FrameworkModels = [.. FrameworkModels.NamedBy(plan)],
            BuildingFrom = plan.BuildingFrom,
            AppliedFrom = plan.AppliedFrom,
            EndedOn = plan.EndedOn,
            ImplementationPlan = new ImplementationPlan { Number = "15/KH-UBND", ApprovedOn = plan.BuildingFrom },
            SteeringCommittees = [.. Committees(plan, staff)],
            Boards =
            [
                new Board { Kind = BoardKind.Operating, Decision = "22/QĐ-UBND", DecidedOn = plan.BuildingFrom.PlusDays(5), Members = Members },
                new Board { Kind = BoardKind.Drafting, Decision = "23/QĐ-UBND", DecidedOn = plan.BuildingFrom.PlusDays(5), Until = plan.DeclaredOn, Members = Members },
            ],
            ConsultantEngagements = [.. engagements.Consultants()],
            CertificationEngagements = [.. engagements.Bodies()],
            Trainings = [.. Trainings.Of(plan, staff)],
        };
    }

    private static QualityManagementSystem WithDocuments(QualityManagementSystem system, SystemPlan plan, Staff staff, Processes processes)
    {
        var documents = new Documents(plan, staff, processes);
        return system with { Documents = documents.All, Disseminations = documents.Sessions(), Policies = Policies.Of(plan, staff) };
    }

    private QualityManagementSystem WithConduct(QualityManagementSystem system, SystemPlan plan, Staff staff, Processes processes)
    {
        var nonconformities = new Nonconformities(seed, plan, staff);
        var audits = new Audits(seed, profile, plan, staff, processes, nonconformities);
        var objectives = new Objectives(seed, profile, plan, staff);
        var all = objectives.Generate();
        foreach (var (objective, on) in objectives.Missed) nonconformities.AddOf(objective, on);
        nonconformities.AddComplaint(plan.DeclaredOn.PlusDays(30));
        return system with
        {
            AuditProgrammes = audits.Programmes(),
            InternalAudits = audits.All,
            Objectives = all,
            Nonconformities = nonconformities.All,
            ManagementReviews = new Reviews(seed, plan, staff).Generate(),
        };
    }

    private static SteeringCommittee[] Committees(SystemPlan plan, Staff staff)
    {
        var first = new SteeringCommittee
        {
            Decision = "21/QĐ-UBND", DecidedOn = plan.BuildingFrom, Chair = staff.Leader(isHead: true), Secretary = Members[0], Members = Members,
        };
        var reformed = new LocalDate(2020, 2, 3);
        if (plan.BuildingFrom >= reformed) return [first];
        return [first with { Until = reformed.PlusDays(-1) }, first with { Decision = "9/QĐ-UBND", DecidedOn = reformed, Chair = staff.Leader(isHead: false) }];
    }
}
