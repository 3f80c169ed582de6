using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class DEC001Cases : RuleCases
{
    private const string Audits = "/systems/0/internalAudits";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an audit completed before the first declaration is in order", Samples.Register);
        yield return Pass("an audit completed on the same day is in order", With(Samples.Audit("2020-06-10")));
        yield return Fail("an audit completed on the day after is too late", With(Samples.Audit("2020-06-11")))
            .Finding("none", Audits, ("declared", Day("2020-06-10")), ("completed", null)).AndNeverHeals().Reads(Audits + "/0/completedOn");
        yield return Fail("no audit is a finding", With()).Finding("none", Audits).AndNeverHeals();
        yield return Pass("an audit on the day of the first approval is in order", With(Samples.Audit("2020-02-20")));
        yield return Fail("an audit before the first approval of the documents is too early", With(Samples.Audit("2020-02-19")))
            .Finding("beforeApproval", Audits, ("completed", Day("2020-02-19")), ("approved", Day("2020-02-20"))).AndNeverHeals();
        yield return Pass("the first of several approvals counts", System(system => system with { InternalAudits = new[] { Samples.Audit("2020-02-25") }, Documents = Approved("2020-02-20", "2020-03-10") }));
        yield return Fail("the documents approved on that day are named", System(system => system with { InternalAudits = new[] { Samples.Audit("2020-02-19") }, Documents = Approved("2020-02-20", "2020-03-10") }))
            .Finding("beforeApproval", Audits).AndNeverHeals().Reads("/systems/0/documents/0/approval/on", "/systems/0/documents/0/kind").ReadsNot("/systems/0/documents/1/approval/on");
        yield return Pass("where no approval is recorded any audit before the declaration counts", System(system => system with { InternalAudits = new[] { Samples.Audit("2020-02-19") }, Documents = [] }));
        yield return Pass("approvals of records and external documents do not count", System(system => system with { InternalAudits = new[] { Samples.Audit("2020-02-19") }, Documents = new[] { Samples.Document("hs-01") with { Kind = DocumentKind.Record } } }));
        yield return Pass("an audit too early is made up for by a later one", With(Samples.Audit("2020-02-19"), Samples.Audit("2020-04-10")));
        yield return NotEvaluated("date-not-recorded", "an audit without its completion leaves it open", With(new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-06-10") }));
        yield return NotEvaluated("date-not-recorded", "so do two", With(new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-04-10") }, new InternalAudit { Id = "đg-2", HeldFrom = Day("2020-06-10") }));
        yield return Fail("an audit held after the declaration does not excuse it", With(new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-06-11") })).Finding("none", Audits).AndNeverHeals();
        yield return Fail("nor does one still held on the day after it", With(new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-06-09"), HeldUntil = Day("2020-06-11") })).Finding("none", Audits).AndNeverHeals();
        yield return Fail("an audit that was cancelled is none", With(new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-04-10"), CancelledOn = Day("2020-04-11") })).Finding("none", Audits).AndNeverHeals();
        yield return NotApplicable("certified-before-decision", "a system certified before the decision only had to be declared", Certified("2014-05-17"));
        yield return Fail("a certificate of the decision's first day excuses nothing", Certified("2014-05-18")).Finding("none", Audits).AndNeverHeals().Reads("/systems/0/certificates/0/issuedOn");
        yield return NotEvaluated("date-not-recorded", "a certificate without its day leaves it open", System(system => system with { InternalAudits = [], Certificates = new[] { new Certificate { Number = "HT 1234" } } }));
        yield return NotEvaluated("date-not-recorded", "so do two certificates", System(system => system with { InternalAudits = [], Certificates = new[] { new Certificate { Number = "HT 1234" }, new Certificate { Number = "HT 1235" } } }));
        yield return NotEvaluated("before-records", "a declaration before the records may have had its audit", With() with { RecordsFrom = Day("2020-06-11") });
        yield return NotEvaluated("before-records", "so may one of a system applied before them", With() with { RecordsFrom = Day("2020-03-02") });
        yield return Fail("one applied with them had none", With() with { RecordsFrom = Day("2020-03-01") }).Finding("none", Audits).AndNeverHeals();
        yield return Fail("nor had one applied and declared on their first day", System(system => system with { InternalAudits = [], AppliedFrom = Day("2020-06-10") }) with { RecordsFrom = Day("2020-06-10") }).Finding("none", Audits).AndNeverHeals();
        yield return NotEvaluated("after-records", "nor do records that end before the declaration show that", With() with { RecordedUntil = Day("2020-06-09") });
        yield return Fail("records that reach it do", With() with { RecordedUntil = Day("2020-06-10") }).Finding("none", Audits).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "one without its day may be older than the audit", System(system => system with { Declarations = new[] { Samples.Declaration("cb-2", "2022-05-20"), Samples.Undated("cb-1") } }));
        yield return Fail("but where no audit came before the other, none came before the first", System(system => system with { InternalAudits = [], Declarations = new[] { Samples.Declaration("cb-2", "2022-05-20"), Samples.Undated("cb-1") } })).Finding("none", Audits).AndNeverHeals();
        yield return Fail("of the reviews those up to the declaration are named", System(system => system with { InternalAudits = [], ManagementReviews = new[] { Samples.Review("2020-06-10"), Samples.Review("2020-06-11") } }))
            .Finding("none", Audits).AndNeverHeals().Reads("/systems/0/managementReviews/0/heldOn").ReadsNot("/systems/0/managementReviews/1/heldOn");
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a system not declared came before nothing", System(system => system with { Declarations = [], InternalAudits = [] }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(params InternalAudit[] audits) => System(system => system with { InternalAudits = audits });

    private static SystemDocument[] Approved(params string[] days) => days.Select((day, i) => Samples.Document($"qt-{i}") with { Approval = new Approval { On = Day(day) } }).ToArray();

    private static Register Certified(string on) => System(system => system with { InternalAudits = [], Certificates = new[] { new Certificate { Number = "HT 1234", IssuedOn = Day(on) } } });
}
