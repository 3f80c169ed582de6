using System.Collections.Generic;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS015Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a request before the inspection is in order", Of(ByDossier));
        yield return Pass("a request on the last day is in order", Requested("2022-06-22"));
        yield return Fail("a request on the day after is late", Requested("2022-06-23")).Finding("late", At + "/statusReportRequest", ("on", Day("2022-06-22")), ("requested", Day("2022-06-23"))).AndNeverHeals();
        yield return Fail("no request is a finding", ByDossierBut(one => one with { StatusReportRequest = null })).Finding("none", At + "/statusReportRequest", ("on", Day("2022-06-22"))).AndNeverHeals();
        yield return Fail("a request after the assessment is not read", Requested("2022-09-01"), "2022-06-23").Finding("none", At + "/statusReportRequest");
        yield return NotApplicable("nothing-due-yet", "on the last day it is still open", Requested("2022-09-01"), "2022-06-22");
        yield return NotEvaluated("date-not-recorded", "a request without its day is not judged", ByDossierBut(one => one with { StatusReportRequest = new StatusReportRequest() }));
        yield return NotApplicable("not-planned", "an inspection that is not recorded as planned is not judged", ByDossierBut(one => one with { PlanEntry = null, StatusReportRequest = null }));
        yield return NotEvaluated("plan-entry-not-recorded", "unless the year's plan holds the agency", ByDossierBut(one => one with { PlanEntry = null, StatusReportRequest = null }) with { InspectionPlans = new[] { Samples.Plan(2022, "sở-0") } });
        yield return NotApplicable("not-planned", "a plan of another year does not", ByDossierBut(one => one with { PlanEntry = null, StatusReportRequest = null }) with { InspectionPlans = new[] { Samples.Plan(2021, "sở-0") } });
        yield return NotEvaluated("before-records", "what lies before the records is not judged", ByDossierBut(one => one with { StatusReportRequest = null }) with { RecordsFrom = Day("2022-06-23") });
        yield return NotEvaluated("after-records", "nor what lies after them", ByDossierBut(one => one with { StatusReportRequest = null }) with { RecordedUntil = Day("2022-06-21") });
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", ByDossierBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", ByDossierBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", ByDossierBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", ByDossierBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotApplicable("not-by-dossier", "an inspection in the other form is not judged", ByDossierBut(one => one with { Form = InspectionForm.OnSite }));
        yield return NotEvaluated("form-not-recorded", "an inspection in a form not recorded is not judged", ByDossierBut(one => one with { Form = null }));
    }

    private static Register Requested(string on) => ByDossierBut(one => one with { StatusReportRequest = new StatusReportRequest { On = Day(on) } });
}
