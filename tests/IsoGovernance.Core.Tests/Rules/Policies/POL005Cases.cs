using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class POL005Cases : RuleCases
{
    private const string Available = "/systems/0/policies/0/availableOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a policy that was posted is in order", Samples.Register);
        yield return Fail("one that nothing tells how to get is a finding", With(Broken)).Finding("", Available, ("policy", "cs-1"), ("from", Day("2020-03-01"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on its first day nothing is missed", With(Broken), "2020-03-01");
        yield return Fail("on the next day it is", With(Broken), "2020-03-02").Finding("", Available).AndNeverHeals();
        yield return Pass("a way to get it suffices", With(policy => Broken(policy) with { Availability = "Cung cấp khi có yêu cầu" }));
        yield return Pass("a posting suffices", With(policy => Broken(policy) with { AvailableOn = Samples.AsOf }));
        yield return Fail("a posting to come is none yet", With(policy => policy with { AvailableOn = Samples.AsOf.PlusDays(1) })).Finding("", Available);
        yield return Pass("a public document that holds it is a posting", Public("2024-03-15", DocumentPurpose.Policy));
        yield return Pass("also where it is posted again later", Public("2024-03-15", DocumentPurpose.Policy, Samples.AsOf.PlusDays(1)));
        yield return Fail("one that is public tomorrow is none yet", Public("2024-03-16", DocumentPurpose.Policy)).Finding("", Available);
        yield return Fail("another public document is none", Public("2024-03-15", DocumentPurpose.Scope)).Finding("", Available).AndNeverHeals();
        yield return Pass("one that is in use from today is one", Public(document => document with { InUseFrom = Samples.AsOf }));
        yield return Fail("one from tomorrow is none yet", Public(document => document with { InUseFrom = Samples.AsOf.PlusDays(1) })).Finding("", Available);
        yield return Pass("one that is in use to the end of today is one", Public(document => document with { InUseUntil = Samples.AsOf }));
        yield return Fail("one that was in use until yesterday is none any more", Public(document => document with { InUseUntil = Samples.AsOf.PlusDays(-1) })).Finding("", Available);
        yield return NotApplicable("not-asked-by-edition", "the 2008 edition does not ask for it", Following(StandardEdition.Iso2008));
        yield return NotEvaluated("edition-not-known", "a system of no known edition is not judged", Following("TCVN ISO 9001:1994"));
        yield return NotEvaluated("before-records", "a policy from before the records may have been posted", With(Broken) with { RecordsFrom = Day("2020-03-02") });
        yield return NotApplicable("law-not-in-force", "before the 2015 edition it was not asked", With(Broken), "2015-12-30");
        yield return NotApplicable("policy-not-in-force", "a policy that ended yesterday is not judged", With(policy => Broken(policy) with { Until = Samples.AsOf.PlusDays(-1) }));
        yield return Fail("one that ends today is", With(policy => Broken(policy) with { Until = Samples.AsOf })).Finding("", Available);
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

    private static Register Public(string from, DocumentPurpose purpose, NodaTime.LocalDate? available = null) =>
        Public(document => document with { PublicFrom = Day(from), Purposes = new Coded<DocumentPurpose>[] { purpose } }, available);

    private static Register Public(Func<SystemDocument, SystemDocument> change, NodaTime.LocalDate? available = null) => System(system => system with
    {
        Policies = new[] { Broken(Samples.Policy) with { AvailableOn = available } },
        Documents = new[] { change(Samples.Document("sổ-tay") with { PublicFrom = Day("2024-03-01"), Purposes = new Coded<DocumentPurpose>[] { DocumentPurpose.Policy } }) },
    });

    private static QualityPolicy Broken(QualityPolicy policy) => policy with { AvailableOn = null, Availability = null };
}
