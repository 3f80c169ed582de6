using System.Collections.Generic;
using static IsoGovernance.Tests.OneObjective;

namespace IsoGovernance.Tests;

internal sealed class OBJ005Cases : RuleCases
{
    private const string Results = Place + "/measurements";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a result for each period is in order", Of(objective => objective));
        yield return Fail("a period without a result is a finding", With(Samples.Result("6-tháng-cuối", "2023-12-29", 96)))
            .Finding("", Results, ("missingCount", 1), ("missing", Texts("6-tháng-đầu"))).AndNeverHeals();
        yield return Fail("two of them are listed together", With()).Finding("", Results, ("missing", Texts("6-tháng-đầu", "6-tháng-cuối"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the day on which the report is due nothing is missed", With(), "2023-07-10");
        yield return Fail("on the day after it is", With(), "2023-07-11").Finding("", Results, ("missing", Texts("6-tháng-đầu"))).AndNeverHeals();
        yield return Pass("without a due day the period's last day counts", With(Samples.Result("6-tháng-đầu", "2023-07-05", 95)), "2023-12-31");
        yield return Fail("and the day after is too late", With(Samples.Result("6-tháng-đầu", "2023-07-05", 95)), "2024-01-01").Finding("", Results).AndNeverHeals();
        yield return Pass("a result that came late is one", With(Samples.Result("6-tháng-đầu", "2023-09-05", 95)), "2023-10-01");
        yield return Fail("a result to come is none", With(Samples.Result("6-tháng-đầu", "2023-09-05", 95)), "2023-09-04").Finding("", Results);
        yield return NotEvaluated("result-not-recorded", "a result that says nothing leaves it open", With(new Measurement { Period = "6-tháng-đầu", On = Day("2023-07-05") }), "2023-10-01");
        yield return NotEvaluated("date-not-recorded", "a result without its day leaves it open", With(new Measurement { Period = "6-tháng-đầu", Value = 95 }), "2023-10-01");
        yield return NotEvaluated("period-not-recorded", "a result of no recorded period leaves it open", With(new Measurement { On = Day("2023-07-05"), Value = 95 }), "2023-10-01");
        yield return Fail("unless it is older than the period", With(new Measurement { On = Day("2022-12-31"), Value = 95 }), "2023-10-01").Finding("", Results).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a period without its last day leaves it open", Of(objective => objective with { Periods = new[] { new ReportingPeriod { Id = "k" } } }));
        yield return NotApplicable("no-periods", "an objective without periods owes no report", Of(objective => objective with { Periods = [] }));
        yield return NotEvaluated("before-records", "a period before the records is not judged", With(Samples.Result("6-tháng-cuối", "2023-12-29", 96)) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("after-records", "a report due on the last day of the records may have come after", With() with { RecordedUntil = Day("2023-07-10") });
        yield return Fail("not where they reach a day further", With() with { RecordedUntil = Day("2023-07-11") }).Finding("", Results, ("missing", Texts("6-tháng-đầu")));
    }

    private static Register With(params Measurement[] results) => Of(objective => objective with { Measurements = results });
}
