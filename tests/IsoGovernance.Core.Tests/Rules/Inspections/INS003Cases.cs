using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class INS003Cases : RuleCases
{
    private const string Inspections = "/inspections";
    private const string Share = "inspection.on-site.share";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("one third inspected on site every year is in order", Samples.Register);
        foreach (var (agencies, needed) in new[] { (1, 1), (2, 1), (3, 1), (4, 2), (6, 2), (7, 3), (40, 14) })
        {
            yield return Pass($"of {agencies} agencies {needed} on site are a third, rounded up", OnSite(agencies, needed));
            yield return Fail($"of {agencies} agencies {needed - 1} on site are too few", OnSite(agencies, needed - 1))
                .Finding("", Inspections, ("year", 2022), ("mandatory", agencies), ("onSite", needed - 1), ("needed", needed), ("more", 1), ("share", "1/3")).AndNeverHeals();
        }

        yield return Fail("two inspections of one agency count once", Province(4, Inspection(0), Inspection(0, "2022-09-09")))
            .Finding("", Inspections, ("onSite", 1), ("needed", 2)).AndNeverHeals();
        yield return Fail("an inspection by dossier is not on site", Province(1, Inspection(0) with { Form = InspectionForm.ByDossier })).Finding("", Inspections, ("onSite", 0)).AndNeverHeals();
        yield return Pass("one on site beside one by dossier counts", Province(1, Inspection(0) with { Form = InspectionForm.ByDossier }, Inspection(0, "2022-09-09")));
        yield return NotEvaluated("tier-or-form-not-known", "an inspection of no recorded form may be on site", Province(1, Inspection(0) with { Form = null }));
        yield return NotEvaluated("tier-or-form-not-known", "an inspection without a day may be of the year", Province(1, Inspection(0) with { HeldFrom = null, HeldUntil = null }));
        yield return NotEvaluated("tier-or-form-not-known", "so may one without a day and a form be both", Province(1, Inspection(0) with { HeldFrom = null, HeldUntil = null, Form = null }));
        yield return NotEvaluated("tier-or-form-not-known", "an agency without an identifier may have been inspected", Nameless(4, 1, Inspection(0)));
        yield return Fail("each such agency counts", Nameless(10, 2, Inspection(0))).Finding("", Inspections, ("mandatory", 10), ("onSite", 1), ("needed", 4)).AndNeverHeals();
        yield return Fail("what cannot reach the share fails whatever is not known", Province(7, Inspection(0), Inspection(1) with { Form = null })).Finding("", Inspections, ("onSite", 1), ("needed", 3)).AndNeverHeals();
        yield return Fail("an inspection not carried out does not count, and its reason excuses nothing", Province(1, Inspection(0) with { NotCarriedOut = new NotCarriedOut { Reason = "Dịch bệnh" }, PlanEntry = "kh-2022-sở-0" }) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0") } })
            .Finding("", Inspections, ("onSite", 0), ("reasons", Texts("Dịch bệnh"))).AndNeverHeals();
        yield return Fail("what was inspected before a merger does not count for the agency formed by it", Merged()).Finding("", Inspections, ("mandatory", 1), ("onSite", 0)).AndNeverHeals();
        yield return Pass("unless read as inherited", Merged()).Under(readings => readings with { Succession = Succession.Inherited });
        yield return Fail("an inspection of the next year does not count", Province(1, Inspection(0, "2023-01-01"))).Finding("", Inspections, ("year", 2022)).AndNeverHeals();
        yield return Pass("an inspection on 31 December does", Province(1, Inspection(0, "2022-12-31")));
        yield return Pass("agencies inspected together count each", Province(4, Inspection(0) with { Agencies = new Id<Agency>[] { "sở-0", "sở-1" } }));
        yield return Fail("unless a shared system is read as one", Sharing(6, Inspection(0) with { Agencies = new Id<Agency>[] { "sở-0", "sở-1" } }))
            .Under(BySystem).Finding("", Inspections, ("mandatory", 5), ("onSite", 1), ("needed", 2)).AndNeverHeals();
        yield return Pass("which lowers the number needed too", Sharing(4, Inspection(0))).Under(BySystem);
        yield return Fail("it is mandatory where one of them is", With(Provinces.Department(1) with { Kind = AgencyKind.Other }, 2) with { Systems = new[] { Shared } }).Under(BySystem).Finding("", Inspections, ("mandatory", 1)).AndNeverHeals();
        yield return Fail("an agency is no system whatever their identifiers", LikeNamed()).Under(BySystem).Finding("", Inspections, ("mandatory", 4), ("onSite", 0)).AndNeverHeals();
        yield return Pass("an agency of two systems counts with the one that sorts first", InTwoSystems(Alone, Shared)).Under(BySystem);
        yield return Pass("in whatever order they are recorded", InTwoSystems(Shared, Alone)).Under(BySystem);
        yield return Fail("read by agency it would not be enough", Sharing(4, Inspection(0))).Finding("", Inspections, ("mandatory", 4), ("needed", 2)).AndNeverHeals();
        yield return Fail("an encouraged agency on site does not count", With(Encouraged(1), 3, Inspection(1))).Finding("", Inspections, ("mandatory", 2), ("onSite", 0)).AndNeverHeals();
        yield return Pass("read by the plan it does", With(Encouraged(1), 3, Inspection(1)) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0", "sở-1", "sở-2") } })
            .Under(readings => readings with { OnSiteDenominator = OnSiteDenominator.AllPlanned });
        yield return Fail("an agency there for part of the year counts at its end", With(Provinces.Department(3) with { From = Day("2022-12-01") }, 4, Inspection(0))).Finding("", Inspections, ("mandatory", 4), ("needed", 2)).AndNeverHeals();
        yield return Pass("read by the whole year it does not", With(Provinces.Department(3) with { From = Day("2022-12-01") }, 4, Inspection(0)))
            .Under(readings => readings with { OnSiteDenominator = OnSiteDenominator.MandatoryWholeYear });
        yield return NotEvaluated("tier-or-form-not-known", "an agency of another kind can make the share too low", With(Provinces.Department(3) with { Kind = AgencyKind.Other }, 4, Inspection(0)));
        yield return Pass("where it cannot the share is met", With(Provinces.Department(2) with { Kind = AgencyKind.Other }, 3, Inspection(0)));
        yield return Pass("inspected on site it cannot hurt", With(Provinces.Department(3) with { Kind = AgencyKind.Other }, 4, Inspection(0), Inspection(3)));
        yield return NotEvaluated("tier-or-form-not-known", "inspected in a form not recorded it can", With(Provinces.Department(3) with { Kind = AgencyKind.Other }, 4, Inspection(0), Inspection(3) with { Form = null }));
        yield return NotEvaluated("tier-or-form-not-known", "and inspected on site it can help", With(Provinces.Department(1) with { Kind = AgencyKind.Other }, 2, Inspection(1)));
        yield return Fail("a reason recorded later is not known yet", Province(1, Inspection(0) with { NotCarriedOut = new NotCarriedOut { Reason = "Dịch bệnh", RecordedOn = Day("9999-01-01") }, PlanEntry = "kh-2022-sở-0" }) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0") } }).Finding("", Inspections, ("reasons", Texts()));
        yield return Fail("a reason left empty is none", Province(1, Inspection(0) with { NotCarriedOut = new NotCarriedOut { Reason = " " }, PlanEntry = "kh-2022-sở-0" }) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0") } }).Finding("", Inspections, ("reasons", Texts()));
        yield return Fail("where it cannot help the share is missed", With(Provinces.Department(3) with { Kind = AgencyKind.Other }, 4)).Finding("", Inspections, ("mandatory", 3), ("needed", 1)).AndNeverHeals();
        yield return Fail("a province may ask for one half", WithLocalValue(OnSite(4, 1), Share, "1/2", "2022-12-31")).Finding("", Inspections, ("needed", 2), ("share", "1/2")).AndNeverHeals();
        yield return Pass("and get it", WithLocalValue(OnSite(4, 2), Share, "1/2", "2022-01-01"));
        yield return Pass("one half from the next year on does not judge this one", WithLocalValue(OnSite(3, 1), Share, "1/2", "2023-01-01"));
        yield return Fail("a smaller share does not loosen the law", WithLocalValue(OnSite(4, 1), Share, "1/4", "2022-01-01")).Finding("", Inspections, ("share", "1/3")).AndNeverHeals();
        yield return NotApplicable("no-mandatory-agency", "a register without mandatory agencies has no share", Province(1) with { Agencies = new[] { Samples.CommuneCommittee } });
        yield return NotApplicable("no-complete-year", "a year that runs is not judged", Province(1), "2022-12-31");
        yield return Fail("on 1 January it is over", Province(1), "2023-01-01").Finding("", Inspections).AndNeverHeals();
        yield return Fail("2014 is not judged and 2015 is", Province(1) with { RecordsFrom = Day("2010-01-01"), RecordedUntil = Day("2015-12-31") }).Finding("", Inspections, ("year", 2015)).AndNeverHeals();
        yield return NotEvaluated("register-incomplete", "a register of some agencies is not judged", Province(1) with { Complete = null });
        yield return NotEvaluated("records-from-not-recorded", "a register that does not say since when is not judged", Province(1) with { RecordsFrom = null });
        yield return NotApplicable("law-not-in-force", "before the circular it did not bind", Province(1), "2014-11-30");
    }

    private static Inspection Inspection(int department, string heldUntil = "2022-06-02") => Provinces.Inspection(department, heldUntil);

    // The first department was inspected and ended on 30 June 2022, and the second was formed from it.
    private static Register Merged() => Province(2, Inspection(0)) with
    {
        Agencies = new[]
        {
            Provinces.Department(0) with { Until = Day("2022-06-30") },
            Provinces.Department(1) with { From = Day("2022-07-01"), Predecessors = new Id<Agency>[] { "sở-0" } },
        },
    };

    private static Register Province(int departments, params Inspection[] inspections) => Provinces.Of(departments, inspections);

    private static Register OnSite(int departments, int inspected) =>
        Province(departments, Enumerable.Range(0, inspected).Select(department => Inspection(department)).ToArray());

    private static Agency Encouraged(int department) => Provinces.Department(department) with { Kind = AgencyKind.PublicServiceUnit };

    private static Register With(Agency other, int departments, params Inspection[] inspections) => Province(departments, inspections) with
    {
        Agencies = Enumerable.Range(0, departments).Select(Provinces.Department).Select(agency => agency.Id == other.Id ? other : agency).ToArray(),
    };

    private static Register Sharing(int departments, params Inspection[] inspections) => Province(departments, inspections) with { Systems = new[] { Shared } };

    private static Register Nameless(int departments, int nameless, params Inspection[] inspections) => Province(departments, inspections) with
    {
        Agencies = Enumerable.Range(0, departments).Select(at => at < departments - nameless ? Provinces.Department(at) : Provinces.Department(at) with { Id = default }).ToArray(),
    };

    private static Register InTwoSystems(params QualityManagementSystem[] systems) => Province(4, Inspection(0)) with { Systems = systems };

    private static QualityManagementSystem Shared => Alone with { Id = "qms-chung", Members = new[] { new Membership { Agency = "sở-1" } } };

    private static QualityManagementSystem Alone => new() { Id = "qms-riêng", Name = "Hệ thống", Host = "sở-0", AppliedFrom = Day("2020-01-01") };

    // Two agencies with a system and two without; their identifiers look alike once a word is put before them.
    private static Register LikeNamed() => Province(0) with
    {
        Agencies = new[] { Provinces.Department(0), Provinces.Department(1), Provinces.Department(2), Provinces.Department(3) with { Id = "system qms-riêng" } },
        Systems = new[] { Alone, Alone with { Id = "agency sở-2", Host = "sở-1" } },
    };

    private static Readings BySystem(Readings readings) => readings with { OnSiteUnit = OnSiteUnit.System };
}
