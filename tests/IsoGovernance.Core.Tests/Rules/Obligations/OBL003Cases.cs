using System.Collections.Generic;
using static IsoGovernance.Tests.Governments;

namespace IsoGovernance.Tests;

internal sealed class OBL003Cases : RuleCases
{
    private const string Place = "/agencies/0";
    private static readonly Agency Committee = Agency("ubnd", AgencyKind.ProvincialCommittee);
    private static readonly Agency Office = Agency("văn-phòng", AgencyKind.ProvincialCommitteeOffice, "ubnd");

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a committee and its office that share a system are in order", Both(Qms("chung", "ubnd", "văn-phòng"))).Beside();
        yield return Pass("so they are where the office runs it", Both(Qms("chung", "văn-phòng", "ubnd"))).Beside();
        yield return Pass("an office of no recorded parent is the committee's", Of([Committee, Office with { Parent = null }], Qms("chung", "ubnd", "văn-phòng"))).Beside();
        yield return Fail("two systems are split", Both(Qms("một", "ubnd"), Qms("hai", "văn-phòng"))).Beside()
            .Finding("split", Place, ("system", "một"), ("office", "văn-phòng"), ("other", "hai")).AndNeverHeals();
        yield return Fail("so they are in a register of some agencies", Both(Qms("một", "ubnd"), Qms("hai", "văn-phòng")) with { Complete = false }).Beside().Finding("split", Place).AndNeverHeals();
        yield return Fail("an office outside the committee's system is a finding", Both(Qms("một", "ubnd"))).Beside()
            .Finding("alone", Place, ("agency", "ubnd"), ("system", "một"), ("other", "văn-phòng")).AndNeverHeals();
        yield return Fail("so is a committee outside its office's", Both(Qms("hai", "văn-phòng"))).Beside()
            .Finding("alone", Place, ("agency", "văn-phòng"), ("system", "hai"), ("other", "ubnd")).AndNeverHeals();
        yield return Fail("of several systems the one that sorts first is named", Both(Qms("b", "ubnd"), Qms("a", "ubnd"), Qms("c", "văn-phòng"))).Beside().Finding("split", Place, ("system", "a")).AndNeverHeals();
        yield return Pass("a system recorded twice is one", Both(Qms("chung", "ubnd"), Qms("chung", "văn-phòng"))).Beside();
        yield return Fail("each office outside is told", Of([Committee, Office, Office with { Id = "văn-phòng-2" }], Qms("một", "ubnd"))).Beside()
            .Finding("alone", Place, ("other", "văn-phòng")).Finding("alone", Place, ("other", "văn-phòng-2")).AndNeverHeals();
        yield return NotEvaluated("participant-not-recorded", "a member that is not recorded may be the office", Both(Qms("một", "ubnd", ""))).Beside();
        yield return NotEvaluated("identifier-not-recorded", "an office without an identifier cannot be looked up", Of([Committee, Office with { Id = "" }], Qms("một", "ubnd"))).Beside();
        yield return NotApplicable("no-system", "where neither has a system another rule speaks", Both());
        yield return NotApplicable("no-system", "a system that is not applied yet is none", Both(Qms("một", "ubnd")), "2019-12-31");
        yield return Fail("on its first day it is", Both(Qms("một", "ubnd")), "2020-01-01").Beside().Finding("alone", Place).AndNeverHeals();
        yield return Pass("an office that joins today takes part", Both(Joined("2024-03-15", null))).Beside();
        yield return Fail("one that joins tomorrow does not yet", Both(Joined("2024-03-16", null))).Beside().Finding("alone", Place);
        yield return Pass("one that leaves today takes part", Both(Joined("2021-01-01", "2024-03-15"))).Beside();
        yield return Fail("one that left yesterday does not", Both(Joined("2021-01-01", "2024-03-14"))).Beside().Finding("alone", Place).AndNeverHeals();
        yield return NotApplicable("no-system", "a system that ended is none", Both(Qms("một", "ubnd") with { EndedOn = Day("2024-03-14") }));
        yield return NotEvaluated("register-incomplete", "a register of some agencies may leave out a system", Both(Qms("một", "ubnd")) with { Complete = null }).Beside();
        yield return NotEvaluated("register-incomplete", "and the office", Of([Committee], Qms("một", "ubnd")) with { Complete = null });
        yield return NotApplicable("no-office", "a register of all agencies without an office has nothing to share", Of([Committee], Qms("một", "ubnd")));
        yield return NotApplicable("no-office", "an office that ended shares nothing", Of([Committee, Office with { Until = Day("2024-03-14") }], Qms("một", "ubnd")));
        yield return NotEvaluated("declaration-date-not-recorded", "a system declared nobody knows when may be applied", Both(Qms("một", "ubnd"), Undated("hai", "văn-phòng"))).Beside();
        yield return NotEvaluated("before-records", "a day before the records is not judged", Both(Qms("một", "ubnd")), "2014-12-31").Beside();
        yield return NotEvaluated("after-records", "a committee that began after them is not judged", Of([Committee with { From = Day("2024-01-01") }, Office], Qms("một", "văn-phòng")) with { RecordedUntil = Day("2023-12-31") }).Beside();
        yield return NotApplicable("another-kind-of-agency", "a department has no office", Samples.Register);
        yield return NotApplicable("law-not-in-force", "before the circular they could be split", Both(Qms("một", "ubnd") with { AppliedFrom = Day("2012-01-01") }), "2014-11-30");
        yield return Fail("on its first day they could not", Both(Qms("một", "ubnd") with { AppliedFrom = Day("2012-01-01") }) with { RecordsFrom = null }, "2014-12-01").Beside().Finding("alone", Place).AndNeverHeals();
    }

    private static Register Both(params QualityManagementSystem[] systems) => Of([Committee, Office], systems);

    private static QualityManagementSystem Joined(string from, string? until) =>
        Qms("chung", "ubnd") with { Members = new[] { new Membership { Agency = "văn-phòng", From = Day(from), Until = until is null ? null : Day(until) } } };
}
