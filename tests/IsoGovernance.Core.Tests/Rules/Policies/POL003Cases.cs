using System;
using System.Collections.Generic;
using IsoGovernance.Law;

namespace IsoGovernance.Tests;

internal sealed class POL003Cases : RuleCases
{
    private const string List = "/systems/0/policies/0/commitments";

    private static readonly EditionRequirements Stricter = Editions.Iso2015 with
    {
        PolicyCommitments = new EditionItem[] { new("requirements", "yêu cầu", "requirements"), new("openness", "công khai", "openness") },
    };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a policy with both commitments is in order", Samples.Register);
        yield return Fail("one without continual improvement is not", With(Broken)).Finding("continualImprovement", List, ("policy", "cs-1"), ("edition", "TCVN ISO 9001:2015")).AndNeverHeals();
        yield return Fail("one without requirements is not", With(policy => policy with { Commitments = new Coded<PolicyCommitment>[] { PolicyCommitment.ContinualImprovement } })).Finding("requirements", List).AndNeverHeals();
        yield return NotEvaluated("commitments-not-recorded", "a text of which nobody recorded what it commits to is not read", With(policy => policy with { Commitments = [] }));
        yield return NotEvaluated("commitments-not-recorded", "without text and commitments nothing is known", With(policy => policy with { Commitments = [], Text = null }));
        yield return NotEvaluated("commitments-not-recorded", "a commitment of an unknown code may be the one", With(policy => policy with { Commitments = new[] { new(PolicyCommitment.Requirements), Coded<PolicyCommitment>.Parse("cải tiến") } }));
        yield return Fail("the 2008 edition asks for both too", Following(StandardEdition.Iso2008)).Finding("continualImprovement", List, ("edition", "TCVN ISO 9001:2008")).AndNeverHeals();
        yield return NotEvaluated("edition-not-known", "a system of no known edition is not judged", Following("TCVN ISO 9001:1994"));
        yield return (Fail("an edition of the host's may ask for more", With(policy => policy)) with { Law = LawBook.Default.With(Stricter) }).Finding("another", List, ("commitment", "openness"));
        yield return (Pass("and get it", With(policy => policy with { Commitments = new[] { new(PolicyCommitment.Requirements), Coded<PolicyCommitment>.Parse("openness") } })) with { Law = LawBook.Default.With(Stricter) });
        yield return NotApplicable("policy-not-in-force", "a policy that ended yesterday is not judged", With(policy => Broken(policy) with { Until = Samples.AsOf.PlusDays(-1) }));
        yield return Fail("one that ends today is", With(policy => Broken(policy) with { Until = Samples.AsOf })).Finding("continualImprovement", List);
        yield return NotApplicable("policy-not-in-force", "a policy to come is not judged", With(policy => Broken(policy) with { From = Samples.AsOf.PlusDays(1) }));
        yield return NotEvaluated("date-not-recorded", "a policy without its days leaves it open", With(policy => Broken(policy) with { From = null, IssuedOn = null }));
        yield return NotApplicable("system-ended", "the policy of a system that ended is not judged", System(system => system with { Policies = new[] { Broken(Samples.Policy) }, EndedOn = Day("2024-03-14") }));
        yield return NotApplicable("not-yet-applied", "nor that of a system that is being built", System(_ => Samples.BeingBuilt with { Policies = new[] { Broken(Samples.Policy) } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(Func<QualityPolicy, QualityPolicy> change) => System(system => system with { Policies = new[] { change(Samples.Policy) } });

    private static Register Following(StandardEdition edition) => System(system => system with
    {
        Policies = new[] { Broken(Samples.Policy) },
        Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { Edition = edition } },
    });

    private static QualityPolicy Broken(QualityPolicy policy) => policy with { Commitments = new Coded<PolicyCommitment>[] { PolicyCommitment.Requirements } };
}
