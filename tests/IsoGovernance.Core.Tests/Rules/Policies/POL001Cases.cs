using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class POL001Cases : RuleCases
{
    private const string Policies = "/systems/0/policies";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a policy in force is in order", Samples.Register);
        yield return Fail("no policy is a finding", Of()).Finding("none", Policies).AndNeverHeals();
        yield return Pass("a policy in force from today counts", With(policy => policy with { From = Samples.AsOf }));
        yield return Fail("one from tomorrow does not", With(policy => policy with { From = Samples.AsOf.PlusDays(1) })).Finding("none", Policies);
        yield return Pass("a policy without its first day is in force from its issue", With(policy => policy with { From = null, IssuedOn = Samples.AsOf }));
        yield return Fail("a policy is not in force before its issue", With(policy => policy with { IssuedOn = Samples.AsOf.PlusDays(1) })).Finding("none", Policies);
        yield return Pass("a policy to the end of today counts", With(policy => policy with { Until = Samples.AsOf }));
        yield return Fail("one that ended yesterday does not", With(policy => policy with { Until = Samples.AsOf.PlusDays(-1) })).Finding("lapsed", Policies, ("until", Day("2024-03-14"))).Reads(Policies + "/0/from", Policies + "/0/until").AndNeverHeals();
        yield return Fail("the last one that ended is told", Of(Samples.Policy with { Until = Day("2022-01-01") }, Samples.Policy with { Id = "cs-2", Until = Day("2023-01-01") })).Finding("lapsed", Policies, ("until", Day("2023-01-01"))).AndNeverHeals();
        yield return Fail("also beside one that is to come", Of(Samples.Policy with { Until = Day("2022-01-01") }, Samples.Policy with { Id = "cs-2", From = Samples.AsOf.PlusDays(1) })).Finding("lapsed", Policies, ("until", Day("2022-01-01")));
        yield return Pass("a later policy takes its place", Of(Samples.Policy with { Until = Day("2022-01-01") }, Samples.Policy with { Id = "cs-2", From = Day("2022-01-02") }));
        yield return NotEvaluated("date-not-recorded", "a policy without its days leaves it open", With(policy => policy with { From = null, IssuedOn = null }));
        yield return NotEvaluated("before-records", "a policy from before the records may not be recorded", Of() with { RecordsFrom = Day("2019-10-02") });
        yield return Fail("one that lapsed within them was", With(policy => policy with { Until = Day("2022-01-01") }) with { RecordsFrom = Day("2021-01-01") }).Finding("lapsed", Policies).AndNeverHeals();
        yield return Fail("so was one that lapsed on their first day", With(policy => policy with { Until = Day("2021-01-01") }) with { RecordsFrom = Day("2021-01-01") }).Finding("lapsed", Policies).AndNeverHeals();
        yield return NotEvaluated("after-records", "a policy that lapsed after the records may be replaced", With(policy => policy with { Until = Day("2024-02-01") }) with { RecordedUntil = Day("2024-02-01") });
        yield return Fail("one that lapsed within them would have been", With(policy => policy with { Until = Day("2024-01-31") }) with { RecordedUntil = Day("2024-02-01") }).Finding("lapsed", Policies).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "of several doubts the first is told", Of(Samples.Policy with { From = null, IssuedOn = null }, Samples.Policy with { Id = "cs-2", Until = Day("2024-02-01") }) with { RecordedUntil = Day("2024-02-01") });
        yield return NotEvaluated("after-records", "a system applied after the records may have one", Of() with { RecordedUntil = Day("2020-02-29") });
        yield return NotApplicable("system-ended", "a system that ended needs none", System(system => system with { Policies = [], EndedOn = Day("2024-03-14") }));
        yield return Fail("on its last day it does", System(system => system with { Policies = [], EndedOn = Samples.AsOf })).Finding("none", Policies);
        yield return NotApplicable("not-yet-applied", "a system that is being built needs none yet", System(_ => Samples.BeingBuilt));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register Of(params QualityPolicy[] policies) => System(system => system with { Policies = policies });

    private static Register With(Func<QualityPolicy, QualityPolicy> change) => Of(change(Samples.Policy));
}
