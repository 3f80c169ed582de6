using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace IsoGovernance.Generation;

internal static class ObligationMutations
{
    // After the last report, whose figures would differ otherwise.
    private static readonly LocalDate Lately = new(2026, 11, 19), WithDistricts = new(2024, 12, 31);

    public static IEnumerable<Mutation> All =>
    [
        new("OBL001", "a new sub-department has no system", register => register with
        {
            Agencies = register.Agencies.And(new Agency
            {
                Id = "cq-x", Name = "Chi cục mới", Kind = AgencyKind.SubDepartment, Parent = register.LeadUnit?.Agency ?? throw new InvalidOperationException("The register names no lead unit."), From = Lately, ProceduresPublishedOn = Lately,
            }),
        }),
        // The reports of the years counted the agency as declared.
        new("OBL002", "a system confirmed was never declared", Edits.InSystem(Edits.IsAdopted, system => system with { Declarations = [], ScopeChanges = [] })) { Accompanied = ["RPT003"] },
        // That the Office is left without a system is OBL003's matter alone.
        new("OBL003", "the Office left the committee's system", Edits.InSystem(
            system => system.Members.Count > 0,
            system => system with { Members = system.Members.ChangeFirst(_ => true, member => member with { Until = Lately.PlusDays(-1) }) })),
        // The department's system does not handle the procedures of the sub-department.
        new("OBL004", "a sub-department joined the system of its department", JoinedWithParent) { Accompanied = ["SCP001"] },
        new("OBL005", "a fourth agency of a district has its own system", FourthIndependent) { AsOf = WithDistricts },
        new("OBL006", "a district agency with its own system has no seal", Edits.InAgency(
            agency => agency is { Kind.Known: AgencyKind.DistrictSpecialisedAgency, OwnSeal: not null }, agency => agency with { OwnSeal = new Holding { None = true } })) { AsOf = WithDistricts },
        new("OBL007", "a system names no framework model", Edits.InSystem(
            system => system.FrameworkModels.Count > 0 && system.EndedOn is null, system => system with { FrameworkModels = [] })),
        new("OBL008", "a certification body was hired for surveillance", Edits.InLasting(system => system with
        {
            CertificationEngagements = system.CertificationEngagements.And(new CertificationEngagement
            {
                Id = "th-x", Body = "Trung tâm Chứng nhận", HiredOn = new LocalDate(2020, 5, 5), Purpose = CertificationPurpose.Surveillance,
            }),
        })),
        new("OBL009", "a consultant held no certificate", InEngagement(engagement => engagement with { Certificates = [] })),
        new("OBL010", "a declaration of the same day names the edition of 2008", Edits.InSystem(
            system => Edits.IsLasting(system) && system.Declarations.Any(IsAfterTransition), DeclaredTwice)),
        new("OBL011", "the last to move did not move in time", Edits.InSystem(
            system => system.Declarations.Any(IsLastMove),
            system => system with { Declarations = system.Declarations.ChangeFirst(IsLastMove, declaration => declaration with { Edition = StandardEdition.Iso2008 }) })) { AsOf = new LocalDate(2021, 6, 30) },
        new("OBL012", "a department applies a second system", register => register with
        {
            Systems = register.Systems.And(Edits.Begun(
                register.Systems.First(system => Edits.IsLasting(system) && system.Members.Count == 0 && KindOf(register, system.Host) == AgencyKind.ProvincialSpecialisedAgency), "ht-x", Lately)),
        }),
        new("OBL013", "a consultant's expert held no card", InEngagement(engagement => engagement with
        {
            Experts = engagement.Experts.ChangeFirst(_ => true, expert => expert with { Cards = [] }),
        })),
        new("OBL014", "there is no rollout plan", register => register with { RolloutPlans = [] }),
    ];

    private static Register JoinedWithParent(Register register)
    {
        var own = register.Systems.First(system => KindOf(register, system.Host) == AgencyKind.SubDepartment);
        var parent = register.Agencies.First(agency => agency.Id == own.Host).Parent!.Value;
        var ended = register with { Systems = register.Systems.ChangeFirst(system => system.Id == own.Id, system => system with { EndedOn = Lately.PlusDays(-1) }) };
        return Edits.InSystem(system => system.Host == parent, system => system with { Members = system.Members.And(new Membership { Agency = own.Host, From = Lately }) })(ended);
    }

    private static Register FourthIndependent(Register register)
    {
        var shared = register.Systems.First(system => system.Members.Count > 0 && KindOf(register, system.Host) == AgencyKind.DistrictCommittee);
        var agency = shared.Members[0].Agency;
        var since = WithDistricts.PlusDays(-10);
        var own = Edits.Begun(shared, "ht-x", since) with { Host = agency, Members = [], ExcludedProcedures = [], Processes = shared.Processes.ChangeAll(process => Narrowed(process, register, agency)) };
        var left = Edits.InSystem(
            system => system.Id == shared.Id,
            system => system with { Members = system.Members.ChangeFirst(member => member.Agency == agency, member => member with { Until = since.PlusDays(-1) }) })(register);
        var means = new Holding { From = new LocalDate(2005, 1, 1) };
        return Edits.InAgency(one => one.Id == agency, one => one with { OwnOffice = means, OwnSeal = means, OwnAccount = means })(left) with { Systems = left.Systems.And(own) };
    }

    private static WorkProcess Narrowed(WorkProcess process, Register register, Id<Agency> agency)
    {
        var codes = register.Agencies.First(one => one.Id == agency).Procedures.Select(procedure => procedure.Code).ToHashSet();
        return process with { Serves = process.Serves.Without(served => !codes.Contains(served.Code)) };
    }

    private static bool IsAfterTransition(Declaration declaration) => declaration.On > new LocalDate(2021, 6, 29) && declaration.On < Lately;

    private static bool IsLastMove(Declaration declaration) => declaration.On == new LocalDate(2021, 6, 29);

    // The one recorded last of a day is in force.
    private static QualityManagementSystem DeclaredTwice(QualityManagementSystem system)
    {
        var declarations = system.Declarations.ToList();
        var at = declarations.FindIndex(IsAfterTransition);
        declarations.Insert(at, declarations[at] with { Id = "cb-x", Edition = StandardEdition.Iso2008 });
        return system with { Declarations = [.. declarations] };
    }

    private static AgencyKind KindOf(Register register, Id<Agency> id) => register.Agencies.First(agency => agency.Id == id).Kind!.Value.Known!.Value;

    private static Func<Register, Register> InEngagement(Func<ConsultantEngagement, ConsultantEngagement> change) => Edits.InLasting(
        system => system.ConsultantEngagements,
        (_, engagement) => engagement.From > new LocalDate(2014, 5, 18),
        (system, engagements) => system with { ConsultantEngagements = engagements },
        (_, engagement) => change(engagement));
}
