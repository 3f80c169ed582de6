using System;
using System.Collections.Generic;
using static IsoGovernance.Tests.OneObjective;

namespace IsoGovernance.Tests;

internal sealed class OBJ003Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a policy in force throughout the period is in order", Samples.Register);
        yield return Fail("no policy is a finding", Of(objective => objective with { Policy = null })).Finding("none", Place + "/policy", ("objective", "Giải quyết thủ tục hành chính đúng hạn"), ("from", Day("2023-01-01"))).AndNeverHeals();
        yield return Fail("an empty reference is none", Of(objective => objective with { Policy = "" })).Finding("none", Place + "/policy").AndNeverHeals();
        yield return NotApplicable("reference-leads-nowhere", "a policy that the system does not have is another rule's", Of(objective => objective with { Policy = "không-có" }));
        yield return Pass("a policy that ended on the first day will do", With(new QualityPolicy { Id = "cs-1", From = Day("2020-03-01"), Until = Day("2023-01-01") }));
        yield return Fail("one that ended the day before will not", With(new QualityPolicy { Id = "cs-1", From = Day("2020-03-01"), Until = Day("2022-12-31") }))
            .Finding("ended", Place + "/policy", ("policy", "cs-1"), ("policyUntil", Day("2022-12-31"))).AndNeverHeals();
        yield return Pass("a policy from the last day on will do", With(new QualityPolicy { Id = "cs-1", IssuedOn = Day("2023-12-31") }));
        yield return Fail("one from the day after will not", With(new QualityPolicy { Id = "cs-1", IssuedOn = Day("2024-01-01") })).Finding("later", Place + "/policy", ("policyFrom", Day("2024-01-01"))).AndNeverHeals();
        yield return NotEvaluated("before-records", "an objective of before the records may have referred to one", Of(objective => objective with { Policy = null }) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("date-not-recorded", "a policy without its first day leaves it open", With(new QualityPolicy { Id = "cs-1" }));
        yield return NotEvaluated("date-not-recorded", "an objective without its last day leaves it open", With(new QualityPolicy { Id = "cs-1", From = Day("2023-02-01") }, objective => objective with { Until = null }));
        yield return Pass("unless the policy is older than it", With(new QualityPolicy { Id = "cs-1", From = Day("2022-02-01") }, objective => objective with { Until = null }));
        yield return Pass("or as old as it", With(new QualityPolicy { Id = "cs-1", From = Day("2023-01-01") }, objective => objective with { Until = null }));
        yield return NotEvaluated("date-not-recorded", "an objective without its first day may be younger than a policy that ended", With(new QualityPolicy { Id = "cs-1", From = Day("2020-03-01"), Until = Day("2022-12-31") }, objective => objective with { From = null }));
        yield return Pass("one that lasts has not ended before it", With(new QualityPolicy { Id = "cs-1", From = Day("2020-03-01") }, objective => objective with { From = null }));
        yield return NotApplicable("nothing-due-yet", "a policy issued later is not read", With(new QualityPolicy { Id = "cs-1", IssuedOn = Day("2023-07-01") }), "2023-06-30");
        yield return Pass("on the day of its issue it is", With(new QualityPolicy { Id = "cs-1", IssuedOn = Day("2023-07-01") }), "2023-07-01");
    }

    private static Register With(QualityPolicy policy, Func<QualityObjective, QualityObjective>? change = null) => System(system => system with
    {
        Policies = new[] { policy },
        Objectives = new[] { change is null ? Samples.Met : change(Samples.Met) },
    });
}
