using System.Collections.Generic;
using static IsoGovernance.Tests.Governments;

namespace IsoGovernance.Tests;

internal sealed class OBL007Cases : RuleCases
{
    private const string Place = "/systems/0/frameworkModels";
    private const string Model = "2276/QĐ-BKHCN";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a commune that names the published model is in order", Commune(Named(Model)));
        yield return Fail("one that names none is not", Commune()).Finding("none", Place, ("agency", "xã")).AndNeverHeals();
        yield return Fail("one that names another model is not", Commune(Named("1/QĐ-SKHCN"))).Finding("another", Place, ("agency", "xã")).AndNeverHeals();
        yield return Fail("it names another also where it named that from today on", Commune(Named("1/QĐ-SKHCN") with { From = Day("2024-03-15") })).Finding("another", Place).AndNeverHeals();
        yield return Fail("or names it up to today", Commune(Named("1/QĐ-SKHCN") with { Until = Day("2024-03-15") })).Finding("another", Place);
        yield return Fail("the models named and those published for it are told", Commune(Named("1/QĐ-SKHCN")) with { FrameworkModels = new[] { Published(AgencyKind.DistrictCommittee), Published(AgencyKind.CommuneCommittee), ForBoth } }).Finding("another", Place)
            .Reads(Place + "/0/document", "/frameworkModels/1/document", "/frameworkModels/2/document").ReadsNot("/frameworkModels/0/document").AndNeverHeals();
        yield return Pass("one that names the model beside another is", Commune(Named("1/QĐ-SKHCN"), Named(Model)));
        yield return NotEvaluated("model-not-recorded", "a model named without its document may be the one", Commune(new FrameworkModel { Name = "Mô hình khung cấp xã" }));
        yield return Fail("a model named up to yesterday is named no longer", Commune(Named(Model) with { Until = Day("2024-03-14") })).Finding("none", Place).AndNeverHeals();
        yield return Pass("one named up to today is", Commune(Named(Model) with { Until = Day("2024-03-15") }));
        yield return Fail("one named from tomorrow on is not yet", Commune(Named(Model) with { From = Day("2024-03-16") })).Finding("none", Place);
        yield return Pass("one named from today on is", Commune(Named(Model) with { From = Day("2024-03-15") }));
        yield return NotApplicable("no-model-published", "where no model was published there is none to follow", Commune() with { FrameworkModels = [] });
        yield return NotApplicable("no-model-published", "a model for others is none for communes", Commune() with { FrameworkModels = new[] { Published(AgencyKind.DistrictCommittee) } });
        yield return NotApplicable("no-model-published", "a model of tomorrow is none yet", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { From = Day("2024-03-16") } } });
        yield return Fail("one of today is", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { From = Day("2024-03-15") } } }).Finding("none", Place).AndNeverHeals();
        yield return NotApplicable("no-model-published", "a model that ended yesterday is none", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { Until = Day("2024-03-14") } } });
        yield return Fail("one that ends today is", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { Until = Day("2024-03-15") } } }).Finding("none", Place);
        yield return Fail("two models bind like one", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee), ForBoth } }).Finding("none", Place).AndNeverHeals();
        yield return NotEvaluated("lost-in-reading", "a model that could not be read may be the one named", Commune(Named("1/QĐ-SKHCN"))).Losing("/frameworkModels/2");
        yield return Fail("a report that could not be read is none", Commune(Named("1/QĐ-SKHCN"))).Losing("/reports/0").Finding("another", Place).AndNeverHeals();
        yield return NotEvaluated("model-not-recorded", "a model published nobody knows for whom may be for communes", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { AgencyKinds = [] } } });
        yield return NotEvaluated("model-not-recorded", "so may either of two", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { AgencyKinds = [] }, Published(AgencyKind.CommuneCommittee) with { AgencyKinds = [] } } });
        yield return NotEvaluated("model-not-recorded", "a model published nobody knows when may not bind yet", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { From = null } } });
        yield return NotEvaluated("model-not-recorded", "nor may two", Commune() with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { From = null }, ForBoth with { From = null } } });
        yield return NotEvaluated("model-not-recorded", "a model of no recorded document may be the one named", Commune(Named(Model)) with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { Document = null } } });
        yield return Fail("an agency organised vertically follows its ministry's model", With(AgencyKind.VerticalAgency)).Finding("none", Place).AndNeverHeals();
        yield return Fail("a commune that shares its system follows another", Vertical(Published(AgencyKind.CommuneCommittee))).Finding("another", Place, ("agency", "xã")).AndNeverHeals();
        yield return NotEvaluated("model-not-recorded", "unless nobody knows since when", Vertical(Published(AgencyKind.CommuneCommittee) with { From = null }));
        yield return NotApplicable("another-kind-of-agency", "a department follows none", With(AgencyKind.ProvincialSpecialisedAgency));
        yield return NotApplicable("not-yet-applied", "a system that is not applied yet need not name one", Commune() with { Systems = new[] { Qms("hệ", "xã") with { AppliedFrom = Day("2024-03-16"), BuildingFrom = Day("2023-01-01") } } });
        yield return Fail("one applied from today does", Commune() with { Systems = new[] { Qms("hệ", "xã") with { AppliedFrom = Day("2024-03-15"), BuildingFrom = Day("2023-01-01") } } }).Finding("none", Place).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "one declared nobody knows when may be applied", Commune() with { Systems = new[] { Undated("hệ", "xã") } });
        yield return Fail("one that is known to be applied is, whenever it was declared", Commune() with { Systems = new[] { Qms("hệ", "xã") with { Declarations = new[] { Samples.Undated("cb-1") } } } }).Finding("none", Place).AndNeverHeals();
        yield return NotApplicable("system-ended", "one that ended names none", Commune() with { Systems = new[] { Qms("hệ", "xã") with { EndedOn = Day("2024-03-14") } } });
        yield return Fail("one that ends today does", Commune() with { Systems = new[] { Qms("hệ", "xã") with { EndedOn = Day("2024-03-15") } } }).Finding("none", Place);
        yield return NotApplicable("another-kind-of-agency", "a commune that left the system is not asked", Commune() with
        {
            Agencies = new[] { Agency("xã", AgencyKind.CommuneCommittee), Samples.DepartmentOfHealth },
            Systems = new[] { Qms("hệ", Samples.Department) with { Members = new[] { new Membership { Agency = "xã", Until = Day("2024-03-14") } } } },
        });
        yield return Fail("one that shares a system is", Commune() with
        {
            Agencies = new[] { Agency("xã", AgencyKind.CommuneCommittee), Samples.DepartmentOfHealth },
            Systems = new[] { Qms("hệ", Samples.Department, "xã") },
        }).Finding("none", Place, ("agency", "xã")).AndNeverHeals();
        yield return NotEvaluated("kind-not-recorded", "a member of no recorded kind may be a commune", Member(null));
        yield return NotEvaluated("kind-not-recorded", "either of two whose kinds are not recorded may", Commune() with
        {
            Agencies = new[] { Agency("xã", AgencyKind.PublicServiceUnit) with { Kind = null }, Agency("xã-2", AgencyKind.PublicServiceUnit) with { Kind = null }, Samples.DepartmentOfHealth },
            Systems = new[] { Qms("hệ", Samples.Department, "xã", "xã-2") },
        });
        yield return NotApplicable("another-kind-of-agency", "one of another kind is none", Member(AgencyKind.PublicServiceUnit));
        yield return NotApplicable("another-kind-of-agency", "where no model was published for anybody it does not matter", Member(null) with { FrameworkModels = [] });
        yield return NotEvaluated("before-records", "a day before the records is not judged", Old with { RecordsFrom = Day("2016-01-02") }, "2016-01-01");
        yield return Fail("their first day is", Old with { RecordsFrom = Day("2016-01-01") }, "2016-01-01").Finding("none", Place).AndNeverHeals();
        yield return NotApplicable("law-not-in-force", "before the circular none had to be named", Old, "2014-11-30");
        yield return Fail("on its first day one had", Old with { RecordsFrom = null }, "2014-12-01").Finding("none", Place).AndNeverHeals();
        yield return NotEvaluated("after-records", "records that end before it show nothing", Old with { RecordsFrom = null, RecordedUntil = Day("2014-11-30") });
    }

    private static Register Old => Commune() with
    {
        FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee) with { From = Day("2010-01-01") } },
        Systems = new[] { Qms("hệ", "xã") with { AppliedFrom = Day("2012-01-01") } },
    };

    private static Register Member(AgencyKind? kind) => Commune() with
    {
        Agencies = new[] { Agency("xã", AgencyKind.PublicServiceUnit) with { Kind = kind is null ? null : kind.Value }, Samples.DepartmentOfHealth },
        Systems = new[] { Qms("hệ", Samples.Department, "xã") },
    };

    private static PublishedModel ForBoth => Published(AgencyKind.VerticalAgency) with { AgencyKinds = new Coded<AgencyKind>[] { AgencyKind.VerticalAgency, AgencyKind.CommuneCommittee } };

    // A commune in the system of a vertical agency, which names the model of that agency.
    private static Register Vertical(PublishedModel ofCommunes) => Of(
        [Agency("cục", AgencyKind.VerticalAgency), Agency("xã", AgencyKind.CommuneCommittee)],
        Qms("hệ", "cục", "xã") with { FrameworkModels = new[] { Named("1/QĐ-BTC") } }) with
    { FrameworkModels = new[] { Published(AgencyKind.VerticalAgency) with { Document = "1/QĐ-BTC" }, ofCommunes } };

    private static FrameworkModel Named(string document) => new() { Document = document, Name = "Mô hình khung" };

    private static PublishedModel Published(AgencyKind kind) => new() { Document = Model, AgencyKinds = new Coded<AgencyKind>[] { kind }, From = Day("2019-08-20") };

    private static Register Commune(params FrameworkModel[] named) => With(AgencyKind.CommuneCommittee, named);

    private static Register With(AgencyKind kind, params FrameworkModel[] named) =>
        Of([Agency("xã", kind)], Qms("hệ", "xã") with { FrameworkModels = named }) with { FrameworkModels = new[] { Published(AgencyKind.CommuneCommittee), Published(AgencyKind.VerticalAgency) } };
}
