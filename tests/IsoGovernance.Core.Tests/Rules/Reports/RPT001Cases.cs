using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class RPT001Cases : RuleCases
{
    private const string Reports = "/reports";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a report in every year is in order", Samples.Register);
        yield return Pass("the last day of the month is in time", With(Report("2022-11-30")));
        yield return Fail("the next day is late", With(Report("2022-12-01")))
            .Finding("late", Reports + "/0", ("year", 2022), ("due", Day("2022-11-30")), ("made", Day("2022-12-01")))
            .Reads(Reports + "/0/kind", Reports + "/0/year", Reports + "/0/on").ReadsNot(Reports + "/1/on").AndNeverHeals();
        yield return Fail("a report of another kind on that day is not the late one", With(Samples.Report(ReportKind.Annual, 2022, "2022-12-01"), Report("2022-12-01"))).Finding("late", Reports + "/1").ReadsNot(Reports + "/0/on").AndNeverHeals();
        yield return Fail("no report is a finding", With()).Finding("missing", Reports, ("year", 2022), ("due", Day("2022-11-30")), ("made", null)).AndNeverHeals();
        yield return Pass("a report made earlier is in time", With(Report("2022-06-01")));
        yield return Pass("the first one counts", With(Report("2022-12-01"), Report("2022-06-01")));
        yield return Fail("of late ones the first is told", With(Report("2023-05-01"), Report("2022-12-01"))).Finding("late", Reports + "/1", ("made", Day("2022-12-01"))).AndNeverHeals();
        yield return Fail("a report of another kind is none", With(Report("2022-10-01") with { Kind = ReportKind.Annual })).Finding("missing", Reports).AndNeverHeals();
        yield return Fail("a report on another year is none", With(Report("2022-10-01") with { Year = 2025 })).Finding("missing", Reports).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the last day of the month nothing is missed", With(), "2022-11-30");
        yield return Fail("on the next day it is", With(), "2022-12-01").Finding("missing", Reports).AndNeverHeals();
        yield return Fail("a report to come is none yet", With(Report("2023-05-01")), "2023-04-30").Finding("missing", Reports);
        yield return Fail("every year missed is told", Samples.Register with { Reports = Samples.Register.Reports.Where(report => report.Kind != ReportKind.InspectionSummary || report.Year is not (2018 or 2020)).ToArray() })
            .Finding("missing", Reports, ("year", 2018)).Finding("missing", Reports, ("year", 2020)).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a report without its day may be in time", With(Report("2022-10-01") with { On = null }));
        yield return NotEvaluated("date-not-recorded", "so it may beside a late one", With(Report("2022-10-01") with { On = null }, Report("2023-05-01")));
        yield return NotEvaluated("report-facts-not-recorded", "a report of no recorded kind may be this one", With(Report("2022-10-01") with { Kind = null }));
        yield return NotEvaluated("report-facts-not-recorded", "so may one of an unknown kind", With(Report("2022-10-01") with { Kind = Coded<ReportKind>.Parse("interim") }));
        yield return NotEvaluated("report-facts-not-recorded", "a report on no recorded year may be on this one", With(Report("2022-10-01") with { Year = null }));
        yield return NotEvaluated("date-not-recorded", "so may one on no recorded year that has no day either", With(Report("2022-10-01") with { Year = null, On = null }));
        yield return NotEvaluated("report-facts-not-recorded", "so may one of no recorded kind on the last day of the month", With(Report("2022-11-30") with { Kind = null }));
        yield return NotEvaluated("date-not-recorded", "of several doubts the first is told", With(Report("2022-10-01") with { On = null }, Report("2022-10-02") with { Kind = null }));
        yield return Fail("unless it was made in another", With(Report("2021-10-01") with { Year = null })).Finding("missing", Reports).AndNeverHeals();
        yield return Fail("or too late", With(Report("2023-05-01") with { Year = null })).Finding("missing", Reports).AndNeverHeals();
        yield return Fail("a register of some agencies owes it too", With() with { Complete = null }).Finding("missing", Reports).AndNeverHeals();
        yield return NotEvaluated("records-from-not-recorded", "a register that does not say since when is not judged", With() with { RecordsFrom = null });
        yield return NotEvaluated("before-records", "a year that began before the records is not judged", With() with { RecordsFrom = Day("2022-01-02") }, "2022-12-01");
        yield return NotApplicable("nothing-due-yet", "where its month is not over nothing is due", With() with { RecordsFrom = Day("2015-01-01") }, "2015-11-30");
        yield return Fail("unless what is recorded of it is late", With(Report("2022-12-01")) with { RecordsFrom = Day("2022-01-02") }, "2022-12-01").Finding("late", Reports + "/0", ("year", 2022)).AndNeverHeals();
        yield return NotEvaluated("after-records", "a month that the records do not reach the end of is not judged", With() with { RecordedUntil = Day("2022-11-30").PlusDays(-1) });
        yield return Fail("one that they reach the end of is", With() with { RecordedUntil = Day("2022-11-30") }, "2022-12-01").Finding("missing", Reports).AndNeverHeals();
        yield return Fail("a province may ask for it a month earlier", WithLocalValue(With(Report("2022-11-30")), "inspection-summary.month", "10", "2022-01-01")).Finding("late", Reports + "/0", ("due", Day("2022-10-31"))).AndNeverHeals();
        yield return Pass("a month that there is not changes nothing for other years", WithLocalValue(Samples.Register, "inspection-summary.month", "0", "2023-12-31"));
        yield return Fail("the first year of the circular is 2015", With() with { RecordsFrom = Day("2010-01-01"), RecordedUntil = Day("2015-12-31") }, "2016-01-01").Finding("missing", Reports, ("year", 2015)).AndNeverHeals();
        yield return NotApplicable("law-not-in-force", "before it nothing was due", With() with { RecordsFrom = Day("2010-01-01") }, "2014-11-30");
    }

    private static PeriodicReport Report(string on) => Samples.Report(ReportKind.InspectionSummary, 2022, on);

    private static Register With(params PeriodicReport[] reports) => new() { Complete = true, RecordsFrom = Day("2022-01-01"), Reports = [.. reports, InTime] };

    // The year after is in order, so that one year is judged.
    private static PeriodicReport InTime => Report("2023-10-01") with { Id = "bc-2023", Year = 2023 };
}
