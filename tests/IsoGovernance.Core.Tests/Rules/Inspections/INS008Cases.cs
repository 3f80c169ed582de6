using System.Collections.Generic;
using System;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS008Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a report within two months is in order", Of(OnSite));
        yield return Pass("so is one on the day of signing, which is known on that day", Reported("2022-08-11"), "2022-08-11");
        yield return Pass("on the last day it is in order", Reported("2022-10-11"));
        yield return Fail("on the day after it is late", Reported("2022-10-12")).Finding("late", At + "/correctiveReport", ("signed", Day("2022-08-11")), ("months", 2), ("due", Day("2022-10-11")), ("done", Day("2022-10-12"))).AndNeverHeals();
        yield return Fail("no report is a finding", Reported(null)).Finding("open", At + "/correctiveReport", ("due", Day("2022-10-11")), ("done", null)).AndNeverHeals()
            .Telling(At + "/form", At + "/agencies", "/agencies/0/id", "/agencies/0/kind", At + "/minutes/on", At + "/minutes/leaderSignedOn", At + "/minutes/agencySignedOn", At + "/minutes/problems", At + "/correctiveReport/on", "/recordsFrom", "/recordedUntil");
        yield return NotApplicable("nothing-due-yet", "on the last day it is still open", Reported(null), "2022-10-11");
        yield return Fail("on the next day it is not", Reported(null), "2022-10-12").Finding("open", At + "/correctiveReport");
        yield return Pass("a last day on a Saturday moves to the Monday", Reported("2022-10-10", minutes => minutes with { On = Day("2022-08-08"), LeaderSignedOn = null, AgencySignedOn = null }));
        yield return Fail("and no further", Reported("2022-10-11", minutes => minutes with { On = Day("2022-08-08"), LeaderSignedOn = null, AgencySignedOn = null })).Finding("late", At + "/correctiveReport", ("due", Day("2022-10-10")));
        yield return Fail("read by the calendar it does not move", Reported("2022-10-10", minutes => minutes with { On = Day("2022-08-08"), LeaderSignedOn = null, AgencySignedOn = null })).Under(readings => readings with { TermCounting = Law.TermCounting.CalendarOnly }).Finding("late", At + "/correctiveReport", ("due", Day("2022-10-08")));
        yield return Pass("the later signature starts the term", Reported("2022-10-14", minutes => minutes with { AgencySignedOn = Day("2022-08-15") }));
        yield return Pass("be it the leader's", Reported("2022-10-14", minutes => minutes with { LeaderSignedOn = Day("2022-08-15") }));
        yield return Pass("the signatures count where the day of signing is not recorded", Reported("2022-10-11", minutes => minutes with { On = null }));
        yield return NotEvaluated("calendar-incomplete", "a holiday not supplied may move it", Reported("2022-09-05", minutes => minutes with { On = Day("2022-07-01"), LeaderSignedOn = null, AgencySignedOn = null }) with { WorkingCalendar = null });
        yield return NotEvaluated("date-not-recorded", "minutes without a day are not judged", Reported(null, minutes => minutes with { On = null, LeaderSignedOn = null, AgencySignedOn = null }));
        yield return NotEvaluated("date-not-recorded", "a report without its day is not judged", OnSiteBut(one => one with { CorrectiveReport = new CorrectiveReport() }));
        yield return NotApplicable("no-problem", "minutes without a problem ask for no report", Reported(null, minutes => minutes with { Problems = default, StatesNoProblem = true }));
        yield return NotEvaluated("problems-not-recorded", "minutes that record none do not say so", Reported(null, minutes => minutes with { Problems = default }));
        yield return NotApplicable("no-minutes", "without minutes INS007 speaks", OnSiteBut(one => one with { Minutes = null, CorrectiveReport = null }));
        yield return NotApplicable("agency-not-existing", "an agency that ended before the last day owes no report", Gone("2022-10-10"));
        yield return Fail("one that ended with it does", Gone("2022-10-11")).Finding("open", At + "/correctiveReport");
        yield return NotApplicable("no-system", "an agency that takes part in no system is OBL001's alone", Reported(null) with { Systems = default });
        yield return NotApplicable("no-system", "whatever it did", Of(OnSite) with { Systems = default });
        yield return NotEvaluated("register-incomplete", "in a register of some agencies its system may be left out", Reported(null) with { Systems = default, Complete = false });
        yield return NotApplicable("no-system", "a system begun after the inspection is none", Reported(null) with { Systems = new[] { Inspections.System with { BuildingFrom = Day("2022-09-01"), AppliedFrom = null } } });
        yield return NotApplicable("no-system", "nor is one that had ended", Reported(null) with { Systems = new[] { Inspections.System with { EndedOn = Day("2022-06-01") } } });
        yield return NotEvaluated("date-not-recorded", "one that is not recorded since when may be one", Reported(null) with { Systems = new[] { Inspections.System with { BuildingFrom = null, AppliedFrom = null } } });
        yield return NotApplicable("no-system", "a membership that had ended is none", Reported(null) with { Systems = new[] { Inspections.System with { Host = "khác", Members = new[] { new Membership { Agency = "sở-0", Until = Day("2022-06-01") } } } } });
        yield return Fail("a system that is being built is one", Reported(null) with { Systems = new[] { Inspections.System with { AppliedFrom = null } } }).Finding("open", At + "/correctiveReport");
        yield return Fail("so is the system of another agency", Reported(null) with { Systems = new[] { Inspections.System with { Host = "khác", Members = new[] { new Membership { Agency = "sở-0" } } } } }).Finding("open", At + "/correctiveReport");
        yield return NotEvaluated("date-not-recorded", "a signature that is not recorded may start the term later", Reported(null, minutes => minutes with { On = null, AgencySignedOn = null }));
        yield return NotEvaluated("tier-not-known", "an agency of another kind is not judged", Reported(null) with { Agencies = new[] { Provinces.Department(0) with { Kind = AgencyKind.Other } } });
        yield return NotEvaluated("tier-not-known", "nor one that the register does not hold", Reported(null) with { Agencies = default });
        yield return Fail("a stricter local value asks for one month", WithLocalValue(Reported("2022-09-13"), "inspection.corrective-report.months", "1", "2022-01-01")).Finding("late", At + "/correctiveReport", ("months", 1), ("due", Day("2022-09-12")));
        yield return NotEvaluated("before-records", "minutes signed before the records begin are not judged", Reported(null) with { RecordsFrom = Day("2022-08-12") });
        yield return NotEvaluated("after-records", "nor a term that they do not reach the end of", Reported(null) with { RecordedUntil = Day("2022-10-10") });
        yield return NotApplicable("inspection-not-carried-out", "an inspection not carried out is not judged", OnSiteBut(Cancelled));
        yield return NotEvaluated("date-not-recorded", "an inspection without a day is not judged", OnSiteBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotApplicable("nothing-due-yet", "an inspection that runs is not judged", OnSiteBut(one => one), "2022-06-21");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", OnSiteBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return NotApplicable("not-on-site", "an inspection in the other form is not judged", OnSiteBut(one => one with { Form = InspectionForm.ByDossier }));
        yield return NotEvaluated("form-not-recorded", "an inspection in a form not recorded is not judged", OnSiteBut(one => one with { Form = null }));
    }

    private static Register Reported(string? on, Func<InspectionMinutes, InspectionMinutes>? minutes = null) => OnSiteBut(one => one with
    {
        Minutes = minutes is null ? one.Minutes : minutes(one.Minutes!),
        CorrectiveReport = on is null ? null : new CorrectiveReport { Number = "150/BC-SYT", On = Day(on) },
    });

    private static Register Gone(string until) => Reported(null) with { Agencies = new[] { Provinces.Department(0) with { Until = Day(until) } } };
}
