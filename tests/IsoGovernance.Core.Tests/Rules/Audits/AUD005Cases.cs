using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class AUD005Cases : RuleCases
{
    private const string Assignments = OneAudit.Path + "/auditors/0/assignments/";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("auditors of the work of others are in order", Samples.Register);
        yield return Fail("who is responsible for a process does not audit it", OneAudit.WithAuditor(auditor => auditor with { Name = Samples.HeadOfDivision, Assignments = new[] { new AuditAssignment { Process = "qt-01" } } }))
            .Finding("process", Assignments + "0", ("auditor", Samples.HeadOfDivision), ("audited", "Quy trình qt-01"), ("held", Day("2023-10-13"))).AndNeverHeals();
        yield return Fail("who heads a unit does not audit it", OneAudit.WithAuditor(auditor => auditor with { Name = Samples.HeadOfDivision, Assignments = new[] { new AuditAssignment { Unit = Samples.Office }, new AuditAssignment { Unit = Samples.Division } } }))
            .Finding("unit", Assignments + "1", ("audited", "Phòng Nghiệp vụ Y")).AndNeverHeals();
        yield return Fail("one assignment may name both", OneAudit.WithAuditor(auditor => auditor with { Name = Samples.HeadOfDivision, Assignments = new[] { new AuditAssignment { Unit = Samples.Division, Process = "qt-01" } } }))
            .Finding("unit", Assignments + "0").Finding("process", Assignments + "0").AndNeverHeals();
        yield return Pass("who belongs to the unit without heading it is not meant here", OneAudit.WithAuditor(auditor => auditor with { Unit = Samples.Division }));
        yield return Fail("who headed the unit until the day of the audit does not audit it", Headed(until: "2023-10-13")).Finding("unit", Assignments + "0").AndNeverHeals().Telling([.. HeadOf(0), .. OneAudit.AgencyAndRecords]);
        yield return Pass("who headed it until the day before may", Headed(until: "2023-10-12"));
        yield return Fail("who heads it since the day of the audit does not", Headed(from: "2023-10-13")).Finding("unit", Assignments + "0").AndNeverHeals().Telling([.. HeadOf(0), .. OneAudit.AgencyAndRecords]);
        yield return Pass("who heads it since the day after may", Headed(from: "2023-10-14"));
        yield return Fail("of those who headed it the auditor on the day of the audit is named", Heads(
            new Responsibility { Person = "Vũ Văn Sơn" },
            new Responsibility { Person = "Trần Thị Mai", Until = Day("2023-10-12") },
            new Responsibility { Person = "Trần Thị Mai", From = Day("2023-10-14") },
            new Responsibility { Person = "Trần Thị Mai", From = Day("2023-01-01"), Until = Day("2024-12-31") }))
            .Finding("unit", Assignments + "0").AndNeverHeals().Telling([.. HeadOf(3), .. OneAudit.Agency]);
        yield return Fail("every day of the audit counts", Audit(Headed(from: "2023-10-16"), audit => audit with { HeldUntil = Day("2023-10-16"), CompletedOn = Day("2023-10-16") })).Finding("unit", Assignments + "0").AndNeverHeals();
        yield return Pass("but for days to come", Audit(Headed(from: "2023-10-16"), audit => audit with { HeldUntil = Day("2023-10-16"), CompletedOn = Day("2023-10-16") }), "2023-10-15");
        yield return NotEvaluated("responsible-not-recorded", "where nobody is recorded as head on the day it is open", Heads(new Responsibility { Person = "Vũ Văn Sơn", Until = Day("2023-10-12") }));
        yield return NotEvaluated("responsible-not-recorded", "a head without a name leaves it open", Heads(new Responsibility { Person = "Vũ Văn Sơn" }, new Responsibility()));
        yield return NotEvaluated("responsible-not-recorded", "an auditor without a name leaves it open", OneAudit.WithAuditor(auditor => auditor with { Name = " " }));
        yield return NotEvaluated("responsible-not-recorded", "a process that is not recorded leaves it open", OneAudit.WithAuditor(auditor => auditor with { Assignments = new[] { new AuditAssignment { Process = "không-có" } } }));
        yield return NotEvaluated("responsible-not-recorded", "so does a unit that is not recorded", OneAudit.WithAuditor(auditor => auditor with { Assignments = new[] { new AuditAssignment { Unit = "không-có" } } }));
        yield return NotEvaluated("assignment-not-recorded", "an assignment to nothing leaves it open", OneAudit.WithAuditor(auditor => auditor with { Assignments = new[] { new AuditAssignment() } }));
        yield return NotEvaluated("assignment-not-recorded", "so does an auditor without assignments", OneAudit.WithAuditor(auditor => auditor with { Assignments = [] }));
        yield return NotEvaluated("auditors-not-recorded", "and an audit without auditors", OneAudit.With(audit => audit with { Auditors = [] }));
        yield return Fail("what is known to be own work is a finding beside what is not known", OneAudit.WithAuditor(auditor => auditor with { Name = Samples.HeadOfDivision, Assignments = new[] { new AuditAssignment(), new AuditAssignment { Unit = Samples.Division } } }))
            .Finding("unit", Assignments + "1").AndNeverHeals();
        yield return NotApplicable("audit-not-held", "an audit to come can still be assigned anew", OneAudit.WithAuditor(auditor => auditor with { Name = Samples.HeadOfDivision }), "2023-10-12");
        yield return NotApplicable("audit-cancelled", "a cancelled audit is left out", OneAudit.With(audit => audit with { CompletedOn = null, CancelledOn = Day("2023-10-13") }));
        yield return Fail("each assignment is one", Assigned(new AuditAssignment { Process = "qt-01" }, new AuditAssignment { Process = "qt-01" }))
            .Finding("process", Assignments + "0").Finding("process", Assignments + "1").AndNeverHeals();
        yield return NotEvaluated("assignment-not-recorded", "the first that is open is told", Assigned(new AuditAssignment(), new AuditAssignment { Process = "không-có" }));
        yield return NotEvaluated("assignment-not-recorded", "before a unit too", Assigned(new AuditAssignment(), new AuditAssignment { Unit = "không-có" }));
        yield return NotEvaluated("responsible-not-recorded", "and before an assignment to nothing", Assigned(new AuditAssignment { Process = "không-có" }, new AuditAssignment()));
        yield return NotEvaluated("responsible-not-recorded", "or an auditor without any", OneAudit.With(audit => audit with
        {
            Auditors = new[] { audit.Auditors[0] with { Assignments = new[] { new AuditAssignment { Process = "không-có" } } }, audit.Auditors[1] with { Assignments = [] } },
        }));
    }

    // The facts of a finding about the division's head.
    private static string[] HeadOf(int at)
    {
        var head = $"/systems/0/units/1/heads/{at}/";
        return [OneAudit.Path + "/auditors/0/name", OneAudit.Path + "/heldFrom", Assignments + "0/unit", head + "person", head + "from", head + "until"];
    }

    private static Register Assigned(params AuditAssignment[] assignments) => OneAudit.WithAuditor(auditor => auditor with { Name = Samples.HeadOfDivision, Assignments = assignments });

    private static Register Headed(string? from = null, string? until = null) => Heads(
        new Responsibility { Person = "Trần Thị Mai", From = from is null ? null : Day(from), Until = until is null ? null : Day(until) },
        new Responsibility { Person = Samples.HeadOfDivision });

    private static Register Heads(params Responsibility[] heads) => OneAudit.In(
        Samples.System with { Units = Samples.System.Units.Select(unit => unit.Id == Samples.Division ? unit with { Heads = heads } : unit).ToArray() },
        audit => audit with { Auditors = new[] { audit.Auditors[0] } });

    private static Register Audit(Register register, global::System.Func<InternalAudit, InternalAudit> change) =>
        register with { Systems = new[] { register.Systems[0] with { InternalAudits = new[] { change(register.Systems[0].InternalAudits[0]) } } } };
}
