using System.Collections.Generic;
using static IsoGovernance.Tests.OneReview;

namespace IsoGovernance.Tests;

internal sealed class REV008Cases : RuleCases
{
    private const string Done = Place + "/actions/0/doneOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an action done in time is in order", On("2024-01-31"));
        yield return Pass("one done late is done", On("2024-02-10"));
        yield return Fail("one not done is a finding", On(null)).Finding("", Done, ("action", "Nâng cấp"), ("day", Day("2023-11-13")), ("due", Day("2024-01-31"))).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the due day it is not overdue", On(null), "2024-01-31");
        yield return Fail("on the day after it is", On(null), "2024-02-01").Finding("", Done).AndNeverHeals();
        yield return Fail("a day to come does not count", On("2024-02-10"), "2024-02-09").Finding("", Done);
        yield return NotApplicable("nothing-due-yet", "an action without a due date is another rule's", Of(review => review with { Actions = new[] { new ReviewAction { Id = "hđ-1" } } }));
        yield return NotApplicable("no-actions", "a review that decided on no action has nothing to judge", Of(review => review with { Actions = [] }));
        yield return NotEvaluated("before-records", "an action due before the records is not held against it", On(null) with { RecordsFrom = Day("2024-02-01") });
        yield return NotEvaluated("after-records", "nor one that may have been done after they end", On(null) with { RecordedUntil = Day("2024-01-31") });
        yield return Fail("where they reach a day further it is", On(null) with { RecordedUntil = Day("2024-02-01") }).Finding("", Done);
        yield return NotEvaluated("date-not-recorded", "a review without its day is not judged", Of(review => review with { HeldOn = null }));
    }

    private static Register On(string? day) => Of(review => review with
    {
        Actions = new[] { new ReviewAction { Id = "hđ-1", Text = "Nâng cấp", Owner = "Văn phòng", DueOn = Day("2024-01-31"), DoneOn = day is null ? null : Day(day) } },
    });
}
