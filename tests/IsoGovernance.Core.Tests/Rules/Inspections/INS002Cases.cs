using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class INS002Cases : RuleCases
{
    private const string Inspections = "/inspections";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("every mandatory agency inspected every year is in order", Samples.Register);
        yield return Fail("a mandatory agency not inspected in a year is a finding", Province(2, Inspection(0)))
            .Finding("", Inspections, ("year", 2022), ("required", 1), ("mandatory", 2), ("missingCount", 1), ("missing", Texts("sở-1"))).AndNeverHeals();
        yield return Fail("every year is a finding of its own", Province(1) with { RecordsFrom = Day("2021-01-01") })
            .Finding("", Inspections, ("year", 2021)).Finding("", Inspections, ("year", 2022)).AndNeverHeals();
        yield return Pass("an inspection by dossier counts", Province(1, Inspection(0) with { Form = InspectionForm.ByDossier }));
        yield return Pass("an inspection of unknown form counts", Province(1, Inspection(0) with { Form = null }));
        yield return Fail("an inspection not carried out does not count", Province(1, Inspection(0) with { NotCarriedOut = new NotCarriedOut { Reason = "Dịch bệnh" } })).Finding("", Inspections, ("missing", Texts("sở-0"))).AndNeverHeals();
        yield return Pass("an inspection on 31 December counts for the year", Province(1, Inspection(0, "2022-12-31")));
        yield return Fail("an inspection on 1 January counts for the next year", Province(1, Inspection(0, "2023-01-01"))).Finding("", Inspections, ("year", 2022)).AndNeverHeals();
        yield return Fail("an inspection that ran into the new year counts for that one", Province(1, Inspection(0, "2023-01-02") with { HeldFrom = Day("2022-12-30") })).Finding("", Inspections, ("year", 2022)).AndNeverHeals();
        yield return Pass("the first day counts where the last is not recorded", Province(1, Inspection(0) with { HeldFrom = Day("2022-12-31"), HeldUntil = null }));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day leaves it open", Province(1, Inspection(0) with { HeldFrom = null, HeldUntil = null }));
        yield return Pass("agencies inspected together are all inspected", Province(2, Inspection(0) with { Agencies = new Id<Agency>[] { "sở-0", "sở-1" } }));
        yield return Pass("an encouraged agency need not be inspected", Changed(agency => agency with { Kind = AgencyKind.CommuneCommittee }, Inspection(0)));
        yield return Fail("one obliged by a provincial decision must be", Changed(agency => agency with { Kind = AgencyKind.CommuneCommittee, Obligation = new LocalObligation { Document = "9/QĐ-UBND", From = Day("2022-12-31") } }, Inspection(0))).Finding("", Inspections, ("missing", Texts("sở-1"))).AndNeverHeals()
            .Telling("/complete", "/recordsFrom", "/recordedUntil", "/agencies/1/id", "/agencies/1/kind", "/agencies/1/obligation/from", "/agencies/1/obligation/until", Inspections);
        yield return NotEvaluated("tier-not-known", "one obliged from a day that is not recorded may have to be", Changed(agency => agency with { Kind = AgencyKind.CommuneCommittee, Obligation = new LocalObligation { Document = "9/QĐ-UBND" } }, Inspection(0)));
        yield return Pass("obliged from the next year it need not yet", Changed(agency => agency with { Kind = AgencyKind.CommuneCommittee, Obligation = new LocalObligation { Document = "9/QĐ-UBND", From = Day("2023-01-01") } }, Inspection(0)));
        yield return Pass("an agency that ended during the year need not be inspected", Changed(agency => agency with { Until = Day("2022-12-30") }, Inspection(0)));
        yield return Fail("an agency that ended with the year must be", Changed(agency => agency with { Until = Day("2022-12-31") }, Inspection(0))).Finding("", Inspections, ("mandatory", 2)).AndNeverHeals();
        yield return Fail("what its tier follows from is told", Changed(agency => agency with { From = Day("2020-01-01"), Until = Day("2022-12-31") }, Inspection(0))).Finding("", Inspections)
            .Telling("/complete", "/recordsFrom", "/recordedUntil", "/agencies/1/id", "/agencies/1/kind", "/agencies/1/from", "/agencies/1/until", Inspections);
        yield return Fail("an agency that began during the year must be", Changed(agency => agency with { From = Day("2022-12-31") }, Inspection(0))).Finding("", Inspections, ("mandatory", 2)).AndNeverHeals();
        yield return Pass("read by the whole year it need not be", Changed(agency => agency with { From = Day("2022-01-02") }, Inspection(0))).Under(WholeYear);
        yield return Pass("nor one that ended during it", Changed(agency => agency with { Until = Day("2022-12-30") }, Inspection(0))).Under(WholeYear);
        yield return Fail("there on every day it must be", Changed(agency => agency with { From = Day("2022-01-01") }, Inspection(0))).Under(WholeYear).Finding("", Inspections, ("mandatory", 2)).AndNeverHeals();
        yield return Pass("read by the plan an agency that was not planned need not be", Province(2, Inspection(0)) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0") } }).Under(Planned);
        yield return Pass("not even one planned for another year", Province(2, Inspection(0)) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0"), Samples.Plan(2023, "sở-0", "sở-1") } }).Under(Planned);
        yield return Pass("nor where the year has two plans", Province(2, Inspection(0)) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0"), Samples.Plan(2022, "sở-0") with { Id = "kh-2" } } }).Under(Planned);
        yield return Fail("and one that was planned must be", Province(2, Inspection(0)) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0", "sở-1") } }).Under(Planned)
            .Finding("", Inspections, ("missing", Texts("sở-1"))).AndNeverHeals();
        yield return NotEvaluated("tier-not-known", "of a year without a recorded plan it is not known who was planned", Province(1)).Under(Planned);
        yield return NotEvaluated("tier-not-known", "nor of a plan without recorded entries", Province(1) with { InspectionPlans = new[] { Samples.Plan(2022) } }).Under(Planned);
        yield return NotEvaluated("tier-not-known", "an agency of another kind may be mandatory", Changed(agency => agency with { Kind = AgencyKind.Other }, Inspection(0)));
        yield return NotEvaluated("identifier-not-recorded", "of an agency without an identifier nobody knows whether it was inspected", Changed(agency => agency with { Id = default }, Inspection(0)));
        yield return NotEvaluated("identifier-not-recorded", "not even where an inspection names no agency either", Changed(agency => agency with { Id = default }, Inspection(0), Inspection(1) with { Agencies = new Id<Agency>[] { default } }));
        yield return Pass("inspected it is in order whatever its tier", Changed(agency => agency with { Kind = AgencyKind.Other }, Inspection(0), Inspection(1)));
        yield return Pass("a district that ended in 2025 need not be inspected in that year", Changed(agency => agency with { Kind = AgencyKind.DistrictCommittee }, Inspection(0, "2025-05-05")) with { RecordsFrom = Day("2025-01-01"), RecordedUntil = Day("2025-12-31") }, "2026-01-01");
        yield return Fail("what was inspected before a merger is shown and does not count", Merged(Inspection(0, "2022-03-01")))
            .Finding("merged", Inspections, ("missing", Texts("sở-1")), ("inspectedBefore", Texts("sở-1"))).AndNeverHeals();
        yield return Fail("nothing is shown where nothing was inspected", Merged()).Finding("", Inspections, ("missing", Texts("sở-1"))).AndNeverHeals();
        yield return Pass("read as inherited it counts", Merged(Inspection(0, "2022-03-01"))).Under(Inherited);
        yield return Fail("but only in the year of the merger", Merged(Inspection(0, "2021-03-01"))).Under(Inherited).Finding("", Inspections, ("year", 2022)).AndNeverHeals();
        yield return NotApplicable("no-mandatory-agency", "a register without mandatory agencies has none to inspect", Province(1) with { Agencies = new[] { Samples.CommuneCommittee } });
        yield return NotApplicable("no-complete-year", "a year that runs is not judged", Province(1), "2022-12-31");
        yield return Fail("on 1 January it is over", Province(1), "2023-01-01").Finding("", Inspections, ("year", 2022)).AndNeverHeals();
        yield return Pass("the year of the circular is not judged", Province(1, Enumerable.Range(2015, 8).Select(year => Inspection(0, year + "-06-01")).ToArray()) with { RecordsFrom = Day("2010-01-01") });
        yield return Fail("the first year after it is", Province(1, Enumerable.Range(2016, 7).Select(year => Inspection(0, year + "-06-01")).ToArray()) with { RecordsFrom = Day("2010-01-01") }).Finding("", Inspections, ("year", 2015)).AndNeverHeals();
        yield return NotApplicable("no-complete-year", "a year of which the records miss the first day is not judged", Province(1) with { RecordsFrom = Day("2022-01-02") });
        yield return NotApplicable("no-complete-year", "a year of which the records miss the last day is not judged", Province(1) with { RecordedUntil = Day("2022-12-30") }, "2024-03-15");
        yield return Fail("a year that they cover to its last day is", Province(1) with { RecordedUntil = Day("2022-12-31") }, "2024-03-15").Finding("", Inspections, ("year", 2022)).AndNeverHeals();
        yield return NotEvaluated("register-incomplete", "a register of some agencies is not judged", Province(1) with { Complete = false });
        yield return NotEvaluated("records-from-not-recorded", "a register that does not say since when is not judged", Province(1) with { RecordsFrom = null });
        yield return NotEvaluated("lost-in-reading", "nor one of which an agency was lost in reading", Province(1, Inspection(0))).Losing("/agencies/1");
        yield return NotEvaluated("lost-in-reading", "or an inspection", Province(1, Inspection(0))).Losing("/inspections/1");
        yield return Pass("what else was lost is no matter", Province(1, Inspection(0))).Losing("/reports");
        yield return Fail("a stricter local value asks for two inspections", WithLocalValue(Province(1, Inspection(0)), "inspection.per-year", "2", "2022-01-01")).Finding("", Inspections, ("required", 2)).AndNeverHeals();
        yield return Pass("and gets them", WithLocalValue(Province(1, Inspection(0), Inspection(0, "2022-09-09") with { Id = "kt-2" }), "inspection.per-year", "2", "2022-01-01"));
        yield return Fail("an agency named twice was inspected once", WithLocalValue(Province(1, Inspection(0) with { Agencies = new Id<Agency>[] { "sở-0", "sở-0" } }), "inspection.per-year", "2", "2022-01-01")).Finding("", Inspections, ("required", 2)).AndNeverHeals();
        yield return Fail("an agency recorded twice counts once", Province(1) with { Agencies = new[] { Provinces.Department(0), Provinces.Department(0) } }).Finding("", Inspections, ("mandatory", 1), ("missing", Texts("sở-0")));
        yield return NotApplicable("law-not-in-force", "before the circular it did not bind", Province(1), "2014-11-30");
    }

    private static Readings WholeYear(Readings readings) => readings with { OnSiteDenominator = OnSiteDenominator.MandatoryWholeYear };

    private static Readings Planned(Readings readings) => readings with { OnSiteDenominator = OnSiteDenominator.AllPlanned };

    private static Inspection Inspection(int agency, string heldUntil = "2022-06-02") => Provinces.Inspection(agency, heldUntil);

    private static Readings Inherited(Readings readings) => readings with { Succession = Succession.Inherited };

    // The first department ended on 30 June 2022, and the second was formed from it.
    private static Register Merged(params Inspection[] inspections) => Province(2, inspections) with
    {
        Agencies = new[]
        {
            Provinces.Department(0) with { Until = Day("2022-06-30") },
            Provinces.Department(1) with { From = Day("2022-07-01"), Predecessors = new Id<Agency>[] { "sở-0" } },
        },
    };

    private static Register Province(int departments, params Inspection[] inspections) => Provinces.Of(departments, inspections);

    private static Register Changed(Func<Agency, Agency> change, params Inspection[] inspections) => Province(2, inspections) with
    {
        Agencies = new[] { Provinces.Department(0), change(Provinces.Department(1)) },
    };
}
