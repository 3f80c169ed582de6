using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DAT007Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an end on the day of its start is in order", Held("2023-08-10", "2023-08-10")).Among(pass: 1, notApplicable: 1);
        yield return Pass("an end after its start is in order", Held("2023-08-10", "2023-08-11")).Among(pass: 1, notApplicable: 1);
        yield return Fail("an end on the day before its start is a finding", Held("2023-08-10", "2023-08-09")).Among(fail: 1, notApplicable: 1)
            .Finding("", "/inspections/0/heldUntil", ("later", "heldUntil"), ("laterDay", Day("2023-08-09")), ("earlier", "heldFrom"), ("earlierDay", Day("2023-08-10"))).AndNeverHeals();
        yield return NotApplicable("no-order", "a start without an end is in no order", Held("2023-08-10", null));
        yield return Fail("an agency that ends before it begins is a finding", Bare.Register(Bare.Agency with { From = Day("2020-01-02"), Until = Day("2020-01-01") })).Among(fail: 1, notApplicable: 1)
            .Finding("", "/agencies/0/until").AndNeverHeals();
        yield return Fail("a policy in force before its issue is a finding", Bare.Register(Bare.System with
        {
            Policies = new[] { new QualityPolicy { Id = "cs", IssuedOn = Day("2020-03-02"), From = Day("2020-03-01"), Until = Day("2024-01-01") } },
        })).Among(fail: 1, notApplicable: 2).Finding("", "/systems/0/policies/0/from", ("earlier", "issuedOn")).AndNeverHeals();
        yield return Fail("so is one that ends before its issue", Bare.Register(Bare.System with
        {
            Policies = new[] { new QualityPolicy { Id = "cs", IssuedOn = Day("2020-03-02"), Until = Day("2020-03-01") } },
        })).Among(fail: 1, notApplicable: 2).Finding("", "/systems/0/policies/0/until", ("earlier", "issuedOn")).AndNeverHeals();
        yield return Fail("a system that ends before it is built is a finding", Bare.Register(Bare.System with { BuildingFrom = Day("2020-03-02"), EndedOn = Day("2020-03-01") })).Among(fail: 1, notApplicable: 1)
            .Finding("", "/systems/0/endedOn", ("earlier", "buildingFrom")).AndNeverHeals();
        yield return Fail("two ends before their starts are two findings", Bare.Register(Bare.System with
        {
            InternalAudits = new[] { new InternalAudit { Id = "đg", PlannedFrom = Day("2023-05-02"), PlannedUntil = Day("2023-05-01"), HeldFrom = Day("2023-06-02"), HeldUntil = Day("2023-06-01"), CompletedOn = Day("2023-06-03") } },
        })).Among(fail: 1, notApplicable: 2).Finding("", "/systems/0/internalAudits/0/plannedUntil").Finding("", "/systems/0/internalAudits/0/heldUntil").AndNeverHeals();
        yield return Fail("the days of each record are its own", Bare.Register(Bare.System with
        {
            InternalAudits = new[]
            {
                new InternalAudit { Id = "đg-1", PlannedFrom = Day("2023-05-02"), PlannedUntil = Day("2023-05-01"), HeldFrom = Day("2023-06-02"), HeldUntil = Day("2023-06-01") },
                new InternalAudit { Id = "đg-2", PlannedFrom = Day("2023-05-02"), PlannedUntil = Day("2023-05-01") },
            },
        })).Among(fail: 2, notApplicable: 2).Finding("", "/systems/0/internalAudits/0/plannedUntil").Finding("", "/systems/0/internalAudits/0/heldUntil").Finding("", "/systems/0/internalAudits/1/plannedUntil").AndNeverHeals();
        yield return Fail("an audit completed before its first day is a finding", Bare.Register(Bare.System with
        {
            InternalAudits = new[] { new InternalAudit { Id = "đg", HeldFrom = Day("2023-06-02"), CompletedOn = Day("2023-06-01") } },
        })).Among(fail: 1, notApplicable: 2).Finding("", "/systems/0/internalAudits/0/completedOn", ("earlier", "heldFrom")).AndNeverHeals();
        yield return Fail("an action implemented before it was planned is a finding", Raised(new CorrectiveAction { Id = "kp", RecordedOn = Day("2023-06-02"), ImplementedOn = Day("2023-06-01") }, null)).Among(fail: 1, notApplicable: 3)
            .Finding("", "/systems/0/nonconformities/0/correctiveActions/0/implementedOn").AndNeverHeals();
        yield return Fail("a nonconformity closed before it was raised is a finding", Raised(new CorrectiveAction { Id = "kp" }, "2023-05-31")).Among(fail: 1, notApplicable: 3)
            .Finding("", "/systems/0/nonconformities/0/closedOn").AndNeverHeals();
    }

    private static Register Held(string from, string? until) => Bare.Empty with
    {
        Inspections = new[] { new Inspection { Id = "kt", HeldFrom = Day(from), HeldUntil = until is null ? null : Day(until) } },
    };

    private static Register Raised(CorrectiveAction action, string? closedOn) => Bare.Register(Bare.System with
    {
        Nonconformities = new[] { new Nonconformity { Id = "kph", RaisedOn = Day("2023-06-01"), CorrectiveActions = new[] { action }, ClosedOn = closedOn is null ? null : Day(closedOn) } },
    });
}
