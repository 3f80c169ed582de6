using System.Collections.Generic;
using static IsoGovernance.Tests.OneReview;

namespace IsoGovernance.Tests;

internal sealed class REV005Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a review with a dated record is in order", Of(review => review));
        yield return Fail("one without is a finding", Without()).Finding("", Place + "/record", ("day", Day("2023-11-13"))).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "a record without its day leaves it open", Of(review => review with { Record = new ReviewRecord { Number = "15/TB-SYT" } }));
        yield return Pass("a dated record needs no number", Of(review => review with { Record = new ReviewRecord { On = Day("2023-11-13") } }));
        yield return Fail("a record to come is none", Of(review => review), "2023-11-15").Finding("", Place + "/record");
        yield return NotApplicable("nothing-due-yet", "on the day of the review nothing is missed", Without(), "2023-11-13");
        yield return Fail("on the day after it is", Without(), "2023-11-14").Finding("", Place + "/record").AndNeverHeals();
        yield return NotEvaluated("before-records", "a review before the records is not held against it", Without() with { RecordsFrom = Day("2023-11-14") });
        yield return NotEvaluated("after-records", "the record may have been made after the records end", Without() with { RecordedUntil = Day("2023-11-13") });
        yield return Fail("not where they reach a day further", Without() with { RecordedUntil = Day("2023-11-14") }).Finding("", Place + "/record");
        yield return NotEvaluated("date-not-recorded", "a review without its day is not judged", Of(review => review with { HeldOn = null, Record = null }));
        yield return NotApplicable("before-the-law", "nor is one before the decision", Of(review => review with { HeldOn = Day("2014-05-17"), Record = null }));
    }

    private static Register Without() => Of(review => review with { Record = null });
}
