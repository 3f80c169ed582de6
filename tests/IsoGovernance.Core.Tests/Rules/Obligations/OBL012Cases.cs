using System.Collections.Generic;
using static IsoGovernance.Tests.Governments;

namespace IsoGovernance.Tests;

internal sealed class OBL012Cases : RuleCases
{
    private const string Place = "/agencies/0";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a department with one system is in order", Samples.Register).Among(pass: 1, notApplicable: 1);
        foreach (var kind in new[]
        {
            AgencyKind.Ministry, AgencyKind.MinisterialAgency, AgencyKind.VietnamSocialSecurity, AgencyKind.GeneralDepartment,
            AgencyKind.MinistryDepartment, AgencyKind.MinistrySubDepartment, AgencyKind.ProvincialSpecialisedAgency, AgencyKind.SubDepartment,
        })
        {
            yield return Fail($"two at once are too many for a {kind}", Of([Agency("a", kind)], Qms("một", "a"), Qms("hai", "a")))
                .Finding("", Place, ("from", Day("2020-01-01")), ("system", "hai"), ("other", "một")).AndNeverHeals();
        }

        foreach (var kind in new[] { AgencyKind.ProvincialCommittee, AgencyKind.CommuneCommittee, AgencyKind.PublicServiceUnit, AgencyKind.VerticalAgency })
        {
            yield return NotApplicable("another-kind-of-agency", $"of a {kind} the provision does not speak", Of([Agency("a", kind)], Qms("một", "a"), Qms("hai", "a")));
        }

