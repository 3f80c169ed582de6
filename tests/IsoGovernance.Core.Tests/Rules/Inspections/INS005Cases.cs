using System.Collections.Generic;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS005Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a decision before the first day is in order", Of(OnSite));
        yield return Pass("a decision on the first day is in order", Decided("2022-08-10"));
        yield return Fail("a decision on the second day is late", Decided("2022-08-11")).Finding("late", At + "/decision", ("first", Day("2022-08-10")), ("decided", Day("2022-08-11"))).AndNeverHeals();
        yield return Fail("an inspection without a decision is a finding", OnSiteBut(one => one with { Decision = null })).Finding("none", At + "/decision", ("first", Day("2022-08-10"))).AndNeverHeals();
        yield return Fail("a decision dated after the assessment is not read", Decided("2022-09-01"), "2022-08-12").Finding("none", At + "/decision");
        yield return NotApplicable("nothing-due-yet", "on its only day it is still open", OnSiteBut(one => one with { Decision = null, HeldUntil = null }), "2022-08-10");
        yield return Fail("on the next day it is not", OnSiteBut(one => one with { Decision = null, HeldUntil = null }), "2022-08-11").Finding("none", At + "/decision");
        yield return NotEvaluated("date-not-recorded", "a decision without its day is not judged", OnSiteBut(one => one with { Decision = new InspectionDecision { Number = "77/QĐ-SKHCN" } }));
        yield return NotEvaluated("date-not-recorded", "a decision within an inspection of no recorded first day is not judged", OnSiteBut(one => one with { HeldFrom = null }));
        yield return Fail("one after its last day is late whatever the first was", OnSiteBut(one => one with { HeldFrom = null, Decision = new InspectionDecision { On = Day("2022-08-12") } })).Finding("late", At + "/decision");
        yield return Pass("an inspection not planned needs its decision too", OnSiteBut(one => one with { PlanEntry = null }));
        yield return Fail("and is a finding without it", OnSiteBut(one => one with { PlanEntry = null, Decision = null })).Finding("none", At + "/decision");
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", OnSiteBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", OnSiteBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", OnSiteBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotApplicable("not-on-site", "an inspection in the other form is not judged", OnSiteBut(one => one with { Form = InspectionForm.ByDossier }));
        yield return NotEvaluated("form-not-recorded", "an inspection in a form not recorded is not judged", OnSiteBut(one => one with { Form = null }));
        yield return NotEvaluated("before-records", "what is not recorded before the records begin is not judged", OnSiteBut(one => one with { Decision = null }) with { RecordsFrom = Day("2022-08-12") });
        yield return NotEvaluated("after-records", "what is not recorded after the records end is not judged", OnSiteBut(one => one with { Decision = null }) with { RecordedUntil = Day("2022-08-09") });
    }

    private static Register Decided(string on) => OnSiteBut(one => one with { Decision = new InspectionDecision { Number = "77/QĐ-SKHCN", On = Day(on) } });
}
