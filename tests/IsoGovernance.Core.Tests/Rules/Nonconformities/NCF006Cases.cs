using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF006Cases : RuleCases
{
    private const string Place = OneNonconformity.Path + "/effectivenessReviews";
    private const string Actions = OneNonconformity.Path + "/correctiveActions";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("closed after a positive review is in order", Samples.Register).Among(pass: 1, notApplicable: 1);
        yield return Fail("closed without a review is a finding", With()).Finding("none", Place, ("closed", Day("2020-12-16")), ("reviewed", null)).AndNeverHeals();
        yield return Fail("a negative review does not do", With(Review("2020-12-15", false))).Finding("none", Place).AndNeverHeals();
        yield return Pass("a review on the day of closure is in time", With(Review("2020-12-16", true)));
        yield return Pass("on that day it is known", With(Review("2020-12-16", true)), "2020-12-16");
        yield return Fail("one on the day after is not", With(Review("2020-12-17", true))).Finding("afterClosure", Place, ("reviewed", Day("2020-12-17"))).AndNeverHeals();
        yield return Fail("one that is to come is not known", With(Review("2021-02-01", true)), "2021-01-31").Finding("none", Place);
        yield return Pass("a review on the day of implementation is in order", With(Review("2020-09-25", true)));
        yield return Fail("one on the day before is not", With(Review("2020-09-24", true))).Finding("beforeImplementation", Place, ("implemented", Day("2020-09-25")), ("reviewed", Day("2020-09-24")))
            .Reads(Actions, Actions + "/0/recordedOn", Actions + "/1/implementedOn", Place + "/0/on", Place + "/0/isEffective").AndNeverHeals();
        yield return Fail("of one too early and one too late the early one is told", With(Review("2020-09-24", true), Review("2020-12-17", true))).Finding("beforeImplementation", Place, ("reviewed", Day("2020-09-24"))).AndNeverHeals();
        yield return Fail("the last action counts, in whatever order they are recorded", OneNonconformity.With(found => found with { CorrectiveActions = new[] { found.CorrectiveActions[1], found.CorrectiveActions[0] }, EffectivenessReviews = new[] { Review("2020-07-15", true) } }))
            .Finding("beforeImplementation", Place).AndNeverHeals();
        yield return Pass("an action still open at closure is another finding's", OneNonconformity.With(found => found with { CorrectiveActions = new[] { found.CorrectiveActions[0], found.CorrectiveActions[1] with { ImplementedOn = null } }, EffectivenessReviews = new[] { Review("2020-07-15", true) } }));
        yield return NotEvaluated("date-not-recorded", "a positive review without its day is open", With(Review(null, true)));
        yield return NotEvaluated("result-not-recorded", "a review without its result is open", With(Review("2020-12-15", null)));
        yield return NotEvaluated("date-not-recorded", "of several doubts the first is told: no day", With(Review(null, true), Review("2020-12-15", null)));
        yield return NotEvaluated("result-not-recorded", "of several doubts the first is told: no result", With(Review("2020-12-15", null), Review(null, true)));
        yield return Fail("a review after closure without its result changes nothing", With(Review("2020-12-17", null))).Finding("none", Place).AndNeverHeals();
        yield return NotApplicable("not-closed", "an open nonconformity may still be reviewed", OneNonconformity.With(found => found with { ClosedOn = null, EffectivenessReviews = [] }));
        yield return NotApplicable("not-closed", "on the day before closure it is open", With(), "2020-12-15");
        yield return Fail("on the day of closure it is closed", With(), "2020-12-16").Finding("none", Place).AndNeverHeals();
        yield return NotApplicable("no-corrective-action", "without corrective action there is nothing to review", OneNonconformity.With(found => found with { CorrectiveActions = [], EffectivenessReviews = [] }));
        yield return NotApplicable("no-corrective-action", "an action planned after closure belongs to what comes later", OneNonconformity.With(found => found with { CorrectiveActions = new[] { OneNonconformity.First with { RecordedOn = Day("2020-12-17"), ImplementedOn = null } }, EffectivenessReviews = [] }));
        yield return NotApplicable("before-applied", "what was closed before the system was applied is left out", OneNonconformity.With(found => found with { ClosedOn = Day("2020-02-29"), EffectivenessReviews = [] }));
        yield return NotEvaluated("before-records", "so may one between implementation and the records", With() with { RecordsFrom = Day("2020-09-26") });
        yield return NotEvaluated("before-records", "where nothing was implemented, so may one since the nonconformity was raised", OneNonconformity.With(found => found with { CorrectiveActions = new[] { OneNonconformity.First with { ImplementedOn = null } }, EffectivenessReviews = [] }) with { RecordsFrom = Day("2020-04-11") });
        yield return Fail("a review since implementation lies within records from that day", With() with { RecordsFrom = Day("2020-09-25") }).Finding("none", Place).AndNeverHeals();
        yield return NotEvaluated("before-records", "a review before the records may not be recorded", With() with { RecordsFrom = Day("2020-12-17") });
        yield return NotEvaluated("after-records", "nor one after them", With() with { RecordedUntil = Day("2020-12-15") });
        yield return Fail("a late review is late, whenever the records begin", With(Review("2020-12-17", true)) with { RecordsFrom = Day("2020-12-17") }).Finding("afterClosure", Place).AndNeverHeals();
    }

    private static EffectivenessReview Review(string? on, bool? isEffective) => new() { On = on is null ? null : Day(on), IsEffective = isEffective };

    private static Register With(params EffectivenessReview[] reviews) => OneNonconformity.With(found => found with { EffectivenessReviews = reviews });
}
