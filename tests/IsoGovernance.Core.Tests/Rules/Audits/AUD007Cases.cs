using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD007Cases : RuleCases
{
    private const string Reported = OneAudit.Path + "/reportedOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("reported audits are in order", Samples.Register);
        yield return Pass("a report on the last day of the audit is in order", ReportedOn("2023-10-13"));
        yield return Pass("on that day already", ReportedOn("2023-10-13"), "2023-10-13");
        yield return Pass("a report is in order on whatever later day", ReportedOn("2024-03-15"));
        yield return Fail("no report is a finding", ReportedOn(null)).Finding("none", Reported, ("audit", "đg-2023-10-13"), ("completed", Day("2023-10-13")), ("days", 154)).AndNeverHeals();
        yield return Fail("a report before the last day is not one of the results", ReportedOn("2023-10-12"))
            .Finding("early", Reported, ("reported", Day("2023-10-12")), ("days", 154)).AndNeverHeals();
        yield return Fail("on the day after completion it is open", ReportedOn("2023-10-16"), "2023-10-14").Finding("none", Reported, ("reported", null), ("days", 1));
        yield return NotApplicable("nothing-due-yet", "on the day of completion it is not", ReportedOn(null), "2023-10-13");
        yield return Pass("a report between the last day and a later completion is in order", Held("2023-10-11", "2023-10-12", "2023-10-16", "2023-10-13"));
        yield return Fail("a report on the day of completion is early where the audit lasted longer", Held("2023-10-11", "2023-10-16", "2023-10-13", "2023-10-13"))
            .Finding("early", Reported, ("reported", Day("2023-10-13"))).AndNeverHeals();
        yield return Fail("one on its last day is not, nor is it there before", Held("2023-10-11", "2023-10-16", "2023-10-13", "2023-10-16"), "2023-10-15").Finding("none", Reported, ("reported", null));
        yield return NotEvaluated("date-not-recorded", "without the last day a report before completion is open", Held("2023-10-11", null, "2023-10-16", "2023-10-13"));
        yield return Fail("a report before the first day is none of this audit", Held("2023-10-11", null, "2023-10-16", "2023-10-10")).Finding("early", Reported).AndNeverHeals();
        yield return NotEvaluated("completion-not-recorded", "an audit held without its completion is open", Held("2023-10-11", "2023-10-12", null, null));
        yield return NotApplicable("nothing-due-yet", "an audit under way is not complete", Held("2023-10-11", "2023-10-12", null, null), "2023-10-12");
        yield return NotApplicable("nothing-due-yet", "nor one that is completed later", Held("2023-10-11", "2023-10-12", "2023-10-16", null), "2023-10-15");
        yield return NotApplicable("audit-not-held", "an audit to come is not reported", ReportedOn(null), "2023-10-12");
        yield return NotApplicable("audit-cancelled", "nor a cancelled one", OneAudit.With(audit => audit with { CompletedOn = null, CancelledOn = Day("2023-10-13"), ReportedOn = null }));
        yield return NotApplicable("system-ended", "a system that ended on the day of completion is left out", OneAudit.In(Samples.System with { EndedOn = Day("2023-10-13") }, audit => audit with { ReportedOn = null }));
        yield return Fail("one that ended on the day after is not", OneAudit.In(Samples.System with { EndedOn = Day("2023-10-14") }, audit => audit with { ReportedOn = null })).Finding("none", Reported).AndNeverHeals();
        yield return NotEvaluated("before-records", "a report before the records may not be recorded", ReportedOn(null) with { RecordsFrom = Day("2023-10-14") });
        yield return NotEvaluated("after-records", "a report after the records may not be recorded", ReportedOn(null) with { RecordedUntil = Day("2023-10-13") });
        yield return Fail("what is missing on a day that the records cover is missing", ReportedOn(null) with { RecordedUntil = Day("2023-10-14") }).Finding("none", Reported).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "without the last day a report on the first is open too", Held("2023-10-11", null, "2023-10-16", "2023-10-11"));
        yield return Pass("and one on the day of completion is in order", Held("2023-10-11", null, "2023-10-16", "2023-10-16"));
    }

    private static Register ReportedOn(string? day) => OneAudit.With(audit => audit with { ReportedOn = day is null ? null : Day(day) });

    private static Register Held(string from, string? until, string? completed, string? reported) => OneAudit.With(audit => audit with
    {
        HeldFrom = Day(from),
        HeldUntil = until is null ? null : Day(until),
        CompletedOn = completed is null ? null : Day(completed),
        ReportedOn = reported is null ? null : Day(reported),
    });
}
