using System.Collections.Generic;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS016Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an agency that was inspected complied", Of(OnSite));
        yield return Pass("so did one that sent its report", Of(ByDossier));
        yield return Pass("an inspection that began on the day of the assessment is judged", Of(OnSite), "2022-08-10");
        yield return Pass("the last day counts where the first is not recorded", OnSiteBut(one => one with { HeldFrom = null }));
        yield return Fail("an inspection that failed for the agency's reason is a finding", Failed(NotCarriedOutCause.Agency)).Finding("refused", At + "/notCarriedOut", ("on", Day("2022-08-10")), ("reason", "Không chuẩn bị hồ sơ")).AndNeverHeals();
        yield return Fail("on the day on which that is recorded", Failed(NotCarriedOutCause.Agency, "2022-08-12"), "2022-08-12").Finding("refused", At + "/notCarriedOut", ("on", Day("2022-08-12")));
        yield return NotApplicable("inspection-not-carried-out", "one that failed for another reason is none", Failed(NotCarriedOutCause.Other));
        yield return NotApplicable("inspection-not-carried-out", "nor one that failed for the inspecting unit's", Failed(NotCarriedOutCause.InspectingUnit));
        yield return NotEvaluated("cause-not-recorded", "whose reason it was must be recorded", Failed(null));
        yield return Fail("a report not sent is a finding", Asked("2022-06-15", null)).Finding("unanswered", At + "/statusReportRequest/answeredOn", ("requested", Day("2022-06-01")), ("due", Day("2022-06-15"))).AndNeverHeals();
        yield return Fail("even where the inspection failed for another reason", Of(Cancelled(ByDossier) with { StatusReportRequest = Request("2022-06-15", null) })).Finding("unanswered", At + "/statusReportRequest/answeredOn");
        yield return Pass("one that came late is none", Asked("2022-06-15", "2022-09-01"));
        yield return Fail("until it came it was", Asked("2022-06-15", "2022-09-01"), "2022-06-30").Finding("unanswered", At + "/statusReportRequest/answeredOn");
        yield return NotApplicable("nothing-due-yet", "on the day asked for it is still open", Asked("2022-06-15", null), "2022-06-15");
        yield return Fail("on the next day it is not", Asked("2022-06-15", null), "2022-06-16").Finding("unanswered", At + "/statusReportRequest/answeredOn");
        yield return NotApplicable("nothing-due-yet", "a Saturday moves to the Monday", Asked("2022-06-18", null), "2022-06-20");
        yield return NotEvaluated("calendar-incomplete", "a holiday not supplied may move it", Asked("2022-08-31", null) with { WorkingCalendar = null }, "2022-09-01");
        yield return NotEvaluated("cause-not-recorded", "as long as it may, a report not sent does not show whose reason it was", Unanswered("2022-08-31") with { WorkingCalendar = null }, "2022-09-01");
        yield return NotEvaluated("cause-not-recorded", "up to the last day that it may move to", Unanswered("2022-08-31") with { WorkingCalendar = null }, "2022-09-07");
        yield return NotEvaluated("request-sets-no-day", "a request that sets no day is not judged", Asked(null, null));
        yield return Pass("unless the report was sent", Asked(null, "2022-06-14"));
        yield return Pass("be it on the day of the assessment", Asked(null, "2022-06-14"), "2022-06-14");
        yield return NotEvaluated("before-records", "a day before the records begin is not judged", Asked("2022-06-15", null) with { RecordsFrom = Day("2022-06-16") });
        yield return NotEvaluated("after-records", "nor one that they do not reach beyond", Asked("2022-06-15", null) with { RecordedUntil = Day("2022-06-15") });
        yield return NotEvaluated("tier-not-known", "an agency of another kind is not judged", Failed(NotCarriedOutCause.Agency) with { Agencies = new[] { Provinces.Department(0) with { Kind = AgencyKind.Other } } });
        yield return NotApplicable("agency-not-existing", "an agency that has ended owes nothing", Failed(NotCarriedOutCause.Agency) with { Agencies = new[] { Provinces.Department(0) with { Until = Day("2022-08-09") } } });
        yield return NotApplicable("agency-not-existing", "nor did one comply that had ended before", Of(OnSite) with { Agencies = new[] { Provinces.Department(0) with { Until = Day("2022-08-09") } } });
        yield return NotApplicable("agency-not-existing", "nor one in whose name a report was sent later", Asked("2022-06-15", "2022-06-14") with { Agencies = new[] { Provinces.Department(0) with { Until = Day("2022-06-13") } } });
        yield return NotApplicable("no-system", "an agency that takes part in no system is OBL001's alone", Failed(NotCarriedOutCause.Agency) with { Systems = default });
        yield return NotApplicable("no-system", "whatever it did", Of(OnSite) with { Systems = default });
        yield return NotEvaluated("register-incomplete", "in a register of some agencies its system may be left out", Failed(NotCarriedOutCause.Agency) with { Systems = default, Complete = false });
        yield return NotApplicable("no-system", "a system begun after the inspection is none", Failed(NotCarriedOutCause.Agency) with { Systems = new[] { Inspections.System with { BuildingFrom = Day("2022-09-01"), AppliedFrom = null } } });
        yield return NotApplicable("no-system", "nor is one that had ended", Failed(NotCarriedOutCause.Agency) with { Systems = new[] { Inspections.System with { EndedOn = Day("2022-06-01") } } });
        yield return NotEvaluated("date-not-recorded", "one that is not recorded since when may be one", Failed(NotCarriedOutCause.Agency) with { Systems = new[] { Inspections.System with { BuildingFrom = null, AppliedFrom = null } } });
        yield return NotApplicable("no-system", "a membership that had ended is none", Failed(NotCarriedOutCause.Agency) with { Systems = new[] { Inspections.System with { Host = "khác", Members = new[] { new Membership { Agency = "sở-0", Until = Day("2022-06-01") } } } } });
        yield return Fail("a report not sent is owed whosever's reason it was", Unanswered("2022-06-15")).Finding("unanswered", At + "/statusReportRequest/answeredOn");
        yield return NotEvaluated("cause-not-recorded", "one that was sent leaves that open", Of(Cancelled(ByDossier) with { NotCarriedOut = new NotCarriedOut { RecordedOn = Day("2022-06-20") } }));
        yield return NotEvaluated("date-not-recorded", "an inspection without any day is not judged", OnSiteBut(one => one with { HeldFrom = null, HeldUntil = null }));
        yield return NotEvaluated("date-not-recorded", "nor one that failed on a day not recorded", ByDossierBut(one => one with { HeldFrom = null, HeldUntil = null, NotCarriedOut = new NotCarriedOut { Cause = NotCarriedOutCause.Agency } }));
        yield return Fail("an agency asked before the inspection is held must answer", ByDossierBut(one => one with { HeldFrom = null, HeldUntil = null, StatusReportRequest = Request("2022-06-15", null) })).Finding("unanswered", At + "/statusReportRequest/answeredOn");
        yield return NotApplicable("nothing-due-yet", "an inspection to come is not judged", Of(OnSite), "2022-08-09");
        yield return NotApplicable("before-the-law", "an inspection before the circular is not judged", OnSiteBut(one => one with { HeldFrom = Day("2014-11-30") }));
        yield return Pass("one from its first day on is", OnSiteBut(one => one with { HeldFrom = Day("2014-12-01") }));
    }

    private static Register Failed(NotCarriedOutCause? cause, string recorded = "2022-08-10") => OnSiteBut(one => one with
    {
        NotCarriedOut = new NotCarriedOut { Reason = "Không chuẩn bị hồ sơ", Cause = cause is { } known ? known : null, RecordedOn = Day(recorded) },
    });

    private static Register Asked(string? due, string? answered) => ByDossierBut(one => one with { StatusReportRequest = Request(due, answered) });

    // It failed, and it is not recorded for whose reason.
    private static Register Unanswered(string due) => ByDossierBut(one => one with { NotCarriedOut = new NotCarriedOut { RecordedOn = Day("2022-06-20") }, StatusReportRequest = Request(due, null) });

    private static StatusReportRequest Request(string? due, string? answered) => new()
    {
        On = Day("2022-06-01"),
        DueOn = due is null ? null : Day(due),
        AnsweredOn = answered is null ? null : Day(answered),
    };
}