        yield return Fail("a member of another's system has two", Of([Sole, Agency("b", AgencyKind.ProvincialCommittee)], Qms("một", "a"), Qms("hai", "b", "a"))).Beside().Finding("", Place).AndNeverHeals();
        yield return Pass("one after the other are one at a time", One(Qms("một", "a") with { EndedOn = Day("2021-12-31") }, Qms("hai", "a") with { AppliedFrom = Day("2022-01-01") }));
        yield return Fail("one day of both is too many", One(Qms("một", "a") with { EndedOn = Day("2022-01-01") }, Qms("hai", "a") with { AppliedFrom = Day("2022-01-01") }))
            .Finding("", Place, ("from", Day("2022-01-01"))).AndNeverHeals();
        yield return Pass("a second one that is not applied yet is none", One(Qms("một", "a"), Qms("hai", "a") with { AppliedFrom = Day("2024-03-16") }));
        yield return Fail("from today on it is", One(Qms("một", "a"), Qms("hai", "a") with { AppliedFrom = Day("2024-03-15") })).Finding("", Place, ("from", Day("2024-03-15"))).AndNeverHeals();
        yield return Pass("what was applied at once before the circular is free", One(Qms("một", "a") with { AppliedFrom = Day("2012-01-01"), EndedOn = Day("2014-11-30") }, Qms("hai", "a") with { AppliedFrom = Day("2013-01-01") }));
        yield return Fail("on its first day it is not", One(Qms("một", "a") with { AppliedFrom = Day("2012-01-01"), EndedOn = Day("2014-12-01") }, Qms("hai", "a") with { AppliedFrom = Day("2013-01-01") }))
            .Finding("", Place, ("from", Day("2014-12-01"))).AndNeverHeals();
        yield return Pass("one recorded twice is one", One(Qms("một", "a"), Qms("một", "a")));
        yield return Pass("one declared again under a new edition is one", One(Qms("một", "a") with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { Edition = StandardEdition.Iso2008 }, Samples.Declaration("cb-2", "2021-06-10") } }));
        yield return Fail("of three the earliest two are told", One(Qms("ba", "a") with { AppliedFrom = Day("2022-01-01") }, Qms("hai", "a") with { AppliedFrom = Day("2021-01-01") }, Qms("một", "a")))
            .Finding("", Place, ("from", Day("2021-01-01")), ("system", "hai"), ("other", "một")).AndNeverHeals();
        yield return Fail("of three at once those that sort first", One(Qms("c", "a"), Qms("b", "a"), Qms("d", "a"))).Finding("", Place, ("system", "b"), ("other", "c")).AndNeverHeals();
        yield return Fail("whatever their order", One(Qms("d", "a"), Qms("c", "a"), Qms("b", "a"))).Finding("", Place, ("system", "b"), ("other", "c")).Reads("/systems/0/id", "/systems/2/host").AndNeverHeals();
        yield return Pass("membership in time apart is one at a time", Of([Sole, Agency("b", AgencyKind.ProvincialCommittee)], Qms("một", "a") with { AppliedFrom = Day("2022-01-01") }, Member("2020-01-01", "2021-12-31"))).Beside();
        yield return Fail("a membership that reaches into it is not", Of([Sole, Agency("b", AgencyKind.ProvincialCommittee)], Qms("một", "a") with { AppliedFrom = Day("2022-01-01") }, Member("2020-01-01", "2022-01-01"))).Beside().Finding("", Place).AndNeverHeals();
        yield return Fail("both are in application from its first day on", Of([Sole, Agency("b", AgencyKind.ProvincialCommittee)], Member("2021-01-01", "2022-01-01"), Qms("một", "a"))).Beside().Finding("", Place, ("from", Day("2021-01-01"))).AndNeverHeals();
        yield return Fail("so they are where it is recorded behind", Of([Sole, Agency("b", AgencyKind.ProvincialCommittee)], Qms("một", "a"), Member("2021-01-01", "2022-01-01"))).Beside().Finding("", Place, ("from", Day("2021-01-01"))).AndNeverHeals();
        yield return Pass("what was before the agency is not its own", Of([Sole with { From = Day("2023-01-01") }, Agency("b", AgencyKind.ProvincialCommittee)], Qms("một", "a"), Member("2020-01-01", "2022-12-31"))).Beside();
        yield return Fail("from the first day of the agency on it is", Of([Sole with { From = Day("2022-12-31") }, Agency("b", AgencyKind.ProvincialCommittee)], Qms("một", "a"), Member("2020-01-01", "2022-12-31"))).Beside().Finding("", Place, ("from", Day("2022-12-31"))).AndNeverHeals();
        yield return Fail("and up to its last", Of([Sole with { Until = Day("2024-03-15") }], Qms("một", "a"), Qms("hai", "a") with { AppliedFrom = Day("2024-03-15") })).Finding("", Place, ("from", Day("2024-03-15")));
        yield return Fail("its end to come does not matter", Of([Sole with { Until = Day("2030-12-31") }], Qms("một", "a"), Qms("hai", "a"))).Finding("", Place);
        yield return NotApplicable("no-system", "a department in no system is another rule's", One());
        yield return NotApplicable("no-system", "so is one whose system is being built", Samples.Register with { Agencies = new[] { Samples.DepartmentOfHealth }, Systems = new[] { Samples.BeingBuilt } });
        yield return NotEvaluated("declaration-date-not-recorded", "a second one declared nobody knows when may be applied", One(Qms("một", "a"), Undated("hai", "a")));
        yield return Pass("it may not where it is the only one", One(Undated("hai", "a")));
        yield return NotEvaluated("participant-not-recorded", "a system of which nobody recorded who runs it may be a second one", One(Qms("một", "a"), Qms("hai", "")));
        yield return NotEvaluated("register-incomplete", "a register of some agencies may leave out a second one", One(Qms("một", "a")) with { Complete = null });
        yield return Fail("two are two in any register", One(Qms("một", "a"), Qms("hai", "a")) with { Complete = null }).Finding("", Place).AndNeverHeals();
        yield return Pass("what begins after the records is not known", One(Qms("một", "a"), Qms("hai", "a") with { AppliedFrom = Day("2024-01-01") }) with { RecordedUntil = Day("2023-12-31") });
        yield return NotApplicable("law-not-in-force", "before the circular there could be two", One(Qms("một", "a"), Qms("hai", "a")), "2014-11-30");
    }

    private static Agency Sole { get; } = Agency("a", AgencyKind.ProvincialSpecialisedAgency);

    private static Register One(params QualityManagementSystem[] systems) => Of([Sole], systems);

    private static QualityManagementSystem Member(string from, string until) =>
        Qms("hai", "b") with { Members = new[] { new Membership { Agency = "a", From = Day(from), Until = Day(until) } } };
}
