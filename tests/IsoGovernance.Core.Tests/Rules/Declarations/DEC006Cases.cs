using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DEC006Cases : RuleCases
{
    private const string Posted = "/systems/0/declarations/0/postedOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a declaration posted at the office is in order", With("2020-06-12"));
        yield return Fail("a declaration not posted is a finding", With(null)).Finding("", Posted, ("declared", Day("2020-06-10")), ("days", 1374)).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the day of the declaration nothing is missed", With(null), "2020-06-10");
        yield return Fail("on the next day it is", With(null), "2020-06-11").Finding("", Posted, ("days", 1)).AndNeverHeals();
        yield return Fail("what is posted tomorrow is not posted today", With("2020-06-20"), "2020-06-19").Finding("", Posted);
        yield return Pass("what is posted today is in order", With("2020-06-20"), "2020-06-20");
        yield return NotApplicable("not-in-force", "an older declaration need not hang any more", System(system => system with { Declarations = new[] { system.Declarations[0] with { PostedOn = null }, system.Declarations[1] } })).Among(pass: 1, notApplicable: 1);
        yield return Fail("the new one must", System(system => system with { Declarations = new[] { system.Declarations[0], system.Declarations[1] with { PostedOn = null } } }))
            .Among(fail: 1, notApplicable: 1).Finding("", "/systems/0/declarations/1/postedOn", ("declared", Day("2022-05-20"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "days of grace are a reading", With(null), "2020-06-20").Under(readings => readings with { GraceDays = 10 });
        yield return Fail("and end", With(null), "2020-06-21").Under(readings => readings with { GraceDays = 10 }).Finding("", Posted).AndNeverHeals();
        yield return NotApplicable("system-ended", "a system that ended has no declaration in force", With(null) with { Systems = new[] { With(null).Systems[0] with { EndedOn = Day("2024-03-14") } } });
        yield return NotEvaluated("declaration-date-not-recorded", "one without its day may be the one in force", System(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { PostedOn = null }, Samples.Undated("cb-2") } }));
        yield return NotEvaluated("before-records", "a declaration before the records is not judged", With(null) with { RecordsFrom = Day("2020-06-11") });
        yield return NotEvaluated("after-records", "a declaration on the last recorded day is not judged", With(null) with { RecordedUntil = Day("2020-06-10") });
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a system not declared has nothing to post", System(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2024-03-16") } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(string? postedOn) => System(system => system with
    {
        Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { PostedOn = postedOn is null ? null : Day(postedOn) } },
    });
}
