using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class SCP004Cases : RuleCases
{
    private const string Changed = "/systems/0/scopeChanges/0/on";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a change answered by a later declaration is in order", Samples.Register);
        yield return Pass("a declaration on the day of the change answers it", Change("2022-05-20"));
        yield return Pass("on that very day it does", Change("2022-05-20"), "2022-05-20");
        yield return Fail("a change after the last declaration is a finding", Change("2022-05-21"))
            .Finding("", Changed, ("changed", Day("2022-05-21")), ("days", 664)).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the day of the change nothing is missed", Change("2024-03-15"));
        yield return Fail("on the next day it is", Change("2024-03-14")).Finding("", Changed, ("days", 1)).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "a change to come is not due", Change("2024-03-16"));
        yield return Pass("a declaration a year later answers it all the same", Change("2021-05-20"));
        yield return Fail("a declaration to come answers nothing yet", Change("2022-05-10"), "2022-05-19").Finding("", Changed, ("days", 9));
        yield return Pass("one to come takes nothing from the one before", System(system => system with { Declarations = system.Declarations.Append(Samples.Declaration("cb-3", "2024-03-16")).ToArray() }));
        yield return Pass("an earlier declaration that states the changed scope answers it", System(system => system with { ScopeChanges = new[] { Of("2023-01-10") with { StatedBy = "cb-2" } } }));
        yield return Fail("an earlier declaration that another change names does not", System(system => system with { ScopeChanges = new[] { Of("2023-01-10") with { StatedBy = "cb-9" } } })).Finding("", Changed).AndNeverHeals();
        yield return Pass("one declaration answers several changes", System(system => system with { ScopeChanges = new[] { Of("2021-01-10"), Of("2021-06-10") with { Id = "thay-đổi-2", Kind = ScopeChangeKind.Narrowed } } }));
        yield return NotApplicable("nothing-due-yet", "days of grace are a reading", Change("2024-03-05")).Under(readings => readings with { GraceDays = 10 });
        yield return Fail("and end", Change("2024-03-04")).Under(readings => readings with { GraceDays = 10 }).Finding("", Changed, ("days", 11)).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a change without its day cannot be judged", System(system => system with { ScopeChanges = new[] { Of("2022-05-10") with { On = null } } }));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day may answer it", System(system => system with { ScopeChanges = new[] { Of("2022-06-10") }, Declarations = system.Declarations.Append(Samples.Undated("cb-3")).ToArray() }));
        yield return NotApplicable("not-declared", "a system that was never declared is not declared again", System(system => system with { Declarations = [] }));
        yield return NotApplicable("before-the-law", "a change before the decision asks for nothing", Change("2014-05-17"));
        yield return Pass("one of its first day asks for a declaration", Change("2014-05-18"));
        yield return NotApplicable("system-ended", "a change on the last day of the system asks for nothing", System(system => system with { ScopeChanges = new[] { Of("2023-06-10") }, EndedOn = Day("2023-06-10") }));
        yield return Fail("a change on the day before does", System(system => system with { ScopeChanges = new[] { Of("2023-06-09") }, EndedOn = Day("2023-06-10") })).Finding("", Changed).AndNeverHeals();
        yield return NotApplicable("system-ended", "nor does one whose days of grace outlast the system", System(system => system with { ScopeChanges = new[] { Of("2023-06-05") }, EndedOn = Day("2023-06-10") })).Under(readings => readings with { GraceDays = 10 });
        yield return NotEvaluated("before-records", "a change before the records is not judged", Change("2022-05-31") with { RecordsFrom = Day("2022-06-01") });
        yield return NotEvaluated("after-records", "a change after the records is not judged", Change("2022-06-01") with { RecordedUntil = Day("2022-06-01") });
        yield return Fail("a change open on the last recorded day is a finding", Change("2022-06-01") with { RecordedUntil = Day("2022-06-02") }).Finding("", Changed).AndNeverHeals();
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static ScopeChange Of(string on) => new() { Id = "thay-đổi-1", Kind = ScopeChangeKind.Widened, On = Day(on) };

    private static Register Change(string on) => System(system => system with { ScopeChanges = new[] { Of(on) } });
}
