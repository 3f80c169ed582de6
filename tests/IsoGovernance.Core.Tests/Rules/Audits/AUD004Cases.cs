using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class AUD004Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("audits with criteria and scope are in order", Samples.Register);
        yield return Fail("an audit without criteria is a finding", OneAudit.With(audit => audit with { Criteria = null }))
            .Finding("criteria", OneAudit.Path + "/criteria", ("audit", "đg-2023-10-13"), ("held", Day("2023-10-13"))).AndNeverHeals();
        yield return Fail("an audit without scope is a finding", OneAudit.With(audit => audit with { Scope = " ", Units = [] })).Finding("scope", OneAudit.Path + "/scope").AndNeverHeals();
        yield return Pass("the units audited are a scope", OneAudit.With(audit => audit with { Scope = null }));
        yield return Fail("without both there are two findings", OneAudit.With(audit => audit with { Criteria = " ", Scope = null, Units = [] }))
            .Finding("criteria", OneAudit.Path + "/criteria").Finding("scope", OneAudit.Path + "/scope").AndNeverHeals();
        yield return NotApplicable("audit-not-held", "an audit to come may still define them", OneAudit.With(audit => audit with { Criteria = null }), "2023-10-12");
        yield return Fail("on its first day it may not", OneAudit.With(audit => audit with { Criteria = null }), "2023-10-13").Finding("criteria", OneAudit.Path + "/criteria").AndNeverHeals();
        yield return NotApplicable("audit-cancelled", "a cancelled audit needs neither", OneAudit.With(audit => audit with { Criteria = null, CompletedOn = null, CancelledOn = Day("2023-10-01") }));
        yield return NotEvaluated("before-records", "an audit before the records may not be recorded in full", OneAudit.With(audit => audit with { Criteria = null }) with { RecordsFrom = Day("2023-10-14") });
        yield return NotEvaluated("after-records", "nor one after the records", OneAudit.With(audit => audit with { Criteria = null }) with { RecordedUntil = Day("2023-10-12") });
        yield return NotApplicable("not-yet-applied", "a system that is being built holds no audits", System(_ => Samples.BeingBuilt with { InternalAudits = new[] { new InternalAudit { Id = "đg", HeldFrom = Day("2020-01-10") } } }));
    }
}
