using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class REV006Cases : RuleCases
{
    private const string Place = "/systems/0/managementReviews";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a review after the audit in each year is in order", Samples.Register);
        yield return Pass("a review on the day of the audit's completion is in order", Held("2022-10-14", "2022-10-14"));
        yield return Fail("one on the day before is a finding", Held("2022-10-14", "2022-10-13"))
            .Finding("", Place, ("year", 2022), ("review", Day("2022-10-13")), ("audit", Day("2022-10-14"))).AndNeverHeals();
        yield return Fail("each year is one", Both("2022", "2023")).Finding("", Place, ("year", 2022)).Finding("", Place, ("year", 2023)).AndNeverHeals();
        yield return Fail("what is told is of its year", System(system => system with
        {
            InternalAudits = new[] { Samples.Audit("2021-10-14"), Samples.Audit("2022-10-14") },
            ManagementReviews = new[] { Samples.FullReview("2021-10-15"), Samples.FullReview("2022-10-13") },
        })).Finding("", Place, ("year", 2022)).Reads("/systems/0/internalAudits/1/completedOn", Place + "/1/heldOn").ReadsNot("/systems/0/internalAudits/0/completedOn", Place + "/0/heldOn").AndNeverHeals();
        yield return Pass("a second review after the audit will do", Held("2022-10-14", "2022-03-01", "2022-11-01"));
        yield return Pass("a review after the first of several audits will do", Among(Samples.Audit("2022-03-01")));
        yield return NotApplicable("no-complete-year", "a year that runs is not judged", Held("2022-10-14", "2022-10-13"), "2022-12-31");
        yield return Fail("on 1 January it is", Held("2022-10-14", "2022-10-13"), "2023-01-01").Finding("", Place).AndNeverHeals();
        yield return NotApplicable("no-complete-year", "a year without a review is another rule's", Held("2022-10-14"));
        yield return NotApplicable("no-complete-year", "the year in which the system was first applied is no complete one", Held("2020-10-14", "2020-10-13"));
        yield return Fail("unless it was on 1 January", Applied("2020-01-01", "2020-10-14", "2020-10-13")).Finding("", Place, ("year", 2020)).AndNeverHeals();
        yield return NotApplicable("no-complete-year", "nor is the year of the decision", Applied("2012-01-01", "2014-10-14", "2014-10-13") with { RecordsFrom = Day("2010-01-01") });
        yield return Fail("the year after it is", Applied("2012-01-01", "2015-10-14", "2015-10-13")).Finding("", Place, ("year", 2015)).AndNeverHeals();
        yield return NotApplicable("no-complete-year", "the last year of a system is none either", Ended("2022-12-30"));
        yield return Fail("unless it lasted to its end", Ended("2022-12-31")).Finding("", Place);
        yield return NotEvaluated("date-not-recorded", "a review without its day leaves the year open", System(system => system with
        {
            InternalAudits = new[] { Samples.Audit("2022-10-14") },
            ManagementReviews = new[] { Samples.FullReview("2022-10-13"), new ManagementReview { Id = "xx" } },
        }));
        yield return NotEvaluated("completion-not-recorded", "so does an audit whose completion is not recorded", Among(new InternalAudit { Id = "đg", HeldFrom = Day("2022-03-01") }));
        yield return NotEvaluated("completion-not-recorded", "also one that was held into the year", Among(new InternalAudit { Id = "đg", HeldFrom = Day("2021-12-28"), HeldUntil = Day("2022-01-05") }));
        yield return Fail("not one of another year", Among(new InternalAudit { Id = "đg", HeldFrom = Day("2021-03-01") })).Finding("", Place).AndNeverHeals();
        yield return Fail("nor one that was cancelled", Among(new InternalAudit { Id = "đg", CancelledOn = Day("2022-03-01") })).Finding("", Place).AndNeverHeals();
        yield return NotEvaluated("before-records", "a year that the records miss in part is not judged", Held("2022-10-14", "2022-10-13") with { RecordsFrom = Day("2022-01-02") });
        yield return NotEvaluated("after-records", "nor one whose end they miss", Held("2022-10-14", "2022-10-13") with { RecordedUntil = Day("2022-12-30") });
        yield return Fail("one that they cover is", Held("2022-10-14", "2022-10-13") with { RecordsFrom = Day("2022-01-01"), RecordedUntil = Day("2022-12-31") }).Finding("", Place);
        yield return NotEvaluated("date-not-recorded", "a system of which no day is known leaves it open", System(system => system with
        {
            AppliedFrom = null,
            EffectivenessConfirmations = [],
            InternalAudits = [],
            ManagementReviews = [],
            Declarations = new[] { Samples.Undated("cb-1") },
        }));
    }

    private static Register Held(string audit, params string[] reviews) => System(system => system with
    {
        InternalAudits = new[] { Samples.Audit(audit) },
        ManagementReviews = reviews.Select(Samples.FullReview).ToArray(),
    });

    private static Register Applied(string from, string audit, string review) => System(system => system with
    {
        AppliedFrom = Day(from),
        InternalAudits = new[] { Samples.Audit(audit) },
        ManagementReviews = new[] { Samples.FullReview(review) },
    });

    // A review on the day before the audit in each of the years.
    private static Register Both(params string[] years) => System(system => system with
    {
        InternalAudits = years.Select(year => Samples.Audit(year + "-10-14")).ToArray(),
        ManagementReviews = years.Select(year => Samples.FullReview(year + "-10-13")).ToArray(),
    });

    private static Register Ended(string day) => System(system => system with
    {
        InternalAudits = new[] { Samples.Audit("2022-10-14") },
        ManagementReviews = new[] { Samples.FullReview("2022-10-13") },
        EndedOn = Day(day),
    });

    private static Register Among(InternalAudit audit) => System(system => system with
    {
        InternalAudits = new[] { Samples.Audit("2022-10-14"), audit },
        ManagementReviews = new[] { Samples.FullReview("2022-10-13") },
    });
}
