using System;
using System.Collections.Generic;
using IsoGovernance.Law;
using static IsoGovernance.Tests.Governments;

namespace IsoGovernance.Tests;

internal sealed class OBL006Cases : RuleCases
{
    private const string Place = "/agencies/1/";
    private static readonly Holding Held = new() { From = Samples.Day("2010-01-01") };
    private static readonly Holding Lacked = new() { None = true };
    private static readonly Agency Committee = Agency("huyện", AgencyKind.DistrictCommittee);
    private static readonly Agency Unit = Agency("phòng", AgencyKind.DistrictSpecialisedAgency, "huyện") with { OwnOffice = Held, OwnSeal = Held, OwnAccount = Held };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an agency with its own office, seal and account is in order", With(unit => unit)).Beside();
        yield return Fail("one without an office is not", With(unit => unit with { OwnOffice = Lacked })).Beside().Finding("office", Place + "ownOffice", ("system", "riêng"));
        yield return Fail("nor one without a seal", With(unit => unit with { OwnSeal = Lacked })).Beside().Finding("seal", Place + "ownSeal");
        yield return Fail("of two systems the one that sorts first is told", Of([Committee, Unit with { OwnSeal = Lacked }], Qms("hai", "phòng"), Qms("một", "phòng"))).Beside().Finding("seal", Place + "ownSeal", ("system", "hai"));
        yield return Fail("nor one without an account", With(unit => unit with { OwnAccount = Lacked })).Beside().Finding("account", Place + "ownAccount");
        yield return Fail("each lack is told", With(unit => unit with { OwnSeal = Lacked, OwnAccount = Lacked, OwnOffice = null })).Among(fail: 1, notApplicable: 1).Finding("seal", Place + "ownSeal").Finding("account", Place + "ownAccount");
        yield return NotEvaluated("means-not-recorded", "what is not recorded may be there", With(unit => unit with { OwnSeal = null })).Beside();
        yield return Pass("what is held up to today is held", With(unit => unit with { OwnSeal = new Holding { Until = Day("2024-03-15") } })).Beside();
        yield return Fail("what was held up to yesterday is not", With(unit => unit with { OwnSeal = new Holding { Until = Day("2024-03-14") } })).Beside().Finding("seal", Place + "ownSeal");
        yield return Pass("what is held from today on is held", With(unit => unit with { OwnSeal = new Holding { From = Day("2024-03-15") } })).Beside();
        yield return Fail("what is held from tomorrow on is not yet", With(unit => unit with { OwnSeal = new Holding { From = Day("2024-03-16") } })).Beside().Finding("seal", Place + "ownSeal");
        yield return NotEvaluated("means-not-recorded", "what was lacked up to yesterday may be held today", With(unit => unit with { OwnSeal = new Holding { None = true, Until = Day("2024-03-14") } })).Beside();
        yield return NotApplicable("shares-the-committees-system", "an agency in the committee's system needs none of them", Of([Committee, Bare], Qms("chung", "huyện", "phòng")));
        yield return NotApplicable("no-system", "nor does one in no system", Of([Committee, Bare], Qms("chung", "huyện")));
        yield return NotApplicable("no-system", "nor one whose system is not applied yet", Of([Committee, Bare], Qms("riêng", "phòng")), "2019-12-31");
        yield return NotEvaluated("declaration-date-not-recorded", "one declared nobody knows when may be applied", Of([Committee, Bare], Undated("riêng", "phòng"))).Beside();
        yield return NotEvaluated("participant-not-recorded", "one with a member that is not recorded may be shared with the committee", Of([Committee, Bare], Qms("riêng", "phòng", ""))).Beside();
        yield return NotEvaluated("parent-not-recorded", "of an agency of no recorded district nothing is known", With(unit => unit with { Parent = null })).Beside();
        yield return NotEvaluated("parent-not-recorded", "nor of one of a district that is not in the register", With(unit => unit with { Parent = "khác" })).Beside();
        yield return NotEvaluated("before-records", "a day before the records is not judged", With(unit => unit with { OwnSeal = Lacked }), "2014-12-31").Beside();
        yield return Fail("on 30 June 2025 the law still counts", With(unit => unit with { OwnSeal = Lacked }), "2025-06-30").Beside().Finding("seal", Place + "ownSeal");
        yield return NotApplicable("law-no-longer-in-force", "and not on the next day", With(unit => unit with { OwnSeal = Lacked }), "2025-07-01").Under(readings => readings with { DistrictLevel = DistrictLevel.HostDates });
        yield return NotApplicable("another-kind-of-agency", "a department is none of a district's", Samples.Register);
        yield return NotApplicable("law-not-in-force", "before the circular nothing was asked", With(unit => unit with { OwnSeal = Lacked }), "2014-11-30");
    }

    private static Agency Bare => Unit with { OwnOffice = null, OwnSeal = Lacked, OwnAccount = null };

    private static Register With(Func<Agency, Agency> change) => Of([Committee, change(Unit)], Qms("riêng", "phòng"), Qms("chung", "huyện"));
}
