using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class POL002Cases : RuleCases
{
    private const string Signer = "/systems/0/policies/0/issuedBy";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a policy issued by the head is in order", Samples.Register);
        yield return Pass("a deputy may sign for the head", By(SigningCapacity.DeputyForHead));
        yield return Pass("the head may sign for the collective", By(SigningCapacity.HeadForCollective));
        yield return Fail("a signature by order is not the head's", By(SigningCapacity.ByOrder)).Finding("", Signer, ("policy", "cs-1"), ("issued", Day("2020-02-20")), ("signer", "Nguyễn Văn An")).AndNeverHeals();
        yield return Fail("a signature by authorisation is not the head's", By(SigningCapacity.ByAuthorisation)).Finding("", Signer).AndNeverHeals();
        yield return Fail("another capacity is not the head's", By(SigningCapacity.Other)).Finding("", Signer).AndNeverHeals();
        yield return NotEvaluated("capacity-not-recorded", "a policy that nobody known issued leaves it open", With(policy => policy with { IssuedBy = null }));
        yield return NotEvaluated("capacity-not-recorded", "a signature without a capacity leaves it open", With(policy => policy with { IssuedBy = new Signature { Name = "A" } }));
        yield return NotApplicable("policy-not-in-force", "a policy that ended yesterday is not judged", With(policy => Broken(policy) with { Until = Samples.AsOf.PlusDays(-1) }));
        yield return Fail("one that ends today is", With(policy => Broken(policy) with { Until = Samples.AsOf })).Finding("", Signer);
        yield return NotApplicable("policy-not-in-force", "a policy to come is not judged", With(policy => Broken(policy) with { From = Samples.AsOf.PlusDays(1) }));
        yield return NotEvaluated("date-not-recorded", "a policy without its days leaves it open", With(policy => Broken(policy) with { From = null, IssuedOn = null }));
        yield return NotApplicable("system-ended", "the policy of a system that ended is not judged", System(system => system with { Policies = new[] { Broken(Samples.Policy) }, EndedOn = Day("2024-03-14") }));
        yield return NotApplicable("not-yet-applied", "nor that of a system that is being built", System(_ => Samples.BeingBuilt with { Policies = new[] { Broken(Samples.Policy) } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(Func<QualityPolicy, QualityPolicy> change) => System(system => system with { Policies = new[] { change(Samples.Policy) } });

    private static Register By(SigningCapacity capacity) => With(policy => policy with { IssuedBy = Samples.By(capacity) });

    private static QualityPolicy Broken(QualityPolicy policy) => policy with { IssuedBy = Samples.By(SigningCapacity.ByOrder) };
}
