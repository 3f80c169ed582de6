using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DEC002Cases : RuleCases
{
    private const string Reviews = "/systems/0/managementReviews";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a review between the audit and the declaration is in order", Samples.Register);
        yield return Pass("a review on the day of the declaration is in order", With(Samples.Review("2020-06-10")));
        yield return Fail("a review on the day after is too late", With(Samples.Review("2020-06-11")))
            .Finding("none", Reviews, ("declared", Day("2020-06-10")), ("held", null)).AndNeverHeals();
        yield return Fail("no review is a finding", With()).Finding("none", Reviews).AndNeverHeals();
        yield return Pass("a review on the day on which the audit was completed is in order", With(Samples.Review("2020-04-10")));
        yield return Fail("a review before the audit was completed is too early", With(Samples.Review("2020-04-09")))
            .Finding("beforeAudit", Reviews, ("held", Day("2020-04-09")), ("audited", Day("2020-04-10"))).AndNeverHeals();
        yield return Fail("of several the latest is told", With(Samples.Review("2020-04-09"), Samples.Review("2020-04-01"))).Finding("beforeAudit", Reviews, ("held", Day("2020-04-09"))).AndNeverHeals();
        yield return Fail("an audit completed on the day of the declaration counts", System(system => system with { InternalAudits = new[] { Samples.Audit("2020-06-10") }, ManagementReviews = new[] { Samples.Review("2020-06-09") } }))
            .Finding("beforeAudit", Reviews, ("audited", Day("2020-06-10"))).AndNeverHeals();
        yield return Pass("a review too early is made up for by a later one", With(Samples.Review("2020-04-09"), Samples.Review("2020-05-01")));
        yield return Pass("the earliest completed audit counts", System(system => system with
        {
            InternalAudits = new[] { Samples.Audit("2020-05-20"), Samples.Audit("2020-04-10") },
            ManagementReviews = new[] { Samples.Review("2020-04-20") },
        }));
        yield return Pass("without an audit the review alone counts: the audit is another rule's", System(system => system with { InternalAudits = [] }));
        yield return NotEvaluated("date-not-recorded", "a review without its day leaves it open", With(new ManagementReview { Id = "xx-1" }));
        yield return NotEvaluated("date-not-recorded", "an audit of unknown completion may have come before an early review", System(system => system with
        {
            InternalAudits = new[] { Samples.Audit("2020-04-10"), new InternalAudit { Id = "đg-0", HeldFrom = Day("2020-03-20") } },
            ManagementReviews = new[] { Samples.Review("2020-04-09") },
        }));
        yield return NotEvaluated("date-not-recorded", "so may one held on the day of the early review", EarlyBeside(new InternalAudit { Id = "đg-0", HeldFrom = Day("2020-04-09") }));
        yield return Fail("one still held on the day after cannot have", EarlyBeside(new InternalAudit { Id = "đg-0", HeldFrom = Day("2020-04-08"), HeldUntil = Day("2020-04-10") })).Finding("beforeAudit", Reviews).AndNeverHeals();
        yield return Fail("an audit held after the early review cannot have", System(system => system with
        {
            InternalAudits = new[] { Samples.Audit("2020-05-10"), new InternalAudit { Id = "đg-0", HeldFrom = Day("2020-04-10") } },
            ManagementReviews = new[] { Samples.Review("2020-04-09") },
        })).Finding("beforeAudit", Reviews).AndNeverHeals();
        yield return Fail("an audit planned for later does not excuse the missing review", System(system => system with
        {
            InternalAudits = new[] { Samples.Audit("2020-04-10"), new InternalAudit { Id = "đg-9", HeldFrom = Day("2024-10-10") } },
            ManagementReviews = [],
        })).Finding("none", Reviews).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a review alone does not count where an audit of unknown completion may have come after it", System(system => system with { InternalAudits = new[] { new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-05-01") } } }));
        yield return Pass("it does where that audit was held after the declaration", System(system => system with { InternalAudits = new[] { new InternalAudit { Id = "đg-1", HeldFrom = Day("2020-06-11") } } }));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day may be older than the review", System(system => system with { Declarations = new[] { Samples.Declaration("cb-2", "2022-05-20"), Samples.Undated("cb-1") } }));
        yield return NotEvaluated("before-records", "a system applied before the records may have had its review", With() with { RecordsFrom = Day("2020-03-02") });
        yield return NotEvaluated("after-records", "records that end before the declaration show nothing", With() with { RecordedUntil = Day("2020-06-09") });
        yield return NotApplicable("certified-before-decision", "a system certified before the decision only had to be declared", Certified("2014-05-17"));
        yield return Fail("a certificate of the decision's first day excuses nothing", Certified("2014-05-18")).Finding("none", Reviews).AndNeverHeals();
        yield return NotEvaluated("before-records", "a declaration before the records may have had its review", With() with { RecordsFrom = Day("2020-06-11") });
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a system not declared came before nothing", System(system => system with { Declarations = [], ManagementReviews = [] }));
    }

    private static Register With(params ManagementReview[] reviews) => System(system => system with { ManagementReviews = reviews });

    // A review too early, beside another audit.
    private static Register EarlyBeside(InternalAudit audit) => System(system => system with
    {
        InternalAudits = new[] { Samples.Audit("2020-04-10"), audit },
        ManagementReviews = new[] { Samples.Review("2020-04-09") },
    });

    private static Register Certified(string on) => System(system => system with { ManagementReviews = [], Certificates = new[] { new Certificate { Number = "HT 1234", IssuedOn = Day(on) } } });
}
