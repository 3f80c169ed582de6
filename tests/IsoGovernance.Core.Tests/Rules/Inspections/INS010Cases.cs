using System.Collections.Generic;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS010Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a written request after unmet contents is in order", Of(ByDossier));
        yield return Pass("on the first day it is in order", Requested("2022-06-20"));
        yield return Fail("a request before the inspection does not follow it", Requested("2022-06-19")).Finding("early", At + "/requestToAgency", ("requested", Day("2022-06-19")), ("contents", Texts("36.1.g"))).AndNeverHeals();
        yield return Fail("no request is a finding", ByDossierBut(one => one with { RequestToAgency = null })).Finding("none", At + "/requestToAgency", ("on", Day("2022-06-22")), ("contents", Texts("36.1.g"))).AndNeverHeals();
        yield return Fail("one that comes after the assessment is not read", Requested("2022-09-01"), "2022-06-23").Finding("none", At + "/requestToAgency");
        yield return Pass("late as it is it is in order", Requested("2022-12-01"));
        yield return NotApplicable("nothing-due-yet", "on the last day it is still open", Requested("2022-09-01"), "2022-06-22");
        yield return NotEvaluated("date-not-recorded", "a request without its day is not judged", ByDossierBut(one => one with { RequestToAgency = new Notice() }));
        yield return NotApplicable("no-unmet-content", "contents that are met ask for no request", ByDossierBut(one => one with { Contents = Samples.Contents, RequestToAgency = null }));
        yield return NotEvaluated("result-not-recorded", "a result not recorded may be unmet", ByDossierBut(one => one with { Contents = Samples.ContentsBut(InspectionContent.Scope, null), RequestToAgency = null }));
        yield return NotEvaluated("content-not-known", "so may a content of no known code", ByDossierBut(one => one with { Contents = new[] { new ContentResult { Content = Coded<InspectionContent>.Parse("khác"), Result = ContentVerdict.Unmet } } }));
        yield return NotEvaluated("after-records", "what the records do not reach beyond is not judged", ByDossierBut(one => one with { RequestToAgency = null }) with { RecordedUntil = Day("2022-06-22") });
        yield return NotEvaluated("before-records", "nor what lies before them", ByDossierBut(one => one with { RequestToAgency = null }) with { RecordsFrom = Day("2022-06-23") });
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", ByDossierBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", ByDossierBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", ByDossierBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", ByDossierBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotApplicable("not-by-dossier", "an inspection in the other form is not judged", ByDossierBut(one => one with { Form = InspectionForm.OnSite }));
        yield return NotEvaluated("form-not-recorded", "an inspection in a form not recorded is not judged", ByDossierBut(one => one with { Form = null }));
    }

    private static Register Requested(string on) => ByDossierBut(one => one with { RequestToAgency = new Notice { Number = "350/SKHCN-TĐC", On = Day(on) } });
}
