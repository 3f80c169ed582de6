using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;
using static IsoGovernance.Tests.Governments;

namespace IsoGovernance.Tests;

internal sealed class OBL005Cases : RuleCases
{
    private const string Place = "/agencies/0";
    private static readonly string[] Four = ["phòng-1", "phòng-2", "phòng-3", "phòng-4"];

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("three independent systems are in order", District(3)).Beside();
        yield return Pass("so is one shared by all", Shared).Beside();
        yield return Fail("four are too many", District(4)).Beside().Finding("", Place, ("count", 4), ("most", 3), ("agencies", Texts(Four)));
        yield return Fail("they are too many in any register", District(4) with { Complete = null }).Beside().Finding("", Place, ("count", 4));
        yield return Pass("one that shares the committee's is not independent", District(3, Qms("chung", "huyện", "phòng-4"))).Beside();
        yield return Fail("agencies that share a system apart count each", Of(Agencies, Qms("riêng", "phòng-1", "phòng-2", "phòng-3", "phòng-4"))).Beside().Finding("", Place, ("count", 4));
        yield return Fail("four are too many without a system of the committee", District(4, committee: false)).Beside().Finding("", Place);
        yield return Pass("a system that is not applied yet does not count", District(3, Qms("hệ-4", "phòng-4") with { AppliedFrom = Day("2024-03-16") })).Beside();
        yield return Fail("on its first day it does", District(3, Qms("hệ-4", "phòng-4") with { AppliedFrom = Day("2024-03-15") })).Beside().Finding("", Place);
        yield return Pass("one that ended does not", District(3, Qms("hệ-4", "phòng-4") with { EndedOn = Day("2024-03-14") })).Beside();
        yield return Pass("an agency that ended does not", District(4) with { Agencies = Agencies.Select(agency => agency.Id == "phòng-4" ? agency with { Until = Day("2024-03-14") } : agency).ToArray() }).Beside();
        yield return Pass("nor where another goes on with its system", With(District(3, Qms("hệ-4", "phòng-4", "xã")), agency => agency with { Until = Day("2024-03-14") })).Beside();
        yield return Pass("an agency of another district does not", District(4) with { Agencies = Agencies.Select(agency => agency.Id == "phòng-4" ? agency with { Parent = "huyện-khác" } : agency).ToArray() }).Beside();
        yield return NotEvaluated("parent-not-recorded", "one of an unknown district may", District(4) with { Agencies = Agencies.Select(agency => agency.Id == "phòng-4" ? agency with { Parent = null } : agency).ToArray() }).Beside();
        yield return NotEvaluated("parent-not-recorded", "so may one beside a system declared nobody knows when", With(Of(Agencies, Qms("hệ-1", "phòng-1"), Qms("hệ-2", "phòng-2"), Undated("hệ-3", "phòng-3"), Qms("hệ-4", "phòng-4")), agency => agency with { Parent = null })).Beside();
        yield return Pass("but not one that ended", With(District(3, Qms("hệ-4", "phòng-4", "xã")), agency => agency with { Parent = null, Until = Day("2024-03-14") })).Beside();
        yield return NotEvaluated("declaration-date-not-recorded", "a system declared nobody knows when may be applied", District(3, Undated("hệ-4", "phòng-4"))).Beside();
        yield return NotEvaluated("participant-not-recorded", "a system of which nobody recorded who runs it may be the committee's", District(4, Qms("chung", "", "phòng-4"))).Beside();
        yield return NotEvaluated("register-incomplete", "a register of some agencies may leave out a fourth", District(3) with { Complete = null }).Beside();
        foreach (var place in new[] { "/agencies/9", "/agencies/9/kind", "/systems/9" }) yield return NotEvaluated("lost-in-reading", $"so may one of which {place} could not be read", District(3)).Beside().Losing(place);
        yield return Fail("a report that could not be read holds none", District(4)).Beside().Losing("/reports/0").Finding("", Place, ("count", 4));
        yield return NotApplicable("no-system", "a district without any system is another rule's", Of(Agencies));
        yield return Fail("a province may allow fewer", WithLocalValue(District(3), "district.independent-systems.max", "2", "2020-01-01")).Beside().Finding("", Place, ("count", 3), ("most", 2));
        yield return NotEvaluated("before-records", "a day before the records is not judged", District(4), "2014-12-31").Beside();
        yield return Fail("their first day is", District(4) with { RecordsFrom = Day("2024-03-15") }).Beside().Finding("", Place);
        yield return Fail("on 30 June 2025 the law still counts", District(4), "2025-06-30").Beside().Finding("", Place);
        yield return NotApplicable("law-no-longer-in-force", "and not on the next day", District(4), "2025-07-01");
        yield return NotApplicable("law-no-longer-in-force", "even where the register's own dates are read", District(4), "2025-07-01").Under(readings => readings with { DistrictLevel = DistrictLevel.HostDates });
        yield return NotApplicable("another-kind-of-agency", "a department is no district", Samples.Register);
        yield return NotApplicable("law-not-in-force", "before the circular nobody counted", District(4), "2014-11-30");
    }

    private static Agency[] Agencies { get; } =
    [
        Agency("huyện", AgencyKind.DistrictCommittee), .. Four.Select(id => Agency(id, AgencyKind.DistrictSpecialisedAgency, "huyện")),
    ];

    private static Register Shared => Of(Agencies, Qms("chung", "huyện", Four));

    // The register with the fourth agency changed, and a commune.
    private static Register With(Register register, Func<Agency, Agency> change) => register with
    {
        Agencies = [.. Agencies.Select(agency => agency.Id == "phòng-4" ? change(agency) : agency), Agency("xã", AgencyKind.CommuneCommittee)],
    };

    private static Register District(int independent, QualityManagementSystem? other = null, bool committee = true) => Of(
        Agencies,
        [
            .. Enumerable.Range(0, independent).Select(at => Qms("hệ-" + Four[at], Four[at])),
            .. committee ? new[] { Qms("huyện-1", "huyện") } : [],
            .. other is null ? [] : new[] { other },
        ]);
}
