using System.Collections.Generic;
using IsoGovernance.Law;
using static IsoGovernance.Tests.Governments;

namespace IsoGovernance.Tests;

internal sealed class OBL004Cases : RuleCases
{
    private const string Place = "/agencies/1";
    private static readonly Agency Parent = Agency("sở", AgencyKind.ProvincialSpecialisedAgency);
    private static readonly Agency Unit = Agency("chi-cục", AgencyKind.SubDepartment, "sở");

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a sub-department that runs a system is in order", Both(Qms("sở-1", "sở"), Qms("cc-1", "chi-cục"))).Beside();
        yield return Fail("one that takes part in its parent's is a finding", Both(Qms("sở-1", "sở", "chi-cục"))).Beside()
            .Finding("parent", Place, ("system", "sở-1"), ("host", "sở")).AndNeverHeals();
        yield return Fail("so is a sub-department of a ministry", Of([Agency("cục", AgencyKind.MinistryDepartment), Agency("chi-cục", AgencyKind.MinistrySubDepartment, "cục")], Qms("cục-1", "cục", "chi-cục"))).Beside()
            .Finding("parent", Place, ("host", "cục")).AndNeverHeals();
        yield return Fail("another agency's system is not its own either", Of([Parent, Unit with { Parent = "khác" }], Qms("sở-1", "sở", "chi-cục"))).Beside().Finding("other", Place, ("host", "sở")).AndNeverHeals();
        yield return Fail("nor is it where the parent is not recorded", Of([Parent, Unit with { Parent = null }], Qms("sở-1", "sở", "chi-cục"))).Beside().Finding("other", Place).AndNeverHeals();
        yield return Pass("a system of its own in which the parent takes part is its own", Both(Qms("cc-1", "chi-cục", "sở"))).Beside();
        yield return Pass("one in its own and its parent's is another rule's", Both(Qms("sở-1", "sở", "chi-cục"), Qms("cc-1", "chi-cục"))).Beside();
        yield return NotApplicable("no-system", "one in no system is another rule's", Both(Qms("sở-1", "sở")));
        yield return Fail("a system of its own that is not applied yet does not help", Both(Qms("sở-1", "sở", "chi-cục"), Qms("cc-1", "chi-cục") with { AppliedFrom = Day("2024-03-16") })).Beside().Finding("parent", Place);
        yield return Pass("on its first day it does", Both(Qms("sở-1", "sở", "chi-cục"), Qms("cc-1", "chi-cục") with { AppliedFrom = Day("2024-03-15") })).Beside();
        yield return Fail("of several systems the one that sorts first is named", Both(Qms("b", "sở", "chi-cục"), Qms("a", "sở", "chi-cục"))).Beside().Finding("parent", Place, ("system", "a")).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "a system of its own declared nobody knows when may be applied", Both(Qms("sở-1", "sở", "chi-cục"), Undated("cc-1", "chi-cục"))).Beside();
        yield return NotEvaluated("participant-not-recorded", "a system of which nobody recorded who runs it may be its own", Both(Qms("một", "", "chi-cục"))).Beside();
        yield return NotEvaluated("register-incomplete", "a register of some agencies may leave out its own", Both(Qms("sở-1", "sở", "chi-cục")) with { Complete = null }).Beside();
        yield return Pass("what has its own passes in any register", Both(Qms("cc-1", "chi-cục")) with { Complete = null }).Beside();
        yield return NotApplicable("not-mandatory", "read as counted with the parent it needs none", Of([Unit], Qms("sở-1", "sở", "chi-cục"))).Under(WithParent);
        yield return NotApplicable("not-mandatory", "even where a province obliges it", Of([Unit with { Obligation = new LocalObligation { From = Day("2020-01-01") } }], Qms("sở-1", "sở", "chi-cục"))).Under(WithParent);
        yield return NotEvaluated("before-records", "a day before the records is not judged", Both(Qms("sở-1", "sở", "chi-cục")), "2014-12-31").Beside();
        yield return NotEvaluated("after-records", "one that began after them is not judged", Of([Parent, Unit with { From = Day("2024-01-01") }], Qms("sở-1", "sở", "chi-cục")) with { RecordedUntil = Day("2023-12-31") }).Beside();
        yield return NotApplicable("another-kind-of-agency", "a department is none", Of([Parent], Qms("sở-1", "sở")));
        yield return NotApplicable("not-mandatory", "a public service unit may share", Of([Agency("đơn-vị", AgencyKind.PublicServiceUnit, "sở")], Qms("sở-1", "sở", "đơn-vị")));
        yield return NotApplicable("law-not-in-force", "before the circular it could share", Both(Qms("sở-1", "sở", "chi-cục")), "2014-11-30");
    }

    private static Register Both(params QualityManagementSystem[] systems) => Of([Parent, Unit], systems);

    private static Readings WithParent(Readings readings) => readings with { SubordinateUnitTier = SubordinateUnitTier.WithParent };
}
