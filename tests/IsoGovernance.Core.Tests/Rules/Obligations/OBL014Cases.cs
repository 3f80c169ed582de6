using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class OBL014Cases : RuleCases
{
    private const string Plans = "/rolloutPlans";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an approved rollout plan is in order", Samples.Register);
        yield return NeedsReview("a plan whose period is over was approved all the same: it is shown", With(Ended("2024-03-14")))
            .Finding("over", Plans, ("plan", "10/KH-UBND"), ("until", Day("2024-03-14")));
        yield return Pass("on its last day it is not over", With(Ended("2024-03-15")));
        yield return Pass("one that lasts is enough beside it", With(Ended("2020-12-31"), Plan("2021-03-01")));
        yield return NeedsReview("one approved tomorrow is not, yet", With(Ended("2020-12-31"), Plan("2024-03-16"))).Finding("over", Plans, ("until", Day("2020-12-31")));
        yield return NeedsReview("of several the one that ended last is shown", With(Ended("2018-12-31"), Ended("2020-12-31"), Ended("2016-12-31"))).Finding("over", Plans, ("until", Day("2020-12-31")));
        yield return NeedsReview("of two that ended on one day the one that sorts first", With(Ended("2020-12-31"), Ended("2020-12-31") with { Number = "02/KH-UBND" })).Finding("over", Plans, ("plan", "02/KH-UBND"));
        yield return NeedsReview("whatever their order", With(Ended("2020-12-31") with { Number = "02/KH-UBND" }, Ended("2020-12-31"))).Finding("over", Plans, ("plan", "02/KH-UBND"));
        yield return Pass("a plan older than the decision is one", With(Plan("2010-03-01")));
        yield return Fail("no plan is a finding", With()).Finding("none", Plans, ("since", Day("2014-05-18"))).AndNeverHeals();
        yield return Fail("a plan approved tomorrow is none yet", With(Plan("2024-03-16"))).Finding("none", Plans).Reads(Plans + "/0/approvedOn");
        yield return Pass("a plan approved today is one", With(Plan("2024-03-15")));
        yield return NotEvaluated("date-not-recorded", "a plan without the day of its approval may not be approved", With(new RolloutPlan { Id = "kh-1" }));
        yield return Pass("one approved beside it is enough", With(new RolloutPlan { Id = "kh-1" }, Plan("2015-03-01")));
        yield return NotEvaluated("lost-in-reading", "a plan that could not be read may be one", With()).Losing("/rolloutPlans/0");
        yield return Fail("a report is none", With()).Losing("/reports/0").Finding("none", Plans).AndNeverHeals();
        yield return NotEvaluated("records-from-not-recorded", "a register that does not say since when it vouches shows nothing", With() with { RecordsFrom = null });
        yield return NotEvaluated("before-records", "a plan may have been approved before the records", With() with { RecordsFrom = Day("2014-05-19") });
        yield return Fail("records from the decision's first day show that none was", With() with { RecordsFrom = Day("2014-05-18") }).Finding("none", Plans).AndNeverHeals();
        yield return NotEvaluated("after-records", "records that end before the decision show nothing", With() with { RecordedUntil = Day("2014-05-17") });
        yield return Fail("records that reach its first day do", With() with { RecordedUntil = Day("2014-05-18") }).Finding("none", Plans).AndNeverHeals();
        yield return NotApplicable("law-not-in-force", "before the decision no plan was asked for", With(), "2014-05-17");
        yield return Fail("on its first day it is", With(), "2014-05-18").Finding("none", Plans).AndNeverHeals();
    }

    private static RolloutPlan Ended(string until) => Plan("2015-03-01") with { From = Day("2015-01-01"), Until = Day(until) };

    private static RolloutPlan Plan(string approvedOn) => new() { Id = "kh-2", Number = "10/KH-UBND", ApprovedOn = Day(approvedOn) };

    private static Register With(params RolloutPlan[] plans) => Samples.Register with { RolloutPlans = plans, RecordsFrom = Day("2014-01-01") };
}
