using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class POL004Cases : RuleCases
{
    private const string Told = "/systems/0/policies/0/communicatedOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a policy that was communicated is in order", Samples.Register);
        yield return Fail("one that was not is a finding", With(Broken)).Finding("", Told, ("policy", "cs-1"), ("from", Day("2020-03-01"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on its first day nothing is missed", With(Broken), "2020-03-01");
        yield return Fail("on the next day it is", With(Broken), "2020-03-02").Finding("", Told).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "issued after its first day it is in force from its issue", With(policy => Broken(policy) with { IssuedOn = Samples.AsOf }));
        yield return Pass("communicated years later it is in order", With(policy => policy with { CommunicatedOn = Samples.AsOf }));
        yield return Fail("a communication to come is none yet", With(policy => policy with { CommunicatedOn = Samples.AsOf.PlusDays(1) })).Finding("", Told);
        yield return NotEvaluated("before-records", "a policy from before the records may have been communicated", With(Broken) with { RecordsFrom = Day("2020-03-02") });
        yield return NotEvaluated("after-records", "one that began as they end may be", With(Broken) with { RecordedUntil = Day("2020-03-01") });
        yield return NotApplicable("policy-not-in-force", "a policy that ended yesterday is not judged", With(policy => Broken(policy) with { Until = Samples.AsOf.PlusDays(-1) }));
        yield return Fail("one that ends today is", With(policy => Broken(policy) with { Until = Samples.AsOf })).Finding("", Told);
        yield return NotApplicable("policy-not-in-force", "a policy to come is not judged", With(policy => Broken(policy) with { From = Samples.AsOf.PlusDays(1) }));
        yield return NotEvaluated("date-not-recorded", "a policy without its days leaves it open", With(policy => Broken(policy) with { From = null, IssuedOn = null }));
        yield return NotApplicable("system-ended", "the policy of a system that ended is not judged", System(system => system with { Policies = new[] { Broken(Samples.Policy) }, EndedOn = Day("2024-03-14") }));
        yield return NotApplicable("not-yet-applied", "nor that of a system that is being built", System(_ => Samples.BeingBuilt with { Policies = new[] { Broken(Samples.Policy) } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(Func<QualityPolicy, QualityPolicy> change) => System(system => system with { Policies = new[] { change(Samples.Policy) } });

    private static QualityPolicy Broken(QualityPolicy policy) => policy with { CommunicatedOn = null };
}
