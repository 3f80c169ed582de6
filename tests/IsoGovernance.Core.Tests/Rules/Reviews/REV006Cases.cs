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
        yield return Pass("a second review after the audit will do", Held("2022-10-14", "2022-03-01", "2022-11-01"));
        yield return NotApplicable("no-complete-year", "a year that runs is not judged", Held("2022-10-14", "2022-10-13"), "2022-12-31");
        yield return Fail("on 1 January it is", Held("2022-10-14", "2022-10-13"), "2023-01-01").Finding("", Place).AndNeverHeals();
        yield return NotApplicable("no-complete-year", "a year without a review is another rule's", Held("2022-10-14"));
        yield return NotApplicable("no-complete-year", "the year in which the system was first applied is no complete one", Held("2020-10-14", "2020-10-13"));
        yield return NotApplicable("no-complete-year", "the last year of a system is none either", Ended("2022-12-30"));
        yield return Fail("unless it lasted to its end", Ended("2022-12-31")).Finding("", Place);
        yield return NotEvaluated("date-not-recorded", "a review without its day leaves the year open", System(system => system with
        {
            InternalAudits = new[] { Samples.Audit("2022-10-14") },
            ManagementReviews = new[] { Samples.FullReview("2022-10-13"), new ManagementReview { Id = "xx" } },
        }));
        yield return NotEvaluated("completion-not-recorded", "so does an audit whose completion is not recorded", Among(new InternalAudit { Id = "đg", HeldFrom = Day("2022-03-01") }));
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
