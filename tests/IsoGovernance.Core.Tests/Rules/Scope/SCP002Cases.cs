using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class SCP002Cases : RuleCases
{
    private const string Serves = "/systems/0/processes/0/serves";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("processes that serve procedures in force are in order", Samples.Register);
        yield return Pass("a procedure that ended at most three months ago may still be served", Ended("2023-12-14"));
        yield return Fail("a process that serves only a procedure ended longer ago is a finding", Ended("2023-12-13"))
            .Finding("", Serves, ("process", "Quy trình qt-01"), ("ended", Day("2023-12-13")), ("due", Day("2024-03-14"))).AndNeverHeals().Reads(Serves + "/0/code", "/agencies/0/procedures/0/until");
        yield return Pass("the term moves past a weekend", Ended("2023-03-09"), "2023-06-12");
        yield return Fail("and is over on Tuesday", Ended("2023-03-09"), "2023-06-13").Finding("", Serves, ("due", Day("2023-06-12"))).AndNeverHeals();
        yield return NotEvaluated("calendar-incomplete", "Tết not supplied can lengthen the term", Ended("2021-10-31") with { WorkingCalendar = null }, "2022-02-07");
        yield return NotEvaluated("calendar-incomplete", "to the last day on which its holidays can lie", Ended("2021-10-31") with { WorkingCalendar = null }, "2022-02-28");
        yield return Fail("and no longer", Ended("2021-10-31") with { WorkingCalendar = null }, "2022-03-01").Finding("", Serves).AndNeverHeals();
        yield return Pass("one procedure in force keeps the process", Serving(["1.000001", "1.000002"], Samples.Procedure("1.000001", until: "2020-12-31"), Samples.Procedure("1.000002")));
        yield return Fail("the latest end counts", Serving(["1.000001", "1.000002"], Samples.Procedure("1.000001", until: "2020-12-31"), Samples.Procedure("1.000002", until: "2022-12-31")))
            .Finding("", Serves, ("ended", Day("2022-12-31")), ("due", Day("2023-04-03"))).AndNeverHeals();
        yield return NotApplicable("process-not-in-force", "a process that has ended covers nothing", Changed(process => process with { Until = Day("2024-03-14") }));
        yield return Fail("a process in force to the end of the day does", Changed(process => process with { Until = Day("2024-03-15") })).Finding("", Serves);
        yield return NotApplicable("process-not-in-force", "a process that has not started covers nothing", Changed(process => process with { From = Day("2024-03-16") }));
        yield return Fail("one that starts today covers", Changed(process => process with { From = Day("2024-03-15") })).Finding("", Serves).AndNeverHeals();
        yield return NotApplicable("serves-no-procedure", "a process that serves no procedure covers none", Changed(process => process with { Serves = [] }));
        yield return NotApplicable("serves-no-procedure", "a procedure that was taken out of the process is not covered", Changed(process => process with { Serves = new[] { process.Serves[0] with { Until = Day("2022-12-31") } } }));
        yield return Fail("on its last day in the process it is", Changed(process => process with { Serves = new[] { process.Serves[0] with { Until = Day("2024-03-15") } } })).Finding("", Serves);
        yield return Fail("and on its first", Changed(process => process with { Serves = new[] { process.Serves[0] with { From = Day("2024-03-15") } } })).Finding("", Serves).AndNeverHeals();
        yield return NotEvaluated("procedure-facts-not-recorded", "a procedure that the register does not list leaves it open", Serving(["1.000001"]));
        yield return NotEvaluated("date-not-recorded", "a process without its first day leaves it open", Changed(process => process with { From = null }));
        yield return NotApplicable("not-yet-applied", "a system that is being built covers nothing", System(system => Samples.BeingBuilt with { Processes = system.Processes }));
        yield return NotApplicable("system-ended", "a system that has ended covers nothing", System(system => system with { EndedOn = Day("2024-03-14") }));
        yield return Fail("on its last day it covers", Ended("2022-12-31") with { Systems = new[] { Ended("2022-12-31").Systems[0] with { EndedOn = Day("2024-03-15") } } }).Finding("", Serves);
        yield return Fail("a shorter local term ends earlier", WithLocalValue(Ended("2023-12-31"), "legal-change.months", "2", "2020-01-01")).Finding("", Serves, ("due", Day("2024-03-01"))).AndNeverHeals();
        yield return NotApplicable("before-the-law", "a procedure abolished before the decision has no term", Ended("2014-05-16"));
        yield return Fail("a procedure abolished on the decision's first day has one", Ended("2014-05-17")).Finding("", Serves, ("due", Day("2014-08-18"))).AndNeverHeals();
        yield return Pass("after the records the last recorded day is judged", Ended("2022-12-31") with { RecordedUntil = Day("2023-04-03") });
        yield return Fail("what was covered on the last recorded day is a finding", Ended("2022-12-31") with { RecordedUntil = Day("2023-04-04") }).Finding("", Serves).AndNeverHeals();
        yield return NotEvaluated("before-records", "a day before the records is not judged", Ended("2022-12-31") with { RecordsFrom = Day("2024-03-16") });
        yield return Fail("their first day is", Ended("2022-12-31") with { RecordsFrom = Day("2024-03-15") }).Finding("", Serves).AndNeverHeals();
    }

    private static Register Ended(string until) => Serving(["1.000001"], Samples.Procedure("1.000001", from: "2010-01-01", until: until));

    private static Register Serving(string[] codes, params AdministrativeProcedure[] procedures) => Samples.Register with
    {
        Agencies = new[] { Samples.DepartmentOfHealth with { Procedures = procedures } },
        Systems = new[] { Samples.System with { Processes = new[] { Samples.Process("qt-01", codes) } } },
    };

    private static Register Changed(Func<WorkProcess, WorkProcess> change)
    {
        var register = Ended("2020-12-31");
        return register with { Systems = new[] { register.Systems[0] with { Processes = new[] { change(register.Systems[0].Processes[0]) } } } };
    }
}
