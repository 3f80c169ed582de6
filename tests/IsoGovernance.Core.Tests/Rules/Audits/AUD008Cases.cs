using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD008Cases : RuleCases
{
    private const string Finding0 = OneAudit.Path + "/findings/0";

    private static readonly AuditFinding Found = Samples.System.InternalAudits[0].Findings[0];

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("nonconforming findings with evidence and criterion are in order", Samples.Register).Among(pass: 1, notApplicable: 3);
        yield return Fail("a finding without evidence is one", With(Found with { Evidence = " " })).Finding("evidence", Finding0 + "/evidence", ("finding", "Phát hiện ph-1"), ("audit", "đg-2023-10-13")).AndNeverHeals();
        yield return Fail("a major finding too", With(Found with { Grade = AuditFindingGrade.Major, Evidence = null })).Finding("evidence", Finding0 + "/evidence").AndNeverHeals();
        yield return Fail("a finding without criterion is one", With(Found with { Criterion = null, Statement = null })).Finding("criterion", Finding0 + "/criterion", ("finding", "ph-1")).AndNeverHeals();
        yield return Fail("without both there are two", With(Found with { Criterion = null, Evidence = null })).Finding("evidence", Finding0 + "/evidence").Finding("criterion", Finding0 + "/criterion").AndNeverHeals();
        yield return NotApplicable("no-nonconforming-finding", "observations and good practice need neither", With(
            Found with { Grade = AuditFindingGrade.Observation, Evidence = null }, Found with { Grade = AuditFindingGrade.GoodPractice, Criterion = null }, Found with { Grade = AuditFindingGrade.Conforming, Criterion = null }));
        yield return NotApplicable("no-nonconforming-finding", "an audit may find nothing", With());
        yield return NotEvaluated("grade-not-recorded", "a finding of no recorded grade is open", With(Found with { Grade = null, Evidence = null }));
        yield return NotEvaluated("grade-not-recorded", "so is one of an unknown grade", With(Found with { Grade = Coded<AuditFindingGrade>.Parse("critical"), Evidence = null }));
        yield return Pass("with evidence and criterion it is in order whatever its grade", With(Found with { Grade = null }));
        yield return NotApplicable("audit-not-held", "an audit to come has no findings", With(Found with { Evidence = null }), "2023-10-12");
        yield return NotApplicable("nothing-due-yet", "while the audit lasts evidence is still gathered", OneAudit.With(audit => audit with { HeldUntil = Day("2023-10-14"), CompletedOn = Day("2023-10-14"), Findings = new[] { Found with { Evidence = null } } }), "2023-10-13");
        yield return NotEvaluated("before-records", "a finding before the records may not be recorded in full", With(Found with { Evidence = null }) with { RecordsFrom = Day("2023-10-14") });
        yield return NotEvaluated("after-records", "nor one after the records", With(Found with { Evidence = null }) with { RecordedUntil = Day("2023-10-12") });
    }

    private static Register With(params AuditFinding[] findings) => OneAudit.With(audit => audit with { Findings = findings });
}
