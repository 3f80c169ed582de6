using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD011Cases : RuleCases
{
    private const string Held = OneAudit.Path + "/heldFrom";

    private static readonly InternalAudit Planned = new() { Id = "đg-5", PlannedFrom = Day("2023-11-06"), PlannedUntil = Day("2023-11-07") };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("audits held as planned are in order", Samples.Register);
        yield return Fail("one that was not held is a finding", With(Planned)).Finding("notHeld", Held, ("audit", "đg-5"), ("planned", Day("2023-11-07"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the last planned day nothing is missed", With(Planned), "2023-11-07").Lists(("2023-11-07", null));
        yield return NotApplicable("nothing-due-yet", "nor is anything due of an audit that was held by then", With(Planned with { HeldFrom = Day("2023-11-06") }), "2023-11-07").Lists();
        yield return NotApplicable("nothing-due-yet", "or cancelled on that day", With(Planned with { CancelledOn = Day("2023-11-07"), CancellationReason = "Dịch bệnh" }), "2023-11-07").Lists();
        yield return NotApplicable("nothing-due-yet", "it is due of one that will be cancelled", With(Planned with { CancelledOn = Day("2023-11-20"), CancellationReason = "Dịch bệnh" }), "2023-11-07").Lists(("2023-11-07", null));
        yield return NotApplicable("nothing-due-yet", "and in doubt of one that has findings", With(Planned with { Findings = new[] { new AuditFinding { Id = "ph" } } }), "2023-11-07").Lists(("2023-11-07", "date-not-recorded"));
        yield return Fail("on the day after it is", With(Planned), "2023-11-08").Finding("notHeld", Held).AndNeverHeals();
        yield return Pass("held later than planned is held", With(Planned with { HeldFrom = Day("2024-01-10") }));
        yield return Fail("but not before that day", With(Planned with { HeldFrom = Day("2024-01-10") }), "2024-01-09").Finding("notHeld", Held);
        yield return Pass("completed is held", With(Planned with { CompletedOn = Day("2024-01-10") }));
        yield return Pass("cancelled with a reason is in order", With(Planned with { CancelledOn = Day("2023-11-01"), CancellationReason = "Dịch bệnh" }));
        yield return Fail("cancelled without a reason is not", With(Planned with { CancelledOn = Day("2023-11-01"), CancellationReason = " " }))
            .Finding("noReason", OneAudit.Path + "/cancellationReason", ("planned", Day("2023-11-07")), ("cancelled", Day("2023-11-01"))).AndNeverHeals();
        yield return Fail("begun and cancelled without a reason is not", With(Planned with { HeldFrom = Day("2023-11-06"), CancelledOn = Day("2023-11-06") }))
            .Finding("noReason", OneAudit.Path + "/cancellationReason").AndNeverHeals();
        yield return Fail("a cancellation to come is not yet one", With(Planned with { CancelledOn = Day("2023-11-20"), CancellationReason = "Dịch bệnh" }), "2023-11-10").Finding("notHeld", Held, ("cancelled", null));
        yield return NotEvaluated("date-not-recorded", "a reason without the day of cancellation is open", With(Planned with { CancellationReason = "Dịch bệnh" }));
        yield return NotEvaluated("date-not-recorded", "findings without the days of the audit leave it open", With(Planned with { Findings = new[] { new AuditFinding { Id = "ph" } } }));
        yield return NotEvaluated("date-not-recorded", "a report without the days of the audit leaves it open", With(Planned with { ReportedOn = Day("2023-12-01") }));
        yield return NotEvaluated("date-not-recorded", "without the last planned day it is open", With(Planned with { PlannedUntil = null }));
        yield return Pass("but for an audit that was held", With(Planned with { PlannedUntil = null, HeldFrom = Day("2023-11-06") }));
        yield return NotEvaluated("date-not-recorded", "and not for one that was cancelled without a reason", With(Planned with { PlannedUntil = null, HeldFrom = Day("2023-11-06"), CancelledOn = Day("2023-11-06") }));
        yield return NotEvaluated("before-records", "a reason given before the records may not be recorded", With(Planned with { CancelledOn = Day("2023-11-01") }) with { RecordsFrom = Day("2023-11-02") });
        yield return Fail("a system that ended on the last planned day owed the audit", System(system => system with { EndedOn = Day("2023-11-07"), InternalAudits = new[] { Planned } }), "2023-11-08").Finding("notHeld", Held).AndNeverHeals();
        yield return Fail("so did one that ended later", System(system => system with { EndedOn = Day("2023-12-31"), InternalAudits = new[] { Planned } }), "2023-11-08").Finding("notHeld", Held).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "a first planned day to come is not due", With(Planned with { PlannedUntil = null, PlannedFrom = Day("2024-03-16") }));
        yield return NotApplicable("not-planned", "an audit held without planned days is not about the plan", With(Samples.Audit("2023-10-13")));
        yield return NotEvaluated("date-not-recorded", "an audit without any day is open", With(new InternalAudit { Id = "đg-5" }));
        yield return NotApplicable("before-the-law", "a plan from before the decision is left out", With(Planned with { PlannedUntil = Day("2014-05-17") }));
        yield return NotApplicable("before-applied", "so is one from before the system was applied", With(Planned with { PlannedUntil = Day("2020-02-29") }));
        yield return NotApplicable("system-ended", "a system that ended before the last planned day owes no audit", System(system => system with { EndedOn = Day("2023-11-06"), InternalAudits = new[] { Planned } }));
        yield return NotApplicable("nothing-due-yet", "nor is one due of it before", System(system => system with { EndedOn = Day("2023-11-06"), InternalAudits = new[] { Planned } }), "2023-11-01").Lists();
        yield return NotEvaluated("before-records", "what was held before the records may not be recorded", With(Planned) with { RecordsFrom = Day("2023-11-08") });
        yield return NotEvaluated("after-records", "nor what was held after them", With(Planned) with { RecordedUntil = Day("2023-11-07") });
        yield return Fail("what is missing on a day that they cover is missing", With(Planned) with { RecordedUntil = Day("2023-11-08") }).Finding("notHeld", Held).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a first planned day that has come leaves it open", With(Planned with { PlannedUntil = null, PlannedFrom = Samples.AsOf }));
        yield return NotEvaluated("date-not-recorded", "so does a report on its day", With(Planned with { ReportedOn = Samples.AsOf }));
        yield return NotApplicable("not-planned", "an audit with its first day alone is not about the plan", With(new InternalAudit { Id = "đg-5", HeldFrom = Day("2023-10-13") }));
        yield return NotApplicable("not-planned", "an audit with its last day alone is not about the plan either", With(new InternalAudit { Id = "đg-5", HeldUntil = Day("2023-10-13") }));
        yield return NotApplicable("not-planned", "nor is one with the day of completion alone", With(new InternalAudit { Id = "đg-5", CompletedOn = Day("2023-10-13") }));
        yield return NotApplicable("before-applied", "a plan for the first day of the decision is not from before it", With(Planned with { PlannedUntil = Day("2014-05-18") }));
        yield return Fail("one for the first day of the system is owed", With(Planned with { PlannedUntil = Day("2020-03-01") })).Finding("notHeld", Held).AndNeverHeals();
        yield return Pass("cancelled today with a reason is in order", With(Planned with { CancelledOn = Day("2023-11-10"), CancellationReason = "Dịch bệnh" }), "2023-11-10");
        yield return Fail("begun and cancelled today without a reason is not", With(Planned with { HeldFrom = Day("2023-11-06"), CancelledOn = Day("2023-11-10") }), "2023-11-10")
            .Finding("noReason", OneAudit.Path + "/cancellationReason").AndNeverHeals();
        yield return Pass("begun today is held", With(Planned with { HeldFrom = Day("2024-01-10") }), "2024-01-10");
        yield return Pass("ended today is held", With(Planned with { HeldUntil = Day("2024-01-10") }), "2024-01-10");
        yield return Fail("and not before that day", With(Planned with { HeldUntil = Day("2024-01-10") }), "2024-01-09").Finding("notHeld", Held);
    }

    private static Register With(InternalAudit audit) => OneAudit.With(_ => audit);
}
