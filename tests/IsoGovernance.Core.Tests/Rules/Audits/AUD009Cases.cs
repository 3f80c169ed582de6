using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD009Cases : RuleCases
{
    private const string Finding0 = OneAudit.Path + "/findings/0";

    private static readonly AuditFinding Found = Samples.System.InternalAudits[0].Findings[0];
    private static readonly Nonconformity Follows = new() { Id = "kph", Audit = "đg-2023-10-13", AuditFinding = "ph-1", RaisedOn = Day("2023-10-16") };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("findings that nonconformities refer to are in order", Samples.Register).Among(pass: 1, notApplicable: 3);
        yield return Fail("a finding that none refers to is one", With([Found])).Finding("", Finding0, ("finding", "Phát hiện ph-1"), ("audit", "đg-2023-10-13"), ("held", Day("2023-10-13"))).AndNeverHeals();
        yield return Fail("two findings that none refers to are two", With([Found, Found with { Id = "ph-2" }])).Finding("", Finding0).Finding("", OneAudit.Path + "/findings/1").AndNeverHeals();
        yield return Pass("one that a nonconformity refers to is not", With([Found], Follows));
        yield return Fail("a nonconformity of another finding does not count", With([Found], Follows with { AuditFinding = "ph-9" })).Finding("", Finding0).AndNeverHeals();
        yield return Fail("nor one of another audit", With([Found], Follows with { Audit = "đg-2020-04-10" })).Finding("", Finding0).AndNeverHeals();
        yield return Fail("nor one that is raised later", With([Found], Follows with { RaisedOn = Day("2023-11-02") }), "2023-11-01").Finding("", Finding0);
        yield return Pass("once it is raised the finding is followed", With([Found], Follows with { RaisedOn = Day("2023-11-02") }), "2023-11-02");
        yield return Pass("a nonconformity that names the finding alone is clear where no other audit has one of that name", With([Found], Follows with { Audit = null }));
        yield return NotEvaluated("link-not-recorded", "where another audit has one it is open", InTwoAudits(Follows with { Audit = null })).Among(notEvaluated: 1, notApplicable: 1);
        yield return NotEvaluated("link-not-recorded", "two of them leave it open as well", InTwoAudits(Follows with { Audit = null }, Follows with { Id = "kph-2", Audit = null })).Among(notEvaluated: 1, notApplicable: 1);
        yield return NotEvaluated("link-not-recorded", "a nonconformity that names the audit alone may follow it", With([Found], Follows with { AuditFinding = null }));
        yield return NotEvaluated("link-not-recorded", "as soon as it is raised", With([Found], Follows with { AuditFinding = null, RaisedOn = Day("2023-11-02") }), "2023-11-02");
        yield return Fail("and not before", With([Found], Follows with { AuditFinding = null, RaisedOn = Day("2023-11-02") }), "2023-11-01").Finding("", Finding0);
        yield return NotEvaluated("link-not-recorded", "so may one of an internal audit that is not named", With([Found], Follows with { Audit = null, AuditFinding = null, Source = NonconformitySource.InternalAudit }));
        yield return NotEvaluated("link-not-recorded", "that was raised on the first day of the audit", With([Found], Follows with { Audit = null, AuditFinding = null, Source = NonconformitySource.InternalAudit, RaisedOn = Day("2023-10-13") }));
        yield return Fail("not one that was raised before the audit", With([Found], Follows with { Audit = null, AuditFinding = null, Source = NonconformitySource.InternalAudit, RaisedOn = Day("2023-10-12") })).Finding("", Finding0).AndNeverHeals();
        yield return Fail("nor one of an inspection", With([Found], Follows with { Audit = null, AuditFinding = null, Source = NonconformitySource.Inspection })).Finding("", Finding0).AndNeverHeals();
        yield return NotApplicable("system-ended", "a system that ended on the last day of the audit is left out", OneAudit.In(Samples.System with { EndedOn = Day("2023-10-13"), Nonconformities = [] }, audit => audit with { Findings = new[] { Found } }));
        yield return NotEvaluated("link-not-recorded", "nothing can refer to a finding without identifier", With([Found with { Id = " " }]));
        yield return NotApplicable("no-nonconforming-finding", "an observation needs no nonconformity", With([Found with { Grade = AuditFindingGrade.Observation }]));
        yield return NotEvaluated("grade-not-recorded", "a finding of no recorded grade is open", With([Found with { Grade = null }]));
        yield return NotEvaluated("grade-not-recorded", "the first doubt is told", With([Found with { Grade = null }, Found with { Id = " " }]));
        yield return NotEvaluated("link-not-recorded", "whichever it is", With([Found with { Id = " " }, Found with { Grade = null }]));
        yield return NotApplicable("nothing-due-yet", "on the last day of the audit nothing is missing", With([Found]), "2023-10-13");
        yield return Fail("on the day after it is", With([Found]), "2023-10-14").Finding("", Finding0).AndNeverHeals();
        yield return NotApplicable("audit-not-held", "an audit to come has no findings", With([Found]), "2023-10-12");
        yield return NotEvaluated("before-records", "what followed before the records may not be recorded", With([Found]) with { RecordsFrom = Day("2023-10-14") });
        yield return NotEvaluated("after-records", "nor what followed after them", With([Found]) with { RecordedUntil = Day("2023-10-13") });
    }

    private static Register With(AuditFinding[] findings, params Nonconformity[] nonconformities) =>
        OneAudit.In(Samples.System with { Nonconformities = nonconformities }, audit => audit with { Findings = findings });

    private static Register InTwoAudits(params Nonconformity[] nonconformities) => System(system => system with
    {
        InternalAudits = new[] { OneAudit.Audit with { Findings = new[] { Found } }, Samples.Audit("2022-10-14") with { Findings = new[] { Found with { Grade = AuditFindingGrade.Observation } } } },
        Nonconformities = nonconformities,
    });
}
