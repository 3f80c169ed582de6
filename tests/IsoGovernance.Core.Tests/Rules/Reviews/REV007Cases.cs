using System.Collections.Generic;
using static IsoGovernance.Tests.OneReview;

namespace IsoGovernance.Tests;

internal sealed class REV007Cases : RuleCases
{
    private const string Action = Place + "/actions/0";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an action with an owner and a due date is in order", Of(review => review));
        yield return Fail("one without an owner is a finding", With(Decided with { Owner = " " })).Finding("owner", Action + "/owner", ("action", "Nâng cấp"), ("day", Day("2023-11-13"))).AndNeverHeals();
        yield return Fail("one without a due date is a finding", With(Decided with { DueOn = null })).Finding("due", Action + "/dueOn").AndNeverHeals();
        yield return Fail("one without either is two", With(new ReviewAction { Id = "hđ-1" })).Finding("owner", Action + "/owner", ("action", "hđ-1")).Finding("due", Action + "/dueOn").AndNeverHeals();
        yield return Fail("each action is judged", With(Decided, Decided with { Owner = null })).Finding("owner", Place + "/actions/1/owner").AndNeverHeals();
        yield return NotApplicable("no-actions", "a review that decided on no action has nothing to judge", With());
        yield return NotApplicable("nothing-due-yet", "a review to come is not judged", With(Decided with { Owner = null }), "2023-11-12");
        yield return NotEvaluated("before-records", "what an action of before the records lacks may have been there", With(Decided with { Owner = null }) with { RecordsFrom = Day("2023-11-14") });
        yield return NotEvaluated("after-records", "so may what one of after their end lacks", With(Decided with { Owner = null }) with { RecordedUntil = Day("2023-11-12") });
        yield return NotEvaluated("date-not-recorded", "nor one without its day", Of(review => review with { HeldOn = null, Actions = new[] { Decided with { Owner = null } } }));
    }

    private static ReviewAction Decided { get; } = new() { Id = "hđ-1", Text = "Nâng cấp", Owner = "Văn phòng", DueOn = Day("2024-01-31") };

    private static Register With(params ReviewAction[] actions) => Of(review => review with { Actions = actions });
}
