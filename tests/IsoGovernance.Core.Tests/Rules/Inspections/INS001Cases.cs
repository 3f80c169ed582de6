using System.Collections.Generic;
using static IsoGovernance.Tests.Inspections;

namespace IsoGovernance.Tests;

internal sealed class INS001Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a plan approved every year is in order", Samples.Register);
        yield return Fail("a year without a plan is a finding", Planned()).Finding("none", Plans, ("year", 2022)).AndNeverHeals();
        yield return Fail("a plan for another year is none", Planned(Plan with { Year = 2023 })).Finding("none", Plans, ("year", 2022));
        yield return Pass("a plan approved on the year's last day is in order", Planned(Plan with { ApprovedOn = Day("2022-12-31") }));
        yield return Pass("and known on it, so that nothing is due at its end", Planned(Plan with { ApprovedOn = Day("2022-12-31") }) with { RecordedUntil = null }, "2023-01-01");
        yield return Fail("a plan approved on 1 January of the next year is late", Planned(Plan with { ApprovedOn = Day("2023-01-01") })).Finding("late", Plans, ("approved", Day("2023-01-01"))).AndNeverHeals();
        yield return Fail("it is known on that day", Planned(Plan with { ApprovedOn = Day("2023-01-01") }), "2023-01-01").Finding("late", Plans, ("approved", Day("2023-01-01")));
        yield return Fail("the plans are told, and of the year's own since when", Planned(Plan with { ApprovedOn = Day("2023-01-01") }, Plan with { Id = "kh-2", Year = 2023 })).Finding("late", Plans)
            .Telling("/recordsFrom", Plans, Plans + "/0/year", Plans + "/0/approvedOn", Plans + "/1/year");
        yield return Fail("of two late approvals the earlier is told", Planned(Plan with { ApprovedOn = Day("2023-02-01") }, Plan with { Id = "kh-2", ApprovedOn = Day("2023-01-01") })).Finding("late", Plans, ("approved", Day("2023-01-01")));
        yield return Fail("an approval after the assessment is not read", Planned(Plan with { ApprovedOn = Day("2023-06-01") }), "2023-05-31").Finding("none", Plans, ("approved", null)).AndNeverHeals();
        yield return Fail("a plan without its year that was approved after the year was not its plan in time", Planned(Plan with { Year = null, ApprovedOn = Day("2023-01-01") })).Finding("none", Plans, ("year", 2022));
        yield return Pass("one of two plans in time is enough", Planned(Plan with { ApprovedOn = Day("2023-02-01") }, Plan with { Id = "kh-2" }));
        yield return Pass("a plan approved before the year is in order", Planned(Plan with { ApprovedOn = Day("2021-12-20") }));
        yield return NotEvaluated("date-not-recorded", "a plan without its day of approval leaves it open", Planned(Plan with { ApprovedOn = null }));
        yield return NotEvaluated("plan-year-not-recorded", "a plan without its year leaves it open", Planned(Plan with { Year = null }));
        yield return NotEvaluated("plan-year-not-recorded", "even one approved on the year's last day", Planned(Plan with { Year = null, ApprovedOn = Day("2022-12-31") }));
        yield return NotEvaluated("plan-year-not-recorded", "of two that leave it open the first tells why", Planned(Plan with { Year = null }, Plan with { Id = "kh-2", ApprovedOn = null }));
        yield return NotEvaluated("date-not-recorded", "in whatever order", Planned(Plan with { ApprovedOn = null }, Plan with { Id = "kh-2", Year = null }));
        yield return Fail("the register need not hold all agencies", Planned() with { Complete = false }).Finding("none", Plans, ("year", 2022));
        yield return NotApplicable("no-complete-year", "a year that runs is not judged", Planned(), "2022-12-31");
        yield return Fail("on 1 January it is over", Planned(), "2023-01-01").Finding("none", Plans, ("year", 2022));
        yield return NotApplicable("no-complete-year", "a year that the records do not cover is not judged", Planned() with { RecordsFrom = Day("2022-01-02") });
        yield return NotApplicable("no-complete-year", "nor one of which they miss the last day", Planned() with { RecordedUntil = Day("2022-12-30") });
        yield return Fail("2014 is not judged and 2015 is", Planned() with { RecordsFrom = Day("2010-01-01"), RecordedUntil = Day("2015-12-31") }).Finding("none", Plans, ("year", 2015));
        yield return NotEvaluated("records-from-not-recorded", "a register that does not say since when is not judged", Planned() with { RecordsFrom = null });
        yield return NotEvaluated("lost-in-reading", "where a plan was lost in reading nothing is certain", Planned(Plan)).Losing(Plans + "/1");
        yield return Pass("what else was lost is no matter", Planned(Plan)).Losing("/reports");
        yield return NotApplicable("law-not-in-force", "before the decision it did not bind", Planned(), "2014-05-17");
    }

    private const string Plans = "/inspectionPlans";

    private static InspectionPlan Plan => Samples.Plan(2022, "sở-0");

    private static Register Planned(params InspectionPlan[] plans) => Provinces.Of(1) with { InspectionPlans = plans };
}
