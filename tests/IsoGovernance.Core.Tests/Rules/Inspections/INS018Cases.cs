using System.Collections.Generic;
using System;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS018Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a written notice that it is not accepted is in order", Refused(Day("2022-11-05")));
        yield return Fail("no notice is a finding", Refused(null)).Finding("", At + "/correctiveReport/refusalNotice", ("assessed", Day("2022-11-01")), ("report", "150/BC-SYT")).AndNeverHeals();
        yield return Fail("one after the assessment date is not read", Refused(Day("2022-12-01")), "2022-11-30").Finding("", At + "/correctiveReport/refusalNotice");
        yield return NotApplicable("nothing-due-yet", "on the day of the assessment it is still open", Refused(null), "2022-11-01");
        yield return Fail("on the next day it is not", Refused(null), "2022-11-02").Finding("", At + "/correctiveReport/refusalNotice");
        yield return NotApplicable("nothing-due-yet", "before it was assessed nothing is due", Refused(null), "2022-10-31");
        yield return NotApplicable("not-refused", "action that was accepted asks for no notice", Of(OnSite));
        yield return NotApplicable("not-refused", "action that was not assessed neither", Report(report => report with { Assessment = null }));
        yield return NotApplicable("not-refused", "nor an inspection without a report", OnSiteBut(one => one with { CorrectiveReport = null }));
        yield return NotEvaluated("assessment-not-known", "an assessment of no known code is not judged", Report(report => report with { Assessment = Coded<CorrectiveAssessment>.Parse("khác") }));
        yield return NotEvaluated("date-not-recorded", "a notice without its day is not judged", Report(report => report with { RefusalNotice = new Notice() }));
        yield return NotEvaluated("date-not-recorded", "nor an assessment without its day", Report(report => report with { AssessedOn = null }));
        yield return Pass("unless the notice was given", Report(report => report with { AssessedOn = null, RefusalNotice = new Notice { On = Day("2022-11-05") } }));
        yield return NotEvaluated("before-records", "an assessment before the records is not judged", Refused(null) with { RecordsFrom = Day("2022-11-02") });
        yield return NotEvaluated("after-records", "nor one that they do not reach beyond", Refused(null) with { RecordedUntil = Day("2022-11-01") });
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", OnSiteBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", OnSiteBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", OnSiteBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotApplicable("not-on-site", "an inspection in the other form is not judged", OnSiteBut(one => one with { Form = InspectionForm.ByDossier }));
        yield return NotEvaluated("form-not-recorded", "an inspection in a form not recorded is not judged", OnSiteBut(one => one with { Form = null }));
    }

    private static Register Report(Func<CorrectiveReport, CorrectiveReport> change) => OnSiteBut(one => one with
    {
        CorrectiveReport = change(one.CorrectiveReport! with { Assessment = CorrectiveAssessment.NotAccepted, AssessedOn = Day("2022-11-01") }),
    });

    private static Register Refused(NodaTime.LocalDate? notified) => Report(report => report with { RefusalNotice = notified is null ? null : new Notice { On = notified } });
}
