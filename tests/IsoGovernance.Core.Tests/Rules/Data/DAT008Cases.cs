using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DAT008Cases : RuleCases
{
    private const string Place = "/systems/0/internalAudits/0/completedOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an audit completed on the last day of the records is in order", Completed("2023-12-31")).Among(pass: 1, notApplicable: 2);
        yield return Fail("an audit completed on the day after is a finding", Completed("2024-01-01")).Among(fail: 1, notApplicable: 2)
            .Finding("", Place, ("member", "completedOn"), ("date", Day("2024-01-01")), ("recordedUntil", Day("2023-12-31"))).AndNeverHeals();
        yield return Fail("whatever the assessment date", Completed("2024-01-01"), "2023-06-01").Among(fail: 1, notApplicable: 2).Finding("", Place).AndNeverHeals();
        yield return NotApplicable("records-open-ended", "where the register does not say until when it vouches, later facts are not read", Completed("2024-06-01") with { RecordedUntil = null });
        yield return NotApplicable("nothing-done", "a register without a dated fact has nothing to check", Bare.Register(Bare.System) with { RecordedUntil = Day("2023-12-31") });
        yield return NotApplicable("nothing-done", "what is planned may lie ahead", Bare.Register(Bare.System with
        {
            EndedOn = Day("2024-06-30"),
            InternalAudits = new[] { new InternalAudit { Id = "đg", PlannedFrom = Day("2024-06-01"), PlannedUntil = Day("2024-06-02") } },
            Objectives = new[] { new QualityObjective { Id = "mt", From = Day("2024-01-01"), Until = Day("2024-12-31"), TargetDate = Day("2024-11-30"), Plan = new ObjectivePlan { CompletionDate = Day("2024-11-30") }, Periods = new[] { new ReportingPeriod { Id = "k", DueOn = Day("2024-07-05") } } } },
        }) with
        { RecordedUntil = Day("2023-12-31") });
        yield return Fail("an action done after the records end is a finding", Bare.Register(Bare.System with
        {
            ManagementReviews = new[] { new ManagementReview { Id = "xx", HeldOn = Day("2023-11-01"), Actions = new[] { new ReviewAction { Id = "hđ", DueOn = Day("2024-03-01"), DoneOn = Day("2024-02-01") } } } },
        }) with
        { RecordedUntil = Day("2023-12-31") }).Among(pass: 1, fail: 1, notApplicable: 2).Finding("", "/systems/0/managementReviews/0/actions/0/doneOn").AndNeverHeals();
        yield return Fail("so is a result dated then", Bare.Register(Bare.System with
        {
            Objectives = new[] { new QualityObjective { Id = "mt", ApprovedOn = Day("2023-01-05"), Measurements = new[] { new Measurement { On = Day("2024-01-02") } } } },
        }) with
        { RecordedUntil = Day("2023-12-31") }).Among(pass: 1, fail: 1, notApplicable: 2).Finding("", "/systems/0/objectives/0/measurements/0/on").AndNeverHeals();
        yield return Pass("what was done on the last day is in order", Completed("2023-12-31")).Among(pass: 1, notApplicable: 2);
        yield return Fail("two facts of a record are two findings", Bare.Register(Bare.System with
        {
            InternalAudits = new[] { new InternalAudit { Id = "đg", CompletedOn = Day("2024-06-02"), ReportedOn = Day("2024-06-03") } },
        }) with
        { RecordedUntil = Day("2023-12-31") }).Among(fail: 1, notApplicable: 2)
            .Finding("", "/systems/0/internalAudits/0/completedOn").Finding("", "/systems/0/internalAudits/0/reportedOn").AndNeverHeals();
        yield return Fail("the facts of each record are its own, and what is planned is none", Bare.Register(Bare.System with
        {
            InternalAudits = new[]
            {
                new InternalAudit { Id = "đg-1", PlannedFrom = Day("2024-06-02"), PlannedUntil = Day("2024-06-01"), CompletedOn = Day("2024-06-02") },
                new InternalAudit { Id = "đg-2", CompletedOn = Day("2024-06-02"), ReportedOn = Day("2024-06-03") },
                new InternalAudit { Id = "đg-3", CompletedOn = Day("2024-06-02") },
            },
        }) with
        { RecordedUntil = Day("2023-12-31") }).Among(fail: 3, notApplicable: 2)
            .Finding("", "/systems/0/internalAudits/0/completedOn").Finding("", "/systems/0/internalAudits/1/completedOn").Finding("", "/systems/0/internalAudits/1/reportedOn").Finding("", "/systems/0/internalAudits/2/completedOn").AndNeverHeals();
    }

    private static Register Completed(string day) => Bare.Register(Bare.System with
    {
        InternalAudits = new[] { new InternalAudit { Id = "đg", PlannedFrom = Day("2025-01-01"), CompletedOn = Day(day) } },
    }) with
    { RecordedUntil = Day("2023-12-31") };
}
