using System.Collections.Generic;
using System;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS004Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a plan with all its contents is in order", Planned(plan => plan));
        yield return Fail("a plan without its cost is not", Planned(plan => plan with { Cost = " " })).Finding("cost", At + "/cost", ("plan", "25/KH-UBND")).AndNeverHeals();
        yield return NotEvaluated("entries-not-recorded", "a plan whose entries are not recorded is not judged on them", Planned(plan => plan with { Entries = default }));
        yield return Fail("an entry without its agency is not", Entry(entry => entry with { Agency = default })).Finding("agency", At + "/entries/0/agency", ("entry", "kh-2022-sở-0"));
        yield return Fail("an entry without its inspecting unit is not", Entry(entry => entry with { InspectingUnit = null })).Finding("unit", At + "/entries/0/inspectingUnit");
        yield return Fail("an entry without any expected time is not", Entry(entry => entry with { ExpectedFrom = null, ExpectedUntil = null })).Finding("time", At + "/entries/0/expectedFrom");
        yield return Pass("one expected day is a time", Entry(entry => entry with { ExpectedFrom = null }));
        yield return Fail("an entry without its form is not", Entry(entry => entry with { Form = null })).Finding("form", At + "/entries/0/form");
        yield return Pass("a form of no known code is written all the same", Entry(entry => entry with { Form = Coded<InspectionForm>.Parse("khác") }));
        yield return Pass("a plan without a co-ordinating unit is in order", Entry(entry => entry with { CoordinatingUnits = default }));
        yield return NotEvaluated("date-not-recorded", "a plan without its approval is not judged", Planned(plan => plan with { ApprovedOn = null, Cost = null }));
        yield return NotApplicable("before-the-law", "a plan approved before the circular is not judged", Planned(plan => plan with { ApprovedOn = Day("2014-11-30"), Cost = null }));
        yield return Fail("one approved on its first day is", Planned(plan => plan with { ApprovedOn = Day("2014-12-01"), Cost = null })).Finding("cost", At + "/cost");
        yield return NotApplicable("nothing-due-yet", "a plan not yet approved is not judged", Planned(plan => plan with { Cost = null }), "2022-01-31");
        yield return Fail("on the day of its approval it is", Planned(plan => plan with { Cost = null }), "2022-02-01").Finding("cost", At + "/cost");
    }

    private const string At = "/inspectionPlans/0";

    private static Register Planned(Func<InspectionPlan, InspectionPlan> change) =>
        Provinces.Of(1) with { InspectionPlans = new[] { change(Samples.Completed(Samples.Plan(2022, "sở-0"))) } };

    private static Register Entry(Func<InspectionPlanEntry, InspectionPlanEntry> change) =>
        Planned(plan => plan with { Entries = new[] { change(plan.Entries[0]) } });
}
