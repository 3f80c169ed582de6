using System.Collections.Generic;
using static IsoGovernance.Tests.OneObjective;

namespace IsoGovernance.Tests;

internal sealed class OBJ005Cases : RuleCases
{
    private const string Results = Place + "/measurements";
    private const string Periods = Place + "/periods";

    private static readonly Measurement Silent = new() { Period = "6-tháng-đầu", On = Day("2023-07-05") };
    private static readonly Measurement Unnamed = new() { On = Day("2023-07-05"), Value = 95 };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a result for each period is in order", Of(objective => objective));
        yield return Fail("a period without a result is a finding", With(Samples.Result("6-tháng-cuối", "2023-12-29", 96)))
            .Finding("", Results, ("missingCount", 1), ("objective", "Giải quyết thủ tục hành chính đúng hạn"), ("missing", Texts("6-tháng-đầu"))).AndNeverHeals()
            .Reads(Results + "/0/period", Results + "/0/on");
        yield return Fail("two of them are listed together", With()).Finding("", Results, ("missing", Texts("6-tháng-đầu", "6-tháng-cuối"))).AndNeverHeals()
            .Reads(Periods + "/0/dueOn", Periods + "/0/id", Periods + "/0/from", Periods + "/1/until", Periods + "/1/id", Periods + "/1/from");
        yield return NotApplicable("nothing-due-yet", "on the day on which the report is due nothing is missed", With(), "2023-07-10");
        yield return NotApplicable("nothing-due-yet", "one that was reported is not judged before that day is over", With(Samples.Result("6-tháng-đầu", "2023-07-05", 95)), "2023-07-10");
        yield return NotApplicable("nothing-due-yet", "reports of periods to come are listed without a doubt", With(), "2023-06-15").Lists(("2023-07-10", null), ("2023-12-31", null));
        yield return Fail("on the day after it is", With(), "2023-07-11").Finding("", Results, ("missing", Texts("6-tháng-đầu"))).AndNeverHeals();
        yield return Pass("without a due day the period's last day counts", With(Samples.Result("6-tháng-đầu", "2023-07-05", 95)), "2023-12-31");
        yield return Fail("and the day after is too late", With(Samples.Result("6-tháng-đầu", "2023-07-05", 95)), "2024-01-01").Finding("", Results).AndNeverHeals();
        yield return Pass("a result that came late is one", With(Samples.Result("6-tháng-đầu", "2023-09-05", 95)), "2023-10-01");
        yield return Fail("a result to come is none", With(Samples.Result("6-tháng-đầu", "2023-09-05", 95)), "2023-09-04").Finding("", Results);
        yield return Pass("on its day it is one", With(Samples.Result("6-tháng-đầu", "2023-09-05", 95)), "2023-09-05");
        yield return Fail("one to come leaves nothing open, of whatever period", With(new Measurement { On = Day("2023-10-02"), Value = 95 }), "2023-10-01").Finding("", Results);
        yield return NotEvaluated("result-not-recorded", "a result that says nothing leaves it open", With(Silent), "2023-10-01");
        yield return NotEvaluated("date-not-recorded", "a result without its day leaves it open", With(new Measurement { Period = "6-tháng-đầu", Value = 95 }), "2023-10-01");
        yield return NotEvaluated("period-not-recorded", "a result of no recorded period leaves it open", With(Unnamed), "2023-10-01");
        yield return NotEvaluated("period-not-recorded", "so does one of the period's first day", With(new Measurement { On = Day("2023-01-01"), Value = 95 }), "2023-10-01");
        yield return Fail("unless it is older than the period", With(new Measurement { On = Day("2022-12-31"), Value = 95 }), "2023-10-01").Finding("", Results).AndNeverHeals();
        yield return NotEvaluated("result-not-recorded", "of several doubts the first is told, before that of a period", With(Silent, Unnamed), "2023-10-01");
        yield return NotEvaluated("result-not-recorded", "and before that of a day", With(Silent, new Measurement { Period = "6-tháng-đầu", Value = 95 }), "2023-10-01");
        yield return NotEvaluated("period-not-recorded", "after that of a period the doubt of a result is not told", With(Unnamed, Silent), "2023-10-01");
        yield return NotEvaluated("date-not-recorded", "a period without its last day leaves it open", Of(objective => objective with { Periods = new[] { new ReportingPeriod { Id = "k" } } }));
        yield return NotApplicable("no-periods", "an objective without periods owes no report", Of(objective => objective with { Periods = [] }));
        yield return NotApplicable("nothing-due-yet", "a report due after the system's end is not asked for", Ended("2023-07-09"));
        yield return NotApplicable("system-ended", "one due on its last day could not be late", Ended("2023-07-10"));
        yield return NotEvaluated("period-not-recorded", "a doubt about it is told first", Ended("2023-07-10", Unnamed));
        yield return NotApplicable("nothing-due-yet", "a report due before the system was applied is not asked for", DueOn("2020-02-29"));
        yield return Fail("one due on the first day of applying it is", DueOn("2020-03-01")).Finding("", Results, ("missing", Texts("k"))).AndNeverHeals();
        yield return Fail("so is one due on the decision's first day", System(system => system with
        {
            AppliedFrom = Day("2014-01-01"),
            Objectives = new[] { Samples.Objective(2014) with { Periods = new[] { Samples.Period("k", "2014-01-01", "2014-05-18", null) } } },
        }) with
        { RecordsFrom = Day("2014-01-01") }).Finding("", Results, ("missing", Texts("k"))).AndNeverHeals();
        yield return NotEvaluated("before-records", "a period before the records is not judged", With(Samples.Result("6-tháng-cuối", "2023-12-29", 96)) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("after-records", "a report due on the last day of the records may have come after", With() with { RecordedUntil = Day("2023-07-10") });
        yield return Fail("not where they reach a day further", With() with { RecordedUntil = Day("2023-07-11") }).Finding("", Results, ("missing", Texts("6-tháng-đầu")));
    }

    private static Register With(params Measurement[] results) => Of(objective => objective with { Measurements = results });

    private static Register Ended(string on, params Measurement[] results) =>
        System(system => system with { Objectives = new[] { Samples.Met with { Measurements = results } }, EndedOn = Day(on) });

    private static Register DueOn(string day) => Of(_ => Samples.Objective(2020) with { Periods = new[] { Samples.Period("k", "2020-01-01", day, null) } });
}
