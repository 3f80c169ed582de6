using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class OBJ001Cases : RuleCases
{
    private const string Place = "/systems/0/objectives";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an approved objective of the running year is in order", Samples.Register);
        yield return Pass("it covers the first day of its period", With(Samples.Met), "2023-01-05");
        yield return Fail("not the days before its approval", With(Samples.Met), "2023-01-04").Finding("", Place, ("day", Day("2023-01-04")), ("recorded", 1));
        yield return Pass("approved before it covers the first day of its period", With(Samples.Met with { ApprovedOn = Day("2022-12-30") }), "2023-01-01");
        yield return Pass("it covers the last day of its period", With(Samples.Met), "2023-12-31");
        yield return Fail("and no longer", With(Samples.Met), "2024-01-01").Finding("", Place).AndNeverHeals().Reads(Place + "/0/approvedOn", Place + "/0/from", Place + "/0/until");
        yield return Fail("no objective is a finding", With()).Finding("", Place, ("recorded", 0)).AndNeverHeals();
        yield return Fail("an objective whose period begins tomorrow is not in force", With(Samples.Met with { From = Day("2024-03-16"), Until = Day("2024-12-31") })).Finding("", Place);
        yield return NotEvaluated("date-not-recorded", "an objective without its approval leaves it open", With(Samples.Objective(2024) with { ApprovedOn = null }));
        yield return NotEvaluated("date-not-recorded", "so does one without its first day", With(Samples.Objective(2024) with { From = null }));
        yield return NotEvaluated("date-not-recorded", "so does one without its last day", With(Samples.Objective(2024) with { Until = null }));
        yield return Pass("another one that is in force decides", With(Samples.Objective(2024) with { Until = null }, Samples.Objective(2024) with { Id = "mt-2" }));
        yield return NotEvaluated("after-records", "an objective may have been approved after the records end", With() with { RecordedUntil = Day("2024-03-14") });
        yield return Fail("not where they reach the day", With() with { RecordedUntil = Day("2024-03-15") }).Finding("", Place);
        yield return NotEvaluated("before-records", "an objective may have been approved before the records begin", With() with { RecordsFrom = Day("2020-03-02") });
        yield return Fail("not where they begin with the system", With() with { RecordsFrom = Day("2020-03-01") }).Finding("", Place);
        yield return Fail("nor where one lapsed within them", With(Samples.Met) with { RecordsFrom = Day("2023-12-31") }).Finding("", Place, ("recorded", 1)).AndNeverHeals();
        yield return NotEvaluated("before-records", "one that lapsed before them shows nothing", With(Samples.Met) with { RecordsFrom = Day("2024-01-01") });
        yield return Fail("of several that lapsed the latest shows it", With(Samples.Met, Samples.Objective(2022)) with { RecordsFrom = Day("2023-12-31") }).Finding("", Place, ("recorded", 2)).AndNeverHeals();
        yield return NotEvaluated("before-records", "one to come has not lapsed", With(Samples.Met with { From = Day("2024-03-16"), Until = Day("2024-12-31") }) with { RecordsFrom = Day("2024-01-01") });
        yield return NotEvaluated("before-records", "nor has one, still to be approved, on its last day", With(Samples.Objective(2024) with { ApprovedOn = Day("2024-03-16"), Until = Day("2024-03-15") }) with { RecordsFrom = Day("2024-01-01") });
        yield return NotEvaluated("declaration-date-not-recorded", "a system of which no day is known leaves it open", Undated());
        yield return NotApplicable("not-yet-applied", "a system being built needs none", Samples.Register with { Systems = new[] { Samples.BeingBuilt } });
        yield return NotApplicable("system-ended", "a system that ended needs none", System(system => system with { Objectives = [], EndedOn = Day("2024-03-14") }));
        yield return Fail("on its last day it needs one", System(system => system with { Objectives = [], EndedOn = Day("2024-03-15") })).Finding("", Place);
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register Undated() => System(_ => new QualityManagementSystem
    {
        Id = Samples.SystemId,
        Name = "Hệ thống",
        Host = Samples.Department,
        Declarations = new[] { Samples.Undated("cb-1") },
    });

    private static Register With(params QualityObjective[] objectives) => System(system => system with { Objectives = objectives });
}
