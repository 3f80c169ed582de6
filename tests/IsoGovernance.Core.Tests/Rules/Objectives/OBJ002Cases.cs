using System.Collections.Generic;
using static IsoGovernance.Tests.OneObjective;

namespace IsoGovernance.Tests;

internal sealed class OBJ002Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an indicator and a number with its unit and direction are in order", Samples.Register);
        yield return Pass("an indicator and an outcome with its date are in order", Of(Outcome));
        yield return Fail("an objective without an indicator is a finding", Of(objective => objective with { Indicator = " " }))
            .Finding("indicator", Place + "/indicator", ("objective", "Giải quyết thủ tục hành chính đúng hạn")).AndNeverHeals();
        yield return Fail("a number without its unit is a finding", Of(objective => objective with { Unit = null })).Finding("unit", Place + "/unit").AndNeverHeals();
        yield return Fail("a number without its direction is a finding", Of(objective => objective with { Direction = null })).Finding("direction", Place + "/direction").AndNeverHeals();
        yield return Fail("no target is a finding", Of(objective => objective with { Target = null })).Finding("target", Place + "/target").AndNeverHeals();
        yield return Fail("an outcome without its date is a finding", Of(objective => Outcome(objective) with { TargetDate = null })).Finding("date", Place + "/targetDate").AndNeverHeals();
        yield return Fail("an outcome without an indicator is a finding", Of(objective => Outcome(objective) with { Indicator = null })).Finding("indicator", Place + "/indicator").AndNeverHeals();
        yield return Pass("one complete target of two will do", Of(objective => Outcome(objective) with { Target = 95 }));
        yield return Pass("whatever the direction of the other", Of(objective => Outcome(objective) with { Target = 95, Unit = "%", Direction = Coded<ObjectiveDirection>.Parse("up") }));
        yield return Fail("an objective in words alone is two findings", Of(objective => objective with { Indicator = null, Target = null }))
            .Finding("indicator", Place + "/indicator").Finding("target", Place + "/target").AndNeverHeals();
        yield return Fail("a bare number is three", Of(objective => objective with { Indicator = null, Unit = null, Direction = null }))
            .Finding("indicator", Place + "/indicator").Finding("unit", Place + "/unit").Finding("direction", Place + "/direction").AndNeverHeals();
        yield return Fail("a bare outcome is two", Of(objective => Outcome(objective) with { Indicator = null, TargetDate = null }))
            .Finding("indicator", Place + "/indicator").Finding("date", Place + "/targetDate").AndNeverHeals();
        yield return NotEvaluated("direction-not-known", "an unknown direction leaves it open", Of(objective => objective with { Direction = Coded<ObjectiveDirection>.Parse("up") }));
        yield return NotApplicable("nothing-due-yet", "an objective to come is not judged", Of(objective => objective with { Target = null }), "2023-01-04");
        yield return Fail("it is from the day of its approval", Of(objective => objective with { Target = null }), "2023-01-05").Finding("target", Place + "/target").AndNeverHeals();
        yield return Fail("approved before it is from the first day of its period", Of(objective => objective with { Target = null, ApprovedOn = Day("2022-12-30") }), "2023-01-01").Finding("target", Place + "/target").AndNeverHeals();
        yield return NotApplicable("before-the-law", "an objective that ended before the decision is not judged", Of(objective => objective with { ApprovedOn = null, From = null, Until = Day("2014-05-17"), Target = null }));
        yield return NotApplicable("before-applied", "nor one that ended before the system was applied", Of(objective => objective with { ApprovedOn = null, From = null, Until = Day("2020-02-29"), Target = null }));
        yield return NotApplicable("before-applied", "one that ended on the decision's first day is not older than the decision", Of(objective => objective with { ApprovedOn = null, From = null, Until = Day("2014-05-18"), Target = null }));
        yield return Fail("one that ended on the day from which the system was applied is judged", Of(objective => objective with { ApprovedOn = null, From = null, Until = Day("2020-03-01"), Target = null })).Finding("target", Place + "/target").AndNeverHeals();
        yield return NotApplicable("system-ended", "one that begins after the system's end is not judged", System(system => system with { Objectives = new[] { Samples.Objective(2024) with { Target = null } }, EndedOn = Day("2023-12-31") }));
        yield return Fail("one that begins on its last day is", System(system => system with { Objectives = new[] { Samples.Objective(2024) with { Target = null } }, EndedOn = Day("2024-01-01") })).Finding("target", Place + "/target").AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "where no day of the system is known, an objective may be older", System(system => new QualityManagementSystem
        {
            Id = system.Id,
            Name = system.Name,
            Host = system.Host,
            Declarations = new[] { Samples.Undated("cb-1") },
            Objectives = new[] { Samples.Objective(2023) with { Target = null } },
        }));
        yield return NotEvaluated("before-records", "what an objective of before the records lacks may have been there", Of(objective => objective with { Target = null }) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("after-records", "so may what one of after their end lacks", Of(objective => objective with { Target = null }) with { RecordedUntil = Day("2023-01-04") });
        yield return Fail("one approved on their last day is judged", Of(objective => objective with { Target = null }) with { RecordedUntil = Day("2023-01-05") }).Finding("target", Place + "/target");
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static QualityObjective Outcome(QualityObjective objective) =>
        objective with { Target = null, Unit = null, Direction = null, TargetOutcome = "Một cửa điện tử vận hành", TargetDate = Day("2023-11-30") };
}
