using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DEC005Cases : RuleCases
{
    private const string NoticePath = "/systems/0/declarations/0/notice";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a notice of every declaration is in order", Samples.Register);
        yield return Pass("a notice years later is in order", Notified("2023-12-01"));
        yield return Fail("no notice is a finding", With(null)).Finding("none", NoticePath, ("declared", Day("2020-06-10")), ("days", 1374)).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the day of the declaration nothing is missed", With(null), "2020-06-10");
        yield return Pass("a notice of that day is in order on it", Notified("2020-06-10"), "2020-06-10");
        yield return Fail("on the next day it is", With(null), "2020-06-11").Finding("none", NoticePath, ("days", 1)).AndNeverHeals();
        yield return Fail("a notice to come is none yet", Notified("2020-06-20"), "2020-06-19").Finding("none", NoticePath, ("notified", null));
        yield return Pass("a notice done today is in order", Notified("2020-06-20"), "2020-06-20");
        yield return Fail("a notice older than the declaration is not its notice", Notified("2020-06-09"))
            .Finding("early", NoticePath, ("notified", Day("2020-06-09")), ("declared", Day("2020-06-10"))).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a notice without its day leaves it open", With(new Notice { Number = "900/SYT-VP" }));
        yield return Fail("a new declaration needs a notice of its own", System(system => system with { Declarations = new[] { system.Declarations[0], system.Declarations[1] with { Notice = null } } }))
            .Among(pass: 1, fail: 1).Finding("none", "/systems/0/declarations/1/notice", ("declared", Day("2022-05-20"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "days of grace are a reading", With(null), "2020-06-20").Under(readings => readings with { GraceDays = 10 });
        yield return Fail("and end", With(null), "2020-06-21").Under(readings => readings with { GraceDays = 10 }).Finding("none", NoticePath, ("days", 11)).AndNeverHeals();
        yield return Pass("done after the days of grace it is in order too", Notified("2020-09-01"), "2020-09-01").Under(readings => readings with { GraceDays = 10 });
        yield return NotApplicable("system-ended", "a system declared on its last day had no day left to notify", Ended("2020-06-10"));
        yield return Fail("of one that ended the days are counted to its end", Ended("2020-06-20")).Finding("none", NoticePath, ("days", 10)).AndNeverHeals();
        yield return NotEvaluated("before-records", "a declaration before the records is not judged", With(null) with { RecordsFrom = Day("2020-06-11") });
        yield return NotEvaluated("after-records", "a declaration on the last recorded day is not judged", With(null) with { RecordedUntil = Day("2020-06-10") });
        yield return Fail("a notice open on the last recorded day is a finding", With(null) with { RecordedUntil = Day("2020-06-11") }).Finding("none", NoticePath).AndNeverHeals();
        yield return NotApplicable("before-the-law", "a declaration before the decision needed none", System(system => system with
        {
            Declarations = new[] { Samples.Declaration("cb-0", "2014-05-17") with { Notice = null }, Samples.Declaration("cb-1", "2020-06-10") },
        })).Among(pass: 1, notApplicable: 1);
        yield return Fail("one of the decision's first day did", System(system => system with { Declarations = new[] { Samples.Declaration("cb-0", "2014-05-18") with { Notice = null } } }) with { RecordsFrom = Day("2014-05-18") })
            .Finding("none", NoticePath, ("declared", Day("2014-05-18"))).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a declaration to come needs none yet", With(null), "2020-06-09");
    }

    private static Register Ended(string on) => System(system => system with { EndedOn = Day(on), Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { Notice = null } } });

    private static Register With(Notice? notice) => System(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { Notice = notice } } });

    private static Register Notified(string on) => With(new Notice { Number = "900/SYT-VP", On = Day(on) });
}
