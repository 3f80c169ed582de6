using System.Collections.Generic;
using System;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS007Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("minutes signed by both in two copies are in order", Of(OnSite));
        yield return Fail("an inspection without minutes is a finding", OnSiteBut(one => one with { Minutes = null })).Finding("none", At + "/minutes", ("on", Day("2022-08-11"))).AndNeverHeals()
            .Telling(At + "/form", At + "/heldUntil", At + "/minutes/on", "/recordsFrom", "/recordedUntil");
        yield return Fail("so is one of which only the first day is recorded", OnSiteBut(one => one with { Minutes = null, HeldUntil = null })).Finding("none", At + "/minutes", ("on", Day("2022-08-10")))
            .Telling(At + "/form", At + "/heldFrom", At + "/minutes/on", "/recordsFrom", "/recordedUntil");
        yield return Fail("minutes not signed by the leader are a finding", Minutes(minutes => minutes with { LeaderSignedOn = null })).Finding("leader", At + "/minutes/leaderSignedOn").AndNeverHeals();
        yield return Fail("minutes not signed by the agency are a finding", Minutes(minutes => minutes with { AgencySignedOn = null })).Finding("agency", At + "/minutes/agencySignedOn").AndNeverHeals();
        yield return Fail("minutes in one copy are a finding", Minutes(minutes => minutes with { Copies = 1 })).Finding("copies", At + "/minutes/copies", ("copies", 1), ("needed", 2)).AndNeverHeals();
        yield return Pass("three copies are in order", Minutes(minutes => minutes with { Copies = 3 }));
        yield return NotEvaluated("copies-not-recorded", "copies not recorded leave it open", Minutes(minutes => minutes with { Copies = null }));
        yield return Fail("and hide no missing signature", Minutes(minutes => minutes with { Copies = null, LeaderSignedOn = null })).Finding("leader", At + "/minutes/leaderSignedOn");
        yield return Fail("every lack is told", Minutes(minutes => minutes with { Copies = 1, LeaderSignedOn = null, AgencySignedOn = null })).Finding("leader", At + "/minutes/leaderSignedOn").Finding("agency", At + "/minutes/agencySignedOn").Finding("copies", At + "/minutes/copies");
        yield return Fail("minutes signed after the assessment are not read", Minutes(minutes => minutes with { On = Day("2022-09-01") }), "2022-08-12").Finding("none", At + "/minutes");
        yield return Fail("nor is a signature", Minutes(minutes => minutes with { AgencySignedOn = Day("2022-09-01") }), "2022-08-12").Finding("agency", At + "/minutes/agencySignedOn");
        yield return Pass("signatures of the day of the assessment are", Minutes(minutes => minutes with { LeaderSignedOn = Day("2022-08-12"), AgencySignedOn = Day("2022-08-12") }), "2022-08-12");
        yield return NotApplicable("nothing-due-yet", "on the last day they are still open", OnSiteBut(one => one with { Minutes = null }), "2022-08-11");
        yield return NotEvaluated("after-records", "what the records do not reach beyond is not judged", OnSiteBut(one => one with { Minutes = null }) with { RecordedUntil = Day("2022-08-11") });
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", OnSiteBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", OnSiteBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", OnSiteBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotApplicable("not-on-site", "an inspection in the other form is not judged", OnSiteBut(one => one with { Form = InspectionForm.ByDossier }));
        yield return NotEvaluated("form-not-recorded", "an inspection in a form not recorded is not judged", OnSiteBut(one => one with { Form = null }));
        yield return NotEvaluated("before-records", "what is not recorded before the records begin is not judged", OnSiteBut(one => one with { Minutes = null }) with { RecordsFrom = Day("2022-08-12") });
        yield return NotEvaluated("after-records", "what is not recorded after the records end is not judged", OnSiteBut(one => one with { Minutes = null }) with { RecordedUntil = Day("2022-08-10") });
    }

    private static Register Minutes(Func<InspectionMinutes, InspectionMinutes> change) => OnSiteBut(one => one with { Minutes = change(one.Minutes!) });
}
