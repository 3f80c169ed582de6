using System.Collections.Generic;
using System;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS014Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a planned inspection that was carried out is in order", Planned(OnSite));
        yield return Fail("one that was not is a finding", Planned()).Finding("", Entry, ("agency", "Sở 0"), ("due", Day("2022-09-30")), ("reason", null)).AndNeverHeals()
            .Telling("/inspectionPlans/0/approvedOn", Entry + "/id", Entry + "/agency", Entry + "/expectedUntil", "/inspections");
        yield return Fail("every one is told", Twice()).Finding("", Entry).Finding("", Second);
        yield return Fail("an agency that the register does not hold goes by its identifier", Changed(entry => entry with { Agency = "sở-9" })).Finding("", Entry, ("agency", "sở-9"));
        yield return Fail("one that the plan leaves out goes without", Changed(entry => entry with { Agency = default })).Finding("", Entry, ("agency", null));
        yield return Fail("one that is recorded later is not known yet", Planned(Cancelled(OnSite) with { NotCarriedOut = new NotCarriedOut { Reason = "Dịch bệnh", RecordedOn = Day("9999-01-01") } })).Finding("", Entry, ("reason", null));
        yield return Fail("a recorded reason is shown and excuses nothing", Planned(Cancelled(OnSite))).Finding("", Entry, ("reason", "Dịch bệnh")).AndNeverHeals();
        yield return Pass("carried out later than planned it is in order", Planned(OnSite with { HeldFrom = Day("2022-11-01"), HeldUntil = Day("2022-11-01") }));
        yield return Fail("until then it was not", Planned(OnSite with { HeldFrom = Day("2022-11-01"), HeldUntil = Day("2022-11-01") }), "2022-10-01").Finding("", Entry);
        yield return Pass("on the day on which it is over it is carried out", Planned(OnSite), "2022-08-11");
        yield return NotApplicable("nothing-due-yet", "on the last planned day nothing is due yet", Planned(), "2022-09-30");
        yield return Pass("which hides nothing that was carried out", Twice(OnSite with { PlanEntry = "hai" }), "2022-09-30");
        yield return Fail("without a last planned day the plan's year counts", Changed(entry => entry with { ExpectedUntil = null }) with { RecordedUntil = null }).Finding("", Entry, ("due", Day("2022-12-31")))
            .Telling("/inspectionPlans/0/approvedOn", Entry + "/id", Entry + "/agency", Entry + "/expectedUntil", "/inspectionPlans/0/year", "/inspections", "/recordsFrom");
        yield return NotEvaluated("date-not-recorded", "without that year it is not judged", Undated(null));
        yield return NotEvaluated("date-not-recorded", "nor with a year that is none", Undated(0));
        yield return NotEvaluated("date-not-recorded", "nor with the last one of all calendars", Undated(9999));
        yield return NotEvaluated("plan-entry-not-recorded", "an inspection of the agency that names no entry may be it", Planned(OnSite with { PlanEntry = null }));
        yield return NotEvaluated("plan-entry-not-recorded", "the plan's year counts where the last planned day is in the next", Changed(entry => entry with { ExpectedUntil = Day("2023-01-31") }, OnSite with { PlanEntry = null }) with { RecordedUntil = null });
        yield return NotEvaluated("plan-entry-not-recorded", "so may one of several agencies that names the entry of another", Jointly("sở-1", "sở-0"));
        yield return Fail("one that names its own entry is no other", Jointly("sở-0", "sở-1")).Finding("", Second).AndNeverHeals();
        yield return Fail("one after the assessment is not read", Planned(OnSite with { PlanEntry = null, HeldFrom = Day("2022-11-01"), HeldUntil = Day("2022-11-01") }), "2022-10-31").Finding("", Entry);
        yield return Fail("one in another year is not", Planned(OnSite with { PlanEntry = null, HeldFrom = Day("2021-11-01"), HeldUntil = Day("2021-11-01") })).Finding("", Entry);
        yield return NotEvaluated("date-not-recorded", "an inspection without its day leaves it open", Planned(OnSite with { HeldFrom = null, HeldUntil = null }));
        yield return NotEvaluated("date-not-recorded", "of two entries left open the first tells why", Twice(OnSite with { PlanEntry = "một", HeldFrom = null, HeldUntil = null }, OnSite with { Id = "kt-2", PlanEntry = null }));
        yield return NotApplicable("nothing-due-yet", "an agency that ended before the day cannot be inspected", Planned() with { Agencies = new[] { Provinces.Department(0) with { Until = Day("2022-09-29") } } });
        yield return NotEvaluated("date-not-recorded", "a plan without its approval is not judged", Planned() with { InspectionPlans = new[] { Plan with { ApprovedOn = null } } });
        yield return NotApplicable("nothing-planned", "a plan approved after the assessment is not read", Planned(), "2022-01-31");
        yield return NotApplicable("nothing-due-yet", "one approved on its day is", Planned(), "2022-02-01");
        yield return NotApplicable("nothing-planned", "without a plan nothing is planned", Provinces.Of(1));
        yield return NotEvaluated("before-records", "what lies before the records is not judged", Planned() with { RecordsFrom = Day("2022-10-01") });
        yield return NotEvaluated("after-records", "nor what they do not reach beyond", Planned() with { RecordedUntil = Day("2022-09-30") });
        yield return NotApplicable("nothing-due-yet", "what was planned before the circular is not judged", Changed(entry => entry with { ExpectedUntil = Day("2014-11-30") }));
        yield return Fail("what was planned for its first day is", Changed(entry => entry with { ExpectedUntil = Day("2014-12-01") }) with { RecordsFrom = Day("2014-01-01") }).Finding("", Entry, ("due", Day("2014-12-01")));
        yield return NotEvaluated("lost-in-reading", "where an inspection was lost in reading nothing is certain", Planned(OnSite)).Losing("/inspections/1");
        yield return NotEvaluated("lost-in-reading", "nor where a plan was", Planned(OnSite)).Losing("/inspectionPlans/1");
        yield return Pass("what else was lost is no matter", Planned(OnSite)).Losing("/reports");
    }

    private const string Entry = "/inspectionPlans/0/entries/0";
    private const string Second = "/inspectionPlans/0/entries/1";

    private static InspectionPlan Plan => Samples.Completed(Samples.Plan(2022, "sở-0"));

    private static Register Planned(params Inspection[] inspections) => Of(inspections) with { InspectionPlans = new[] { Plan } };

    private static Register Changed(Func<InspectionPlanEntry, InspectionPlanEntry> change, params Inspection[] inspections) => Planned(inspections) with { InspectionPlans = new[] { Plan with { Entries = new[] { change(Plan.Entries[0]) } } } };

    // The agency is planned twice.
    private static Register Twice(params Inspection[] inspections) => Planned(inspections) with { InspectionPlans = new[] { Plan with { Entries = new[] { Plan.Entries[0] with { Id = "một" }, Plan.Entries[0] with { Id = "hai" } } } } };

    // An inspection of both agencies names the first of two entries; the second one is of the agency sở-0.
    private static Register Jointly(string named, string other) => Planned() with
    {
        Agencies = new[] { Provinces.Department(0), Provinces.Department(1) },
        InspectionPlans = new[] { Plan with { Entries = new[] { Plan.Entries[0] with { Id = "một", Agency = named }, Plan.Entries[0] with { Id = "hai", Agency = "sở-0" } } } },
        Inspections = new[] { OnSite with { PlanEntry = "một", Agencies = new Id<Agency>[] { named, other } } },
    };

    private static Register Undated(int? year) => Planned() with { InspectionPlans = new[] { Plan with { Year = year, Entries = new[] { Plan.Entries[0] with { ExpectedUntil = null } } } } };
}
