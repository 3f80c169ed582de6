using System;
using System.Collections.Generic;
using static IsoGovernance.Tests.OneObjective;

namespace IsoGovernance.Tests;

internal sealed class OBJ006Cases : RuleCases
{
    private const string Result = Place + "/measurements/0";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a final result that meets its target needs no action", Of(objective => objective));
        yield return Pass("so does one that meets it exactly", Missed(value: 95));
        yield return Fail("one just below is a finding", Missed(value: 94.9m)).Finding("number", Result, ("objective", "Giải quyết thủ tục hành chính đúng hạn"), ("day", Day("2023-12-29")), ("result", 94.9m), ("target", 95m)).AndNeverHeals();
        yield return Fail("where less is better one above is", Missed(value: 95.1m, objective => objective with { Direction = ObjectiveDirection.AtMost })).Finding("number", Result).AndNeverHeals();
        yield return Pass("and one below is not", Missed(value: 94.9m, objective => objective with { Direction = ObjectiveDirection.AtMost }));
        yield return Pass("nor is one that meets it exactly", Missed(value: 95, objective => objective with { Direction = ObjectiveDirection.AtMost }));
        yield return Fail("an exact target is missed above too", Missed(value: 95.1m, objective => objective with { Direction = ObjectiveDirection.Exactly })).Finding("number", Result).AndNeverHeals();
        yield return Fail("an outcome that was not reached is missed", Of(objective => Outcome(objective, reached: false))).Finding("outcome", Result).AndNeverHeals();
        yield return Pass("one that was reached is not", Of(objective => Outcome(objective, reached: true)));
        yield return Fail("a number of which only that is said is missed too", Missed(90, objective => objective with { Measurements = new[] { new Measurement { On = Day("2023-12-29"), OutcomeReached = false, IsFinal = true } } })).Finding("outcome", Result).AndNeverHeals();
        yield return Pass("an action is an answer", Missed(90, objective => objective with { MissedActions = new[] { "Bổ sung nhân lực" } }));
        yield return Fail("a blank one is none", Missed(90, objective => objective with { MissedActions = new[] { " " } })).Finding("number", Result).AndNeverHeals();
        yield return Pass("a nonconformity is an answer", Raised("2024-01-10"));
        yield return Fail("one to come is none", Raised("2024-01-10"), "2024-01-09").Finding("number", Result);
        yield return Pass("on its day it is one", Raised("2024-01-10"), "2024-01-10");
        yield return NotEvaluated("date-not-recorded", "one without its day leaves it open", Raised(null));
        yield return Pass("a revised objective is an answer", Revised("2024-01-05")).Among(pass: 1, notApplicable: 1);
        yield return Fail("one to be approved is none", Revised("2024-03-16")).Among(fail: 1, notApplicable: 1).Finding("number", Result);
        yield return Pass("one approved today is one", Revised("2024-03-15")).Among(pass: 1, notApplicable: 1);
        yield return NotEvaluated("date-not-recorded", "one without its approval leaves it open", Revised(null)).Among(notEvaluated: 1, notApplicable: 1);
        yield return NotApplicable("reference-leads-nowhere", "a revision that leads nowhere is another rule's", Missed(90, objective => objective with { RevisedBy = "không-có" }));
        yield return NotEvaluated("date-not-recorded", "beside it a nonconformity without its day leaves it open", System(system => system with
        {
            Objectives = new[] { With(90) with { RevisedBy = "không-có" } },
            Nonconformities = new[] { new Nonconformity { Id = "kph-2", Objective = "mt-2023" } },
        }));
        yield return NotApplicable("no-final-result", "results on the way are not final", Of(objective => objective with { Measurements = new[] { Samples.Result("6-tháng-đầu", "2023-07-05", 50) } }));
        yield return NotApplicable("nothing-due-yet", "on the day of the result nothing is missed", Missed(90), "2023-12-29");
        yield return Fail("on the day after it is", Missed(90), "2023-12-30").Finding("number", Result).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a final result without its day leaves it open", Missed(90, objective => objective with { Measurements = new[] { new Measurement { Value = 90, IsFinal = true } } }));
        yield return NotEvaluated("result-not-recorded", "a final result that says nothing leaves it open", Missed(90, objective => objective with { Measurements = new[] { new Measurement { On = Day("2023-12-29"), IsFinal = true } } }));
        yield return NotEvaluated("result-not-recorded", "so does one of an outcome", Of(objective => Outcome(objective, reached: null)));
        yield return NotEvaluated("direction-not-known", "an unknown direction leaves it open", Missed(90, objective => objective with { Direction = Coded<ObjectiveDirection>.Parse("up") }));
        yield return NotApplicable("not-measurable", "an objective without a direction is another rule's", Missed(90, objective => objective with { Direction = null }));
        yield return NotApplicable("not-measurable", "so is one without a target", Missed(90, objective => objective with { Target = null }));
        yield return Pass("the latest final result decides", Of(objective => objective with { Measurements = new[] { Final("2023-12-20", 90), Final("2023-12-29", 96) } }));
        yield return Pass("in whatever order they are recorded", Of(objective => objective with { Measurements = new[] { Final("2023-12-29", 96), Final("2023-12-20", 90) } }));
        yield return Pass("of those of one day the last", Of(objective => objective with { Measurements = new[] { Final("2023-12-29", 90), Final("2023-12-29", 96) } }));
        yield return NotEvaluated("before-records", "a result before the records is not judged", Missed(90) with { RecordsFrom = Day("2023-12-30") });
        yield return NotEvaluated("after-records", "an answer may have come after the records end", Missed(90) with { RecordedUntil = Day("2023-12-29") });
        yield return Fail("not where they reach a day further", Missed(90) with { RecordedUntil = Day("2023-12-30") }).Finding("number", Result);
    }

    private static QualityObjective With(decimal value) => Samples.Met with { Measurements = new[] { Final("2023-12-29", value) } };

    private static Measurement Final(string on, decimal value) => Samples.Result("6-tháng-cuối", on, value) with { IsFinal = true };

    private static Register Missed(decimal value, Func<QualityObjective, QualityObjective>? change = null) => Of(_ => change is null ? With(value) : change(With(value)));

    private static QualityObjective Outcome(QualityObjective objective, bool? reached) => objective with
    {
        Target = null,
        TargetOutcome = "Một cửa điện tử vận hành",
        TargetDate = Day("2023-11-30"),
        Measurements = new[] { new Measurement { On = Day("2023-12-29"), OutcomeReached = reached, IsFinal = true } },
    };

    private static Register Raised(string? on) => System(system => system with
    {
        Objectives = new[] { With(90) },
        Nonconformities = new[] { new Nonconformity { Id = "kph-2", Objective = "mt-2023", RaisedOn = on is null ? null : Day(on) } },
    });

    private static Register Revised(string? approvedOn) => System(system => system with
    {
        Objectives = new[] { With(90) with { RevisedBy = "mt-2024" }, Samples.Objective(2024) with { ApprovedOn = approvedOn is null ? null : Day(approvedOn) } },
    });
}
