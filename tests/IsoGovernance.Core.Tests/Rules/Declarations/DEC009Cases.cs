using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DEC009Cases : RuleCases
{
    private const string Place = "/systems/0/declarations/0";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a declaration with its number, date, edition and scope is in order", Samples.Register);
        yield return Fail("a declaration without its number is a finding", With(declaration => declaration with { Number = null }))
            .Finding("number", Place + "/number", ("declaration", "cb-1"), ("missing", "number")).AndNeverHeals();
        yield return Fail("a blank number is none", With(declaration => declaration with { Number = " " })).Finding("number", Place + "/number", ("declaration", "cb-1")).AndNeverHeals();
        yield return Fail("a declaration without its date is a finding", With(declaration => declaration with { On = null }))
            .Finding("date", Place + "/on", ("declaration", "330/QĐ-SYT")).AndNeverHeals();
        yield return Fail("a declaration without its edition is a finding", With(declaration => declaration with { Edition = null }))
            .Finding("edition", Place + "/edition").AndNeverHeals();
        yield return Fail("a declaration without a scope is a finding", With(declaration => declaration with { Scope = null, Procedures = [] }))
            .Finding("scope", Place + "/scope").AndNeverHeals();
        yield return Pass("a list of procedures is a scope", With(declaration => declaration with { Scope = null }));
        yield return Pass("a scope in words is one", With(declaration => declaration with { Procedures = [] }));
        yield return Fail("an empty declaration is four findings", With(_ => new Declaration { Id = "cb-1" }))
            .Finding("number", Place + "/number").Finding("date", Place + "/on")
            .Finding("edition", Place + "/edition").Finding("scope", Place + "/scope").AndNeverHeals();
        yield return NotEvaluated("before-records", "what the register lacks of an older declaration may stand on the paper", With(declaration => declaration with { Number = null }) with { RecordsFrom = Day("2020-06-11") });
        yield return Fail("not so of one from the first day of the records", With(declaration => declaration with { Number = null }) with { RecordsFrom = Day("2020-06-10") }).Finding("number", Place + "/number").AndNeverHeals();
        yield return Pass("an older one that has all is in order", Samples.Register with { RecordsFrom = Day("2023-01-01") });
        yield return NotApplicable("before-the-law", "a declaration before the decision had another form", System(system => system with
        {
            Declarations = new[] { Samples.Declaration("cb-0", "2014-05-17") with { Number = null }, Samples.Declaration("cb-1", "2020-06-10") },
        })).Among(pass: 1, notApplicable: 1);
        yield return Fail("one of the decision's first day has its", With(_ => Samples.Declaration("cb-0", "2014-05-18") with { Number = null }) with { RecordsFrom = Day("2014-05-18") }).Finding("number", Place + "/number").AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "a declaration to come is not judged", System(system => system with
        {
            Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10"), Samples.Declaration("cb-2", "2024-03-16") with { Number = null } },
        })).Among(pass: 1, notApplicable: 1);
        yield return Fail("one of today is", With(declaration => declaration with { Number = null }), "2020-06-10").Finding("number", Place + "/number").AndNeverHeals();
        yield return NotApplicable("not-declared", "a system whose declaration is to come is not judged", With(declaration => declaration with { Number = null }), "2020-06-09");
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(Func<Declaration, Declaration> change) => System(system => system with { Declarations = new[] { change(Samples.Declaration("cb-1", "2020-06-10")) } });
}
