using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class BLD009Cases : RuleCases
{
    private const string Path = "/systems/0/documents/0/publicFrom";

    public override IEnumerable<Case> Cases()
    {
        yield return NeedsReview("without a public secret a person judges", With(document => document)).Finding("review", "/systems/0", ("marked", 0), ("unmarked", 0), ("unclear", 1));
        yield return NeedsReview("a secret that is not public is for a person to judge", With(document => document with { Classification = Classification.Secret })).Finding("review", "/systems/0", ("marked", 1));
        yield return NeedsReview("a public document that is not marked is for a person to judge", With(document => document with { Classification = Classification.None, PublicFrom = Day("2020-03-01") })).Finding("review", "/systems/0", ("unmarked", 1));
        yield return Fail("a public secret is a finding", Public(Classification.Secret, "2020-03-01")).Finding("public", Path, ("document", "QT-01"), ("mark", "Tối mật"), ("public", Day("2020-03-01"))).AndNeverHeals();
        yield return Fail("so is a confidential document", Public(Classification.Confidential, "2020-03-01")).Finding("public", Path, ("mark", "Mật")).AndNeverHeals();
        yield return Fail("and a top secret one", Public(Classification.TopSecret, "2020-03-01")).Finding("public", Path, ("mark", "Tuyệt mật")).AndNeverHeals();
        yield return Fail("public from today is public", Public(Classification.Secret, "2024-03-15")).Finding("public", Path).AndNeverHeals();
        yield return NeedsReview("public from tomorrow is not yet", Public(Classification.Secret, "2024-03-16")).Finding("review", "/systems/0", ("marked", 1));
        yield return NeedsReview("an unknown mark is for a person to judge", With(document => document with { Classification = Coded<Classification>.Parse("hạn chế"), PublicFrom = Day("2020-03-01") })).Finding("review", "/systems/0", ("unclear", 1));
        yield return Fail("a withdrawn document that is public is a finding", With(document => document with { Classification = Classification.Secret, PublicFrom = Day("2020-03-01"), InUseUntil = Day("2021-01-01") })).Finding("public", Path).AndNeverHeals();
        yield return NotApplicable("law-not-in-force", "before the decision it was not asked", Samples.Register, "2014-05-17");
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(Func<SystemDocument, SystemDocument> change) => System(system => system with { Documents = new[] { change(Samples.Document("qt-01")) } });

    private static Register Public(Classification classification, string from) => With(document => document with { Classification = classification, PublicFrom = Day(from) });
}
