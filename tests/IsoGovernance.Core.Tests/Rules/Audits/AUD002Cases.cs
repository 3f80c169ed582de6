using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD002Cases : RuleCases
{
    private const string Place = OneAudit.Path + "/programme";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("audits within their programmes are in order", Samples.Register);
        yield return Pass("an audit on the first day of a programme is covered", Lasting("2023-10-13", "2023-12-31"));
        yield return Pass("an audit on the last day of a programme is covered", Lasting("2023-01-01", "2023-10-13"));
        yield return Fail("an audit on the day before a programme is not", Lasting("2023-10-14", "2023-12-31"))
            .Finding("", Place, ("audit", "đg-2023-10-13"), ("held", Day("2023-10-13"))).AndNeverHeals();
        yield return Fail("an audit on the day after a programme is not", Lasting("2023-01-01", "2023-10-12")).Finding("", Place).AndNeverHeals();
        yield return Fail("without any programme it is a finding", None(OneAudit.With(audit => audit))).Finding("", Place).AndNeverHeals();
        yield return Pass("an audit that lasted into a programme is covered", OneAudit.Programme(programme => programme with { From = Day("2023-10-20") }, system =>
            system with { InternalAudits = new[] { OneAudit.Audit with { HeldUntil = Day("2023-10-20"), CompletedOn = Day("2023-10-20") } } }));
        yield return Fail("before that day it is not", OneAudit.Programme(programme => programme with { From = Day("2023-10-20") }, system =>
            system with { InternalAudits = new[] { OneAudit.Audit with { HeldUntil = Day("2023-10-20"), CompletedOn = Day("2023-10-20") } } }), "2023-10-19").Finding("", Place);
        yield return Fail("a programme that is named but lies elsewhere covers nothing", OneAudit.With(audit => audit with { HeldFrom = Day("2024-01-05"), HeldUntil = null, CompletedOn = Day("2024-01-05") }))
            .Finding("", Place, ("held", Day("2024-01-05"))).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a programme without its last day may cover it", Lasting("2023-01-01", null));
        yield return NotEvaluated("date-not-recorded", "a programme without its first day may cover it", Lasting(null, "2023-12-31"));
        yield return Fail("a programme that starts later does not, whenever it ends", Lasting("2023-10-14", null)).Finding("", Place).AndNeverHeals();
        yield return NotApplicable("audit-not-held", "an audit that is still to come needs no programme yet", None(OneAudit.With(audit => audit)), "2023-10-12");
        yield return Fail("on its first day it does", None(OneAudit.With(audit => audit)), "2023-10-13").Finding("", Place).AndNeverHeals();
        yield return NotApplicable("audit-not-held", "an audit that was only planned was not held", None(OneAudit.With(audit => audit with { HeldFrom = null, HeldUntil = null, CompletedOn = null, ReportedOn = null })));
        yield return NotEvaluated("date-not-recorded", "an audit without any day leaves it open", None(OneAudit.With(_ => new InternalAudit { Id = "đg" })));
        yield return NotApplicable("audit-not-held", "a report to come shows nothing yet", None(OneAudit.With(audit => audit with { HeldFrom = null, HeldUntil = null, CompletedOn = null, ReportedOn = Day("2024-03-16") })));
        yield return NotApplicable("system-ended", "an audit after the system ended is left out", None(OneAudit.In(Samples.System with { EndedOn = Day("2023-10-12") }, audit => audit)));
        yield return NotApplicable("audit-cancelled", "a cancelled audit needs no programme", None(OneAudit.With(audit => audit with { CompletedOn = null, CancelledOn = Day("2023-10-13") })));
        yield return NotApplicable("before-applied", "an audit before the system was applied is left out", None(OneAudit.With(audit => audit with { HeldFrom = Day("2020-02-29") })));
        yield return NotApplicable("before-the-law", "an audit before the decision is left out", System(system => system with { AppliedFrom = Day("2010-01-01"), AuditProgrammes = [], InternalAudits = new[] { Samples.Audit("2014-05-17") } }));
        yield return NotEvaluated("before-records", "a programme before the records may not be recorded", None(OneAudit.With(audit => audit)) with { RecordsFrom = Day("2023-10-14") });
        yield return Fail("one since the records began is missing", None(OneAudit.With(audit => audit)) with { RecordsFrom = Day("2023-10-13") }).Finding("", Place).AndNeverHeals();
        yield return NotEvaluated("after-records", "a programme after the records may not be recorded", None(OneAudit.With(audit => audit)) with { RecordedUntil = Day("2023-10-12") });
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register Lasting(string? from, string? until) =>
        OneAudit.Programme(programme => programme with { From = from is null ? null : Day(from), Until = until is null ? null : Day(until) });

    private static Register None(Register register) => register with { Systems = new[] { register.Systems[0] with { AuditProgrammes = [] } } };
}
