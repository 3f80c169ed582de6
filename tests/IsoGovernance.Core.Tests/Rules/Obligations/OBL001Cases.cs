using System;
using System.Collections.Generic;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class OBL001Cases : RuleCases
{
    private const string Agency = "/agencies/0";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a department that runs a system is in order, a commune is not asked", Samples.Register).Among(pass: 1, notApplicable: 1);
        yield return Fail("a department without a system is a finding", Alone(Samples.DepartmentOfHealth))
            .Finding("none", Agency, ("since", Day("2014-05-18")), ("system", null)).AndNeverHeals();
        yield return Fail("a department whose system is being built is a finding", Alone(Samples.DepartmentOfHealth, Samples.BeingBuilt))
            .Finding("building", Agency, ("since", Day("2014-05-18")), ("system", Samples.SystemId)).AndNeverHeals();
        yield return Fail("of two the one that sorts first is told", Alone(Samples.DepartmentOfHealth, Samples.BeingBuilt with { Id = "hai" }, Samples.BeingBuilt with { Id = "một" })).Finding("building", Agency, ("system", "hai")).Reads("/systems/0/id", "/systems/1/host").AndNeverHeals();
        yield return Fail("on the day before the system is applied it is still being built", Alone(Samples.DepartmentOfHealth, Samples.System), "2020-02-29").Finding("building", Agency);
        yield return Pass("on its first day it is applied", Alone(Samples.DepartmentOfHealth, Samples.System), "2020-03-01");
        yield return Pass("on the last day of the system it is applied", Alone(Samples.DepartmentOfHealth, Samples.System with { EndedOn = Day("2024-03-15") }));
        yield return Fail("on the next day it is not", Alone(Samples.DepartmentOfHealth, Samples.System with { EndedOn = Day("2024-03-14") })).Finding("none", Agency).AndNeverHeals();
        yield return Fail("a new department is mandatory from its first day", Alone(Samples.DepartmentOfHealth with { From = Day("2024-03-01") })).Finding("none", Agency, ("since", Day("2024-03-01"))).AndNeverHeals();
        yield return NotApplicable("agency-not-existing", "a department to come is not asked", Alone(Samples.DepartmentOfHealth with { From = Day("2024-03-16") }));
        yield return NotApplicable("agency-not-existing", "a department that ended yesterday is not asked", Alone(Samples.DepartmentOfHealth with { Until = Day("2024-03-14") }));
        yield return Fail("a department that ends today is", Alone(Samples.DepartmentOfHealth with { Until = Day("2024-03-15") })).Finding("none", Agency);
        yield return NotApplicable("not-mandatory", "a commune is encouraged, not blamed", Alone(Samples.CommuneCommittee));
        yield return NotApplicable("not-mandatory", "so is a public service unit", Alone(Of(AgencyKind.PublicServiceUnit)));
        yield return Fail("a commune obliged by a provincial decision is blamed", Alone(Obliged("2023-01-01", null))).Finding("none", Agency, ("since", Day("2023-01-01"))).AndNeverHeals();
        yield return Fail("from the obligation's first day", Alone(Obliged("2024-03-15", null))).Finding("none", Agency, ("since", Day("2024-03-15"))).AndNeverHeals();
        yield return NotApplicable("not-mandatory", "and not on the day before", Alone(Obliged("2024-03-16", null)));
        yield return NotEvaluated("tier-not-known", "an obligation without its first day leaves it open", Alone(Samples.CommuneCommittee with { Obligation = new LocalObligation { Document = "99/QĐ-UBND" } }));
        yield return NotApplicable("not-mandatory", "unless it is over", Alone(Samples.CommuneCommittee with { Obligation = new LocalObligation { Until = Day("2024-03-14") } }));
        yield return NotApplicable("not-mandatory", "nor on the day after its last", Alone(Obliged("2023-01-01", "2024-03-14")));
        yield return Fail("a department formed by merger starts afresh; the systems of the agencies merged are shown", Merged()).Finding("none-merged", "/agencies/1", ("since", Day("2024-03-01")), ("inherited", Texts(Samples.SystemId))).Among(fail: 1, notApplicable: 1).AndNeverHeals();
        yield return Fail("so it is while its own system is being built", Merged(Samples.BeingBuilt with { Id = "qms-mới", Host = "so-moi" })).Finding("building-merged", "/agencies/1", ("system", "qms-mới"), ("inherited", Texts(Samples.SystemId))).Among(fail: 1, notApplicable: 1).AndNeverHeals();
        yield return Pass("read as inherited they count", Merged()).Under(Inherited).Among(pass: 1, notApplicable: 1);
        yield return Pass("to the end of the year of the merger", Merged(), "2024-12-31").Under(Inherited).Among(pass: 1, notApplicable: 1);
        yield return Fail("and no longer", Merged(), "2025-01-01").Under(Inherited).Finding("none", "/agencies/1").Among(fail: 1, notApplicable: 1).AndNeverHeals();
        yield return Fail("a system that had ended before the merger is none to inherit", Merged(Samples.System with { EndedOn = Day("2024-02-28") })).Under(Inherited).Finding("none", "/agencies/1").Among(fail: 1, notApplicable: 1).AndNeverHeals();
        yield return Pass("an agency without its first day began after its predecessors", Merged(agency => agency with { From = null })).Under(Inherited).Among(pass: 1, notApplicable: 1);
        yield return Fail("an agency named as its own predecessor inherits nothing", Merged(agency => agency with { Predecessors = new Id<Agency>[] { "so-moi" } })).Under(Inherited).Finding("none", "/agencies/1").Among(fail: 1, notApplicable: 1).AndNeverHeals();
        yield return Fail("a district committee is mandatory up to 30 June 2025", Alone(Of(AgencyKind.DistrictCommittee)), "2025-06-30").Finding("none", Agency);
        yield return NotApplicable("agency-not-existing", "and has ended on 1 July 2025", Alone(Of(AgencyKind.DistrictCommittee)), "2025-07-01");
        yield return NotApplicable("agency-not-existing", "so have the district's agencies", Alone(Of(AgencyKind.DistrictSpecialisedAgency)), "2025-07-01");
        yield return Fail("unless the register's own dates are read", Alone(Of(AgencyKind.DistrictCommittee)), "2025-07-01")
            .Under(readings => readings with { DistrictLevel = DistrictLevel.HostDates }).Finding("none", Agency).AndNeverHeals();
        yield return NotApplicable("not-mandatory", "a commune is encouraged after 1 July 2025 as before", Alone(Samples.CommuneCommittee), "2025-07-01");
        yield return Fail("unless it is read as mandatory from then on", Alone(Samples.CommuneCommittee), "2025-07-01")
            .Under(readings => readings with { CommuneTier = ApplicationTier.Mandatory }).Finding("none", Agency, ("since", Day("2025-07-01"))).AndNeverHeals();
        yield return NotApplicable("not-mandatory", "and not on the day before, even so", Alone(Samples.CommuneCommittee), "2025-06-30")
            .Under(readings => readings with { CommuneTier = ApplicationTier.Mandatory });
        yield return Fail("a sub-department is mandatory", Alone(Of(AgencyKind.SubDepartment))).Finding("none", Agency).AndNeverHeals();
        yield return NotApplicable("not-mandatory", "unless it is counted with its parent", Alone(Of(AgencyKind.SubDepartment)))
            .Under(readings => readings with { SubordinateUnitTier = SubordinateUnitTier.WithParent });
        yield return NotEvaluated("tier-not-known", "another kind of agency has no tier", Alone(Of(AgencyKind.Other)));
        yield return NotEvaluated("tier-not-known", "an unknown kind has none", Alone(Samples.DepartmentOfHealth with { Kind = Coded<AgencyKind>.Parse("cooperative") }));
        yield return NotEvaluated("tier-not-known", "a kind that is not recorded has none", Alone(Samples.DepartmentOfHealth with { Kind = null }));
        yield return NotEvaluated("register-incomplete", "a register of some agencies may leave out a system", Alone(Samples.DepartmentOfHealth) with { Complete = false });
        yield return NotEvaluated("register-incomplete", "a register that does not say so may be one", Alone(Samples.DepartmentOfHealth) with { Complete = null });
        yield return Pass("what takes part passes in any register", Alone(Samples.DepartmentOfHealth, Samples.System) with { Complete = false });
        yield return NotEvaluated("declaration-date-not-recorded", "an undated declaration shows that the system was applied, not since when", Alone(Samples.DepartmentOfHealth, Samples.BeingBuilt with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotEvaluated("date-not-recorded", "work processes without a day show that there is a system, not since when", Alone(Samples.DepartmentOfHealth, new QualityManagementSystem
        {
            Id = Samples.SystemId, Name = "Hệ thống", Host = Samples.Department, Processes = new[] { new WorkProcess { Id = "qt-01" } },
        }));
        yield return NotEvaluated("declaration-date-not-recorded", "an undated declaration counts before them", Alone(Samples.DepartmentOfHealth, Samples.BeingBuilt with { Declarations = new[] { Samples.Undated("cb-1") } }, new QualityManagementSystem
        {
            Id = "hai", Name = "Hệ thống", Host = Samples.Department, Processes = new[] { new WorkProcess { Id = "qt-01" } },
        }));
        yield return Fail("one that ended shows nothing of today", Alone(Samples.DepartmentOfHealth, Samples.BeingBuilt with { Declarations = new[] { Samples.Undated("cb-1") }, EndedOn = Day("2024-03-14") })).Finding("none", Agency).AndNeverHeals();
        yield return Fail("nor does the building of a system that its member left", Building("2024-03-14")).Among(fail: 2).Finding("building", Agency).Finding("none", "/agencies/1", ("system", null)).AndNeverHeals();
        yield return Fail("one that leaves today has a system being built", Building("2024-03-15")).Among(fail: 2).Finding("building", Agency).Finding("building", "/agencies/1", ("system", Samples.SystemId));
        yield return NotEvaluated("participant-not-recorded", "a system of which nobody recorded who runs it may be this one's", Alone(Samples.DepartmentOfHealth, Governments.Qms("một", "")));
        yield return NotEvaluated("participant-not-recorded", "so may one with a member that is not recorded", Alone(Samples.DepartmentOfHealth, Governments.Qms("một", "khác", "")));
        yield return Fail("unless it ended", Alone(Samples.DepartmentOfHealth, Governments.Qms("một", "") with { EndedOn = Day("2024-03-14") })).Finding("none", Agency).AndNeverHeals();
        yield return NotEvaluated("identifier-not-recorded", "an agency without an identifier cannot be looked up", Alone(Samples.DepartmentOfHealth with { Id = "" }));
        yield return NotEvaluated("lost-in-reading", "a system that could not be read may be its own", Alone(Samples.DepartmentOfHealth)).Losing("/systems/0");
        yield return Fail("a report is none", Alone(Samples.DepartmentOfHealth)).Losing("/reports/0").Finding("none", Agency).AndNeverHeals();
        yield return Pass("what is declared is applied, whatever first day is recorded", Alone(Samples.DepartmentOfHealth, Samples.System with { AppliedFrom = Day("2025-01-01") }));
        yield return Pass("a member of a shared system takes part", Sharing("2022-01-01", null)).Among(pass: 2);
        yield return Pass("a member that leaves today takes part", Sharing("2022-01-01", "2024-03-15")).Among(pass: 2);
        yield return Fail("a member that left yesterday does not", Sharing("2022-01-01", "2024-03-14")).Among(pass: 1, fail: 1).Finding("none", "/agencies/1").AndNeverHeals();
        yield return Fail("a member that joins tomorrow does not yet", Sharing("2024-03-16", null)).Among(pass: 1, fail: 1).Finding("none", "/agencies/1");
        yield return Fail("an agency without procedures is mandatory all the same", Alone(Samples.DepartmentOfHealth with { Procedures = [] })).Finding("none", Agency).AndNeverHeals();
        yield return NotApplicable("exempt", "unless it is read as exempt", Alone(Samples.DepartmentOfHealth with { Procedures = [] }))
            .Under(readings => readings with { AgencyWithoutProcedures = AgencyWithoutProcedures.Exempt });
        yield return NotApplicable("exempt", "one whose only procedure is internal carries out none", Alone(Samples.DepartmentOfHealth with { Procedures = new[] { Samples.Procedure("1.003001") with { Audience = ProcedureAudience.Internal } } }))
            .Under(readings => readings with { AgencyWithoutProcedures = AgencyWithoutProcedures.Exempt });
        yield return NotEvaluated("procedure-facts-not-recorded", "one whose only procedure was published nobody knows when may carry it out", Alone(Samples.DepartmentOfHealth with { Procedures = new[] { Samples.Procedure("1.003001") with { PublishedOn = null } } }))
            .Under(readings => readings with { AgencyWithoutProcedures = AgencyWithoutProcedures.Exempt });
        yield return Fail("an agency with procedures is not exempt", Alone(Samples.DepartmentOfHealth))
            .Under(readings => readings with { AgencyWithoutProcedures = AgencyWithoutProcedures.Exempt }).Finding("none", Agency).AndNeverHeals();
        yield return NotApplicable("law-not-in-force", "before the decision nobody was obliged", Alone(Samples.DepartmentOfHealth) with { RecordsFrom = Day("2010-01-01") }, "2014-05-17");
        yield return Fail("on its first day everybody is", Alone(Samples.DepartmentOfHealth) with { RecordsFrom = Day("2010-01-01") }, "2014-05-18").Finding("none", Agency).AndNeverHeals();
        yield return NotEvaluated("before-records", "a day before the records is not judged", Alone(Samples.DepartmentOfHealth), "2014-12-31");
        yield return Fail("their first day is", Alone(Samples.DepartmentOfHealth), "2015-01-01").Finding("none", Agency).AndNeverHeals();
        yield return NotEvaluated("after-records", "an agency that began after the records is not judged", Alone(Samples.DepartmentOfHealth with { From = Day("2024-01-01") }) with { RecordedUntil = Day("2023-12-31") });
        yield return NotEvaluated("after-records", "what ended after the records may have been followed by something", Alone(Samples.DepartmentOfHealth, Samples.System with { EndedOn = Day("2023-12-31") }) with { RecordedUntil = Day("2023-12-31") });
        yield return NotEvaluated("after-records", "so may two that did", Alone(Samples.DepartmentOfHealth, Samples.System with { EndedOn = Day("2023-12-31") }, Samples.System with { Id = "hai", EndedOn = Day("2023-12-31") }) with { RecordedUntil = Day("2023-12-31") });
        yield return Fail("what ended before their last day was not", Alone(Samples.DepartmentOfHealth, Samples.System with { EndedOn = Day("2023-12-30") }) with { RecordedUntil = Day("2023-12-31") }).Finding("none", Agency).AndNeverHeals();
        yield return NotApplicable("only-one-of-committee-and-office", "an office outside its committee's system is another rule's", Pair(Office, Governments.Qms("một", "ubnd"))).Among(pass: 1, notApplicable: 1);
        yield return NotApplicable("only-one-of-committee-and-office", "so is a committee outside its office's", Pair(Office, Governments.Qms("một", "văn-phòng"))).Among(pass: 1, notApplicable: 1);
        yield return NotApplicable("only-one-of-committee-and-office", "so is an office of no recorded parent", Pair(Office with { Parent = null }, Governments.Qms("một", "ubnd"))).Among(pass: 1, notApplicable: 1);
        yield return NotApplicable("only-one-of-committee-and-office", "and a committee outside the system of such an office", Pair(Office with { Parent = null }, Governments.Qms("một", "văn-phòng"))).Among(pass: 1, notApplicable: 1);
        yield return Fail("an office that ended after the records shares nothing today", Pair(Office with { Until = Day("2024-01-31") }, Governments.Qms("một", "văn-phòng")) with { RecordedUntil = Day("2023-12-31") }).Among(fail: 1, notApplicable: 1).Finding("none", Agency).AndNeverHeals();
        yield return Fail("where neither has a system both are findings", Pair(Office)).Among(fail: 2).Finding("none", Agency).Finding("none", "/agencies/1").AndNeverHeals();
        yield return Fail("before the circular each was to have one", Pair(Office, Governments.Qms("một", "ubnd") with { AppliedFrom = Day("2012-01-01") }) with { RecordsFrom = null }, "2014-11-30").Among(pass: 1, fail: 1).Finding("none", "/agencies/1");
        yield return NotApplicable("only-one-of-committee-and-office", "since its first day they share one", Pair(Office, Governments.Qms("một", "ubnd") with { AppliedFrom = Day("2012-01-01") }) with { RecordsFrom = null }, "2014-12-01").Among(pass: 1, notApplicable: 1);
        yield return Fail("the office is mandatory whatever sub-departments are read as", Pair(Office)).Among(fail: 2).Under(readings => readings with { SubordinateUnitTier = SubordinateUnitTier.WithParent })
            .Finding("none", Agency).Finding("none", "/agencies/1").AndNeverHeals();
        yield return Fail("an agency that began with their last day is", Alone(Samples.DepartmentOfHealth with { From = Day("2023-12-31") }) with { RecordedUntil = Day("2023-12-31") }).Finding("none", Agency).AndNeverHeals();
    }

    private static Readings Inherited(Readings readings) => readings with { Succession = Succession.Inherited };

    private static Register Merged(params QualityManagementSystem[] systems) => Merged(agency => agency, systems);

    // The department ended on 29 February 2024, and another one was formed from it on the next day.
    private static Register Merged(Func<Agency, Agency> change, params QualityManagementSystem[] systems) => new()
    {
        RecordsFrom = Day("2014-01-01"),
        Complete = true,
        Agencies = new[]
        {
            Samples.DepartmentOfHealth with { Until = Day("2024-02-29") },
            change(Samples.DepartmentOfHealth with { Id = "so-moi", From = Day("2024-03-01"), Predecessors = new Id<Agency>[] { Samples.Department } }),
        },
        Systems = systems.Length > 0 && systems[0].Id == Samples.System.Id ? systems : [Samples.System, .. systems],
    };

    private static Agency Office => Governments.Agency("văn-phòng", AgencyKind.ProvincialCommitteeOffice, "ubnd");

    private static Register Pair(Agency office, params QualityManagementSystem[] systems) => Governments.Of([Governments.Agency("ubnd", AgencyKind.ProvincialCommittee), office], systems);

    // A system being built, with a member that leaves.
    private static Register Building(string until)
    {
        var register = Sharing("2020-01-01", until);
        return register with { Systems = new[] { Samples.BeingBuilt with { Members = register.Systems[0].Members } } };
    }

    private static Register Alone(Agency agency, params QualityManagementSystem[] systems) => Samples.Register with { Agencies = new[] { agency }, Systems = systems };

    private static Agency Of(AgencyKind kind) => Samples.DepartmentOfHealth with { Kind = kind };

    private static Agency Obliged(string from, string? until) => Samples.CommuneCommittee with
    {
        Obligation = new LocalObligation { Document = "99/QĐ-UBND", From = Day(from), Until = until is null ? null : Day(until) },
    };

    private static Register Sharing(string from, string? until) => Samples.Register with
    {
        Agencies = new[] { Samples.DepartmentOfHealth, Of(AgencyKind.SubDepartment) with { Id = "chi-cục", Parent = Samples.Department } },
        Systems = new[] { Samples.System with { Members = new[] { new Membership { Agency = "chi-cục", From = Day(from), Until = until is null ? null : Day(until) } } } },
    };
}
