using System.Collections.Generic;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS006Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an announcement in minutes and a programme are in order", Of(OnSite));
        yield return Fail("an announcement without minutes is a finding", OnSiteBut(one => one with { AnnouncementMinutesOn = null })).Finding("announcement", At + "/announcementMinutesOn", ("on", Day("2022-08-11")), ("tasks", Texts("Trần Văn Công: Toàn bộ nội dung"))).AndNeverHeals();
        yield return Fail("tasks without the inspector's name are told too", OnSiteBut(one => one with { AnnouncementMinutesOn = null, Team = new InspectionTeam { Inspectors = new[] { Samples.Inspector with { Name = null } } } })).Finding("announcement", At + "/announcementMinutesOn", ("tasks", Texts("Toàn bộ nội dung")));
        yield return Fail("an inspection without a programme is a finding", OnSiteBut(one => one with { ProgrammeOn = null })).Finding("programme", At + "/programmeOn", ("on", Day("2022-08-11"))).AndNeverHeals();
        yield return Fail("both are told where both lack", OnSiteBut(one => one with { AnnouncementMinutesOn = null, ProgrammeOn = null, Team = null })).Finding("announcement", At + "/announcementMinutesOn", ("tasks", Texts())).Finding("programme", At + "/programmeOn");
        yield return Pass("without a decision there is none to announce", OnSiteBut(one => one with { Decision = null, AnnouncementMinutesOn = null }));
        yield return Fail("and the programme is asked for all the same", OnSiteBut(one => one with { Decision = null, AnnouncementMinutesOn = null, ProgrammeOn = null })).Finding("programme", At + "/programmeOn");
        yield return Pass("nor is there one to announce that came after the assessment", OnSiteBut(one => one with { Decision = new InspectionDecision { On = Day("2022-09-01") }, AnnouncementMinutesOn = null }), "2022-08-12");
        yield return Fail("one that came on its day is to be announced", OnSiteBut(one => one with { Decision = new InspectionDecision { On = Day("2022-09-01") }, AnnouncementMinutesOn = null }), "2022-09-01").Finding("announcement", At + "/announcementMinutesOn");
        yield return Fail("a day after the assessment is not read", OnSiteBut(one => one with { ProgrammeOn = Day("2022-09-01") }), "2022-08-12").Finding("programme", At + "/programmeOn");
        yield return Pass("the day of the assessment is", OnSiteBut(one => one with { AnnouncementMinutesOn = Day("2022-08-12"), ProgrammeOn = Day("2022-08-12") }), "2022-08-12");
        yield return NotApplicable("nothing-due-yet", "on the last day it is still open", OnSiteBut(one => one with { ProgrammeOn = null }), "2022-08-11");
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", OnSiteBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", OnSiteBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", OnSiteBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotApplicable("not-on-site", "an inspection in the other form is not judged", OnSiteBut(one => one with { Form = InspectionForm.ByDossier }));
        yield return NotEvaluated("form-not-recorded", "an inspection in a form not recorded is not judged", OnSiteBut(one => one with { Form = null }));
        yield return NotEvaluated("before-records", "what is not recorded before the records begin is not judged", OnSiteBut(one => one with { ProgrammeOn = null }) with { RecordsFrom = Day("2022-08-12") });
        yield return Fail("what is not recorded on their first day is", OnSiteBut(one => one with { ProgrammeOn = null }) with { RecordsFrom = Day("2022-08-11") }).Finding("programme", At + "/programmeOn");
        yield return NotEvaluated("after-records", "what is not recorded after the records end is not judged", OnSiteBut(one => one with { ProgrammeOn = null }) with { RecordedUntil = Day("2022-08-09") });
        yield return Fail("what is not recorded by their last day is", OnSiteBut(one => one with { ProgrammeOn = null }) with { RecordedUntil = Day("2022-08-11") }).Finding("programme", At + "/programmeOn");
    }
}
