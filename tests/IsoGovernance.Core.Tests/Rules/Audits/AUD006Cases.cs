using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD006Cases : RuleCases
{
    private const string Trained = OneAudit.Path + "/auditors/0/trainedOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("trained auditors are in order", Samples.Register);
        yield return Pass("training completed on the day before the audit is in time", TrainedOn("2023-10-12"));
        yield return Pass("so is training completed on its first day", TrainedOn("2023-10-13"));
        yield return Fail("training on the day after is late", TrainedOn("2023-10-14"))
            .Finding("late", Trained, ("auditor", "Trần Thị Mai"), ("held", Day("2023-10-13")), ("trained", Day("2023-10-14"))).AndNeverHeals();
        yield return Fail("no record of training is a finding", TrainedOn(null)).Finding("none", Trained, ("trained", null)).AndNeverHeals();
        yield return Fail("training to come is not yet one", TrainedOn("2023-12-01"), "2023-11-30").Finding("none", Trained, ("trained", null)).AndNeverHeals();
        yield return Fail("each auditor is judged", OneAudit.With(audit => audit with { Auditors = new[] { audit.Auditors[0], audit.Auditors[1] with { TrainedOn = null } } }))
            .Finding("none", OneAudit.Path + "/auditors/1/trainedOn", ("auditor", "Hoàng Văn Nam")).AndNeverHeals();
        yield return NotEvaluated("auditors-not-recorded", "without auditors it is open", OneAudit.With(audit => audit with { Auditors = [] }));
        yield return NotEvaluated("before-records", "of an audit before the records the training may not be recorded", TrainedOn(null) with { RecordsFrom = Day("2023-10-14") });
        yield return Fail("of an audit since then it is", TrainedOn(null) with { RecordsFrom = Day("2023-10-13") }).Finding("none", Trained).AndNeverHeals();
        yield return NotEvaluated("after-records", "of an audit after the records it may not be", TrainedOn(null) with { RecordedUntil = Day("2023-10-12") });
        yield return NotEvaluated("before-records", "training to come shows nothing of the time before the records", TrainedOn("2023-12-01") with { RecordsFrom = Day("2023-10-14") }, "2023-11-30");
        yield return Fail("late training is late, whenever the records begin", TrainedOn("2023-10-14") with { RecordsFrom = Day("2024-01-01") }).Finding("late", Trained).AndNeverHeals();
        yield return NotApplicable("audit-not-held", "before the audit the training can still be held", TrainedOn(null), "2023-10-12");
        yield return NotApplicable("audit-cancelled", "a cancelled audit is left out", OneAudit.With(audit => audit with { CompletedOn = null, CancelledOn = Day("2023-10-13") }));
        yield return Fail("training today is late, and no longer to come", TrainedOn("2023-12-01"), "2023-12-01").Finding("late", Trained, ("trained", Day("2023-12-01"))).AndNeverHeals();
        yield return Fail("two auditors without training are two findings", OneAudit.With(audit => audit with { Auditors = new[] { audit.Auditors[0] with { TrainedOn = null }, audit.Auditors[1] with { TrainedOn = null } } }))
            .Finding("none", Trained).Finding("none", OneAudit.Path + "/auditors/1/trainedOn").AndNeverHeals();
    }

    private static Register TrainedOn(string? day) => OneAudit.WithAuditor(auditor => auditor with { TrainedOn = day is null ? null : Day(day) });
}
