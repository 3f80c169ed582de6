using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class SCP006Cases : RuleCases
{
    private const string List = "/systems/0/declarations/0/procedures";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a declaration that lists what the system handles is in order", Listing("1.003001", "1.003002", "2.000552.000.00.00.H40"));
        yield return Pass("the order and a repetition in the list do not matter", Listing("2.000552.000.00.00.H40", "1.003002", "1.003001", "1.003001"));
        yield return Fail("a declared procedure that is not handled is a finding", Listing("1.003001", "1.003002", "2.000552.000.00.00.H40", "1.009999"))
            .Finding("", List, ("date", Day("2020-06-10")), ("declaredOnly", Texts("1.009999")), ("handledOnly", Texts())).AndNeverHeals();
        yield return Fail("a handled procedure that is not declared is a finding", Listing("1.003001", "1.003002"))
            .Finding("", List, ("declaredOnly", Texts()), ("handledOnly", Texts("2.000552.000.00.00.H40"))).AndNeverHeals()
            .Reads("/systems/0/processes/1/serves/0/code", "/systems/0/processes/1/from").ReadsNot("/systems/0/processes/0/serves/0/code");
        yield return Fail("both differences are listed", Listing("1.003001", "1.003002", "1.009999"))
            .Finding("", List, ("declaredOnly", Texts("1.009999")), ("handledOnly", Texts("2.000552.000.00.00.H40"))).AndNeverHeals();
        yield return Fail("several that are declared are listed by code, each once", Listing("1.003001", "1.003002", "2.000552.000.00.00.H40", "1.009999", "1.009998", "1.009999"))
            .Finding("", List, ("declaredOnly", Texts("1.009998", "1.009999")), ("handledOnly", Texts())).AndNeverHeals();
        yield return Fail("so are several that are handled", System(system => system with
        {
            Processes = new[] { Samples.Process("qt-01", "1.003002", "1.003001"), system.Processes[1] },
            Declarations = Listing("2.000552.000.00.00.H40").Systems[0].Declarations,
        })).Finding("", List, ("declaredOnly", Texts()), ("handledOnly", Texts("1.003001", "1.003002"))).AndNeverHeals();
        yield return Fail("what one system lists is not compared with another", Samples.Register with
        {
            Systems = new[]
            {
                With(system => system).Systems[0],
                With(system => system with { Id = "qms-2", Processes = new[] { system.Processes[0] } }).Systems[0],
            },
        }).Among(pass: 1, fail: 1).Finding("", "/systems/1/declarations/0/procedures", ("declaredOnly", Texts("2.000552.000.00.00.H40"))).AndNeverHeals();
        yield return NotApplicable("no-list", "a declaration without a list is not compared", Listing());
        yield return NotApplicable("not-in-force", "an older declaration is not compared", System(system => system with
        {
            Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { Procedures = new ProcedureCode[] { "1.009999" } }, Samples.Declaration("cb-2", "2022-05-20") },
        })).Among(pass: 1, notApplicable: 1);
        yield return Pass("what the system handles from the day after is not compared", With(system => system with { Processes = new[] { system.Processes[0], system.Processes[1], Samples.Process("qt-03", "1.009999") with { From = Day("2020-06-11") } } }));
        yield return Fail("what it handles from that day on is", With(system => system with { Processes = new[] { system.Processes[0], system.Processes[1], Samples.Process("qt-03", "1.009999") with { From = Day("2020-06-10") } } }))
            .Finding("", List, ("handledOnly", Texts("1.009999"))).AndNeverHeals();
        yield return Pass("what was handled to that day is compared as handled", With(system => system with { Processes = new[] { system.Processes[0], system.Processes[1] with { Until = Day("2020-06-10") } } }));
        yield return NotEvaluated("procedure-facts-not-recorded", "a process without its first day leaves it open", With(system => system with { Processes = new[] { system.Processes[0], system.Processes[1] with { From = null } } }));
        yield return NotEvaluated("procedure-facts-not-recorded", "of several procedures too", With(system => system with { Processes = new[] { system.Processes[0] with { From = null }, system.Processes[1] } }));
        yield return NotEvaluated("procedure-facts-not-recorded", "and of one that is not declared", With(system => system with { Processes = new[] { system.Processes[0], system.Processes[1], Samples.Process("qt-03", "1.009999") with { From = null } } }));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day is not compared", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a declaration to come is not compared", Listing("1.009999"), "2020-06-09");
        yield return NotEvaluated("before-records", "a declaration before the records is not compared: its processes may not be recorded", Listing("1.003001", "1.003002", "2.000552.000.00.00.H40", "1.009999") with { RecordsFrom = Day("2020-06-11") });
        yield return NotEvaluated("after-records", "nor is one after the records", Listing("1.009999") with { RecordedUntil = Day("2020-06-09") });
        yield return NotEvaluated("declaration-date-not-recorded", "one that differs may not be the latest beside one without its day", System(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { Procedures = new ProcedureCode[] { "1.009999" } }, Samples.Undated("cb-2") } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register Listing(params ProcedureCode[] codes) => System(system => system with
    {
        Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") with { Procedures = codes } },
    });

    private static Register With(Func<QualityManagementSystem, QualityManagementSystem> change) =>
        System(system => change(system) with { Declarations = new[] { Samples.Declaration("cb-1", "2020-06-10") } });
}
