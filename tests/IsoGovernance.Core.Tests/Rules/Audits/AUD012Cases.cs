using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD012Cases : RuleCases
{
    private const string Assignment0 = OneAudit.Path + "/auditors/0/assignments/0";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("auditors of other units are in order", Samples.Register);
        yield return Fail("a member of the unit audited is a finding", OneAudit.WithAuditor(auditor => auditor with { Unit = Samples.Division }))
            .Finding("", Assignment0, ("auditor", "Trần Thị Mai"), ("unit", "Phòng Nghiệp vụ Y"), ("held", Day("2023-10-13"))).AndNeverHeals().Telling(Member("heldFrom"));
        yield return Fail("without the first day the last is named", OwnUnit(audit => audit with { HeldFrom = null })).Finding("", Assignment0, ("held", Day("2023-10-13"))).AndNeverHeals().Telling(Member("heldUntil"));
        yield return Fail("without both the day of completion", OwnUnit(audit => audit with { HeldFrom = null, HeldUntil = null })).Finding("", Assignment0, ("held", Day("2023-10-13"))).AndNeverHeals().Telling(Member("completedOn"));
        yield return Fail("each of two members is one", OneAudit.With(audit => audit with { Auditors = new[] { audit.Auditors[0] with { Unit = Samples.Division }, audit.Auditors[1] with { Unit = Samples.Office } } }))
            .Finding("", Assignment0).Finding("", OneAudit.Path + "/auditors/1/assignments/0").AndNeverHeals();
        yield return NotApplicable("audits-own-work", "who heads the unit audits own work, which is another finding", OneAudit.WithAuditor(auditor => auditor with { Name = Samples.HeadOfDivision, Unit = Samples.Division }));
        yield return NotEvaluated("auditor-unit-not-recorded", "an auditor of no recorded unit leaves it open", OneAudit.WithAuditor(auditor => auditor with { Unit = null }));
        yield return NotEvaluated("auditor-unit-not-recorded", "so does one of a unit that the system does not hold", OneAudit.WithAuditor(auditor => auditor with { Unit = "không-có" }));
        yield return NotEvaluated("assignment-not-recorded", "and an assignment to such a unit", OneAudit.WithAuditor(auditor => auditor with { Assignments = new[] { new AuditAssignment { Unit = "không-có" } } }));
        yield return NotApplicable("no-unit-assigned", "who audits processes alone needs no unit", OneAudit.WithAuditor(auditor => auditor with { Unit = null, Assignments = new[] { new AuditAssignment { Process = "qt-01" } } }));
        yield return NotEvaluated("assignment-not-recorded", "an auditor without assignments leaves it open", OneAudit.WithAuditor(auditor => auditor with { Assignments = [] }));
        yield return NotEvaluated("assignment-not-recorded", "so does an assignment to nothing", OneAudit.WithAuditor(auditor => auditor with { Assignments = new[] { new AuditAssignment() } }));
        yield return NotEvaluated("auditors-not-recorded", "and an audit without auditors", OneAudit.With(audit => audit with { Auditors = [] }));
        yield return NotEvaluated("auditor-unit-not-recorded", "the first doubt is told before an auditor without assignments", OneAudit.With(audit => audit with { Auditors = new[] { audit.Auditors[0] with { Unit = null }, audit.Auditors[1] with { Assignments = [] } } }));
        yield return NotEvaluated("auditor-unit-not-recorded", "before an assignment to nothing too", Unknown(new AuditAssignment { Unit = Samples.Division }, new AuditAssignment()));
        yield return NotEvaluated("assignment-not-recorded", "and before an auditor of no recorded unit", Unknown(new AuditAssignment(), new AuditAssignment { Unit = Samples.Division }));
        yield return Fail("a known member is a finding beside an unknown one", OneAudit.With(audit => audit with { Auditors = new[] { audit.Auditors[0] with { Unit = Samples.Division }, audit.Auditors[1] with { Unit = null } } }))
            .Finding("", Assignment0).AndNeverHeals();
        yield return NotApplicable("audit-not-held", "an audit to come can still be assigned anew", OneAudit.WithAuditor(auditor => auditor with { Unit = Samples.Division }), "2023-10-12");
        yield return Fail("on its first day it cannot", OneAudit.WithAuditor(auditor => auditor with { Unit = Samples.Division }), "2023-10-13").Finding("", Assignment0).AndNeverHeals();
        yield return NotApplicable("audit-cancelled", "a cancelled audit is left out", OneAudit.With(audit => audit with { CompletedOn = null, CancelledOn = Day("2023-10-13") }));
    }

    private static string[] Member(string day) =>
        [OneAudit.Path + "/auditors/0/name", OneAudit.Path + "/" + day, OneAudit.Path + "/auditors/0/unit", Assignment0 + "/unit", .. OneAudit.Agency];

    private static Register OwnUnit(global::System.Func<InternalAudit, InternalAudit> change) =>
        OneAudit.With(audit => change(audit) with { Auditors = new[] { audit.Auditors[0] with { Unit = Samples.Division } } });

    private static Register Unknown(params AuditAssignment[] assignments) => OneAudit.WithAuditor(auditor => auditor with { Unit = null, Assignments = assignments });
}
