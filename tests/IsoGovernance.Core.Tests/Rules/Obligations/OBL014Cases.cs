using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class OBL014Cases : RuleCases
{
    private const string Plans = "/rolloutPlans";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an approved rollout plan is in order", Samples.Register);
        yield return Pass("a plan whose period is over was approved all the same", With(Plan("2015-03-01") with { From = Day("2015-01-01"), Until = Day("2020-12-31") }));
        yield return Pass("a plan older than the decision is one", With(Plan("2010-03-01")));
        yield return Fail("no plan is a finding", With()).Finding("", Plans, ("since", Day("2014-05-18"))).AndNeverHeals();
        yield return Fail("a plan approved tomorrow is none yet", With(Plan("2024-03-16"))).Finding("", Plans);
        yield return Pass("a plan approved today is one", With(Plan("2024-03-15")));
        yield return NotEvaluated("date-not-recorded", "a plan without the day of its approval may not be approved", With(new RolloutPlan { Id = "kh-1" }));
        yield return Pass("one approved beside it is enough", With(new RolloutPlan { Id = "kh-1" }, Plan("2015-03-01")));
        yield return NotEvaluated("records-from-not-recorded", "a register that does not say since when it vouches shows nothing", With() with { RecordsFrom = null });
        yield return NotEvaluated("before-records", "a plan may have been approved before the records", With() with { RecordsFrom = Day("2014-05-19") });
        yield return Fail("records from the decision's first day show that none was", With() with { RecordsFrom = Day("2014-05-18") }).Finding("", Plans).AndNeverHeals();
        yield return NotEvaluated("after-records", "records that end before the decision show nothing", With() with { RecordedUntil = Day("2014-05-17") });
        yield return Fail("records that reach its first day do", With() with { RecordedUntil = Day("2014-05-18") }).Finding("", Plans).AndNeverHeals();
        yield return NotApplicable("law-not-in-force", "before the decision no plan was asked for", With(), "2014-05-17");
        yield return Fail("on its first day it is", With(), "2014-05-18").Finding("", Plans).AndNeverHeals();
    }

    private static RolloutPlan Plan(string approvedOn) => new() { Id = "kh-2", Number = "10/KH-UBND", ApprovedOn = Day(approvedOn) };

    private static Register With(params RolloutPlan[] plans) => Samples.Register with { RolloutPlans = plans, RecordsFrom = Day("2014-01-01") };
}
