using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD008Cases : RuleCases
{
    private const string Finding0 = OneAudit.Path + "/findings/0";

    private static readonly AuditFinding Found = Samples.System.InternalAudits[0].Findings[0];

    private static readonly AuditFinding Bare = Found with { Evidence = null };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("nonconforming findings with evidence and criterion are in order", Samples.Register).Among(pass: 1, notApplicable: 3);
        yield return Fail("a finding without evidence is one", With(Found with { Evidence = " " })).Finding("evidence", Finding0 + "/evidence", ("finding", "Phát hiện ph-1"), ("audit", "đg-2023-10-13")).AndNeverHeals().Telling([.. Evidence("heldUntil"), .. OneAudit.Agency]);
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
        yield return Fail("each finding without evidence is one", With(Bare, Bare with { Id = "ph-2" })).Finding("evidence", Finding0 + "/evidence").Finding("evidence", OneAudit.Path + "/findings/1/evidence").AndNeverHeals();
        yield return NotEvaluated("before-records", "the first doubt is the one that is told", With(Bare, Bare with { Id = "ph-2", Grade = null }) with { RecordsFrom = Day("2023-10-14") });
        yield return Fail("on the last day of the audit evidence is there", Held("2023-10-13", "2023-10-14", "2023-10-14"), "2023-10-14").Finding("evidence", Finding0 + "/evidence").AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "an audit without a last day lasts until it is completed", Held("2023-10-13", null, "2023-10-14"), "2023-10-13");
        yield return NotApplicable("nothing-due-yet", "one with a last day lasts until then", Held("2023-10-13", "2023-10-14", "2023-10-13"), "2023-10-13");
        yield return Fail("an audit without a first day was held on its last", Held(null, "2023-10-13", "2023-10-20"), "2023-10-15").Finding("evidence", Finding0 + "/evidence").AndNeverHeals();
        yield return Fail("or on the day of completion, where no other is recorded", Held(null, null, "2023-10-13")).Finding("evidence", Finding0 + "/evidence").AndNeverHeals();
        yield return Fail("an audit with its first day alone was held on it", Held("2023-10-13", null, null)).Finding("evidence", Finding0 + "/evidence").AndNeverHeals().Telling([.. Evidence("heldFrom"), .. OneAudit.AgencyAndRecords]);
        yield return Fail("one that began before the records and ended within is recorded", Held("2023-10-13", "2023-10-15", "2023-10-13") with { RecordsFrom = Day("2023-10-14") }).Finding("evidence", Finding0 + "/evidence").AndNeverHeals();
        yield return Fail("so is one that was completed within", Held("2023-10-13", null, "2023-10-15") with { RecordsFrom = Day("2023-10-14") }).Finding("evidence", Finding0 + "/evidence").AndNeverHeals().Telling([.. Evidence("completedOn"), .. OneAudit.AgencyAndRecords]);
        yield return NotApplicable("audit-cancelled", "a cancelled audit is none from that day", OneAudit.With(audit => audit with { CompletedOn = null, CancelledOn = Day("2023-10-20"), Findings = new[] { Bare } }), "2023-10-20");
        yield return Fail("on the last day of the system audits are held by it", OneAudit.In(Samples.System with { EndedOn = Day("2023-10-13") }, audit => audit with { Findings = new[] { Bare } })).Finding("evidence", Finding0 + "/evidence").AndNeverHeals();
        yield return NotApplicable("before-applied", "an audit on the first day of the decision is not from before it", Held("2014-05-18", "2014-05-18", "2014-05-18"));
        yield return Fail("on the first day of the system too", Held("2020-03-01", "2020-03-01", "2020-03-01")).Finding("evidence", Finding0 + "/evidence").AndNeverHeals();
    }

    private static string[] Evidence(string day) => [OneAudit.Path + "/id", Finding0 + "/grade", OneAudit.Path + "/" + day, Finding0 + "/evidence"];

    private static Register With(params AuditFinding[] findings) => OneAudit.With(audit => audit with { Findings = findings });

    private static Register Held(string? from, string? until, string? completed) => OneAudit.With(audit => audit with
    {
        HeldFrom = from is null ? null : Day(from),
        HeldUntil = until is null ? null : Day(until),
        CompletedOn = completed is null ? null : Day(completed),
        Findings = new[] { Bare },
    });
}
