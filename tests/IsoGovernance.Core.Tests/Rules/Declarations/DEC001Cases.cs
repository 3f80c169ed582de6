using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DEC001Cases : RuleCases
{
    private const string Audits = "/systems/0/internalAudits";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an audit completed before the first declaration is in order", Samples.Register);
        yield return Pass("an audit completed on the same day is in order", With(Samples.Audit("2020-06-10")));
        yield return Fail("an audit completed on the day after is too late", With(Samples.Audit("2020-06-11")))
            .Finding("none", Audits, ("declared", Day("2020-06-10")), ("completed", null)).AndNeverHeals();
        yield return Fail("no audit is a finding", With()).Finding("none", Audits).AndNeverHeals();
        yield return Pass("an audit on the day of the first approval is in order", With(Samples.Audit("2020-02-20")));
        yield return Fail("an audit before the first approval of the documents is too early", With(Samples.Audit("2020-02-19")))
            .Finding("beforeApproval", Audits, ("completed", Day("2020-02-19")), ("approved", Day("2020-02-20"))).AndNeverHeals();
        yield return Pass("where no approval is recorded any audit before the declaration counts", System(system => system with { InternalAudits = new[] { Samples.Audit("2020-02-19") }, Documents = [] }));
        yield return Pass("approvals of records and external documents do not count", System(system => system with { InternalAudits = new[] { Samples.Audit("2020-02-19") }, Documents = new[] { Samples.Document("hs-01") with { Kind = DocumentKind.Record } } }));
        yield return Pass("an audit too early is made up for by a later one", With(Samples.Audit("2020-02-19"), Samples.Audit("2020-04-10")));
        yield return NotEvaluated("date-not-recorded", "an audit without its completion leaves it open", With(new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-06-10") }));
        yield return Fail("an audit held after the declaration does not excuse it", With(new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-06-11") })).Finding("none", Audits).AndNeverHeals();
        yield return Fail("an audit that was cancelled is none", With(new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-04-10"), CancelledOn = Day("2020-04-11") })).Finding("none", Audits).AndNeverHeals();
        yield return NotApplicable("certified-before-decision", "a system certified before the decision only had to be declared", Certified("2014-05-17"));
        yield return Fail("a certificate of the decision's first day excuses nothing", Certified("2014-05-18")).Finding("none", Audits).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a certificate without its day leaves it open", System(system => system with { InternalAudits = [], Certificates = new[] { new Certificate { Number = "HT 1234" } } }));
        yield return NotEvaluated("before-records", "a declaration before the records may have had its audit", With() with { RecordsFrom = Day("2020-06-11") });
        yield return NotEvaluated("before-records", "so may one of a system applied before them", With() with { RecordsFrom = Day("2020-03-02") });
        yield return Fail("one applied with them had none", With() with { RecordsFrom = Day("2020-03-01") }).Finding("none", Audits).AndNeverHeals();
        yield return NotEvaluated("after-records", "nor do records that end before the declaration show that", With() with { RecordedUntil = Day("2020-06-09") });
        yield return Fail("records that reach it do", With() with { RecordedUntil = Day("2020-06-10") }).Finding("none", Audits).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "one without its day may be older than the audit", System(system => system with { Declarations = new[] { Samples.Declaration("cb-2", "2022-05-20"), Samples.Undated("cb-1") } }));
        yield return Fail("but where no audit came before the other, none came before the first", System(system => system with { InternalAudits = [], Declarations = new[] { Samples.Declaration("cb-2", "2022-05-20"), Samples.Undated("cb-1") } })).Finding("none", Audits).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a system not declared came before nothing", System(system => system with { Declarations = [], InternalAudits = [] }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(params InternalAudit[] audits) => System(system => system with { InternalAudits = audits });

    private static Register Certified(string on) => System(system => system with { InternalAudits = [], Certificates = new[] { new Certificate { Number = "HT 1234", IssuedOn = Day(on) } } });
}
