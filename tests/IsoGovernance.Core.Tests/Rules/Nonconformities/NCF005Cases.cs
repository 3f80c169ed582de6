using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF005Cases : RuleCases
{
    private const string Done = OneNonconformity.Path + "/correctiveActions/0/implementedOn";

    private static readonly CorrectiveAction Open = OneNonconformity.First with { ImplementedOn = null };

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("implemented actions are in order", Samples.Register).Among(pass: 1, notApplicable: 1);
        yield return Fail("an action open after its due date is a finding", With(Open))
            .Finding("", Done, ("action", "Hướng dẫn lại quy trình"), ("owner", Samples.HeadOfDivision), ("due", Day("2020-04-30")), ("days", 1415)).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the due date it is not overdue", With(Open), "2020-04-30");
        yield return Fail("on the day after it is", With(Open), "2020-05-01").Finding("", Done, ("days", 1));
        yield return Pass("implemented late it is implemented", With(Open with { ImplementedOn = Day("2021-01-04") }));
        yield return Fail("until then it is overdue", With(Open with { ImplementedOn = Day("2021-01-04") }), "2021-01-03").Finding("", Done);
        yield return Pass("on that day it no longer is", With(Open with { ImplementedOn = Day("2021-01-04") }), "2021-01-04");
        yield return Fail("each overdue action is a finding", With(Open, OneNonconformity.First, Open with { Id = "hđ-3", DueOn = Day("2020-06-30"), Description = null }))
            .Finding("", Done).Finding("", OneNonconformity.Path + "/correctiveActions/2/implementedOn", ("action", "hđ-3"), ("due", Day("2020-06-30"))).AndNeverHeals();
        yield return NotEvaluated("due-date-not-recorded", "an open action without a due date is open", With(OneNonconformity.First, Open with { DueOn = null }));
        yield return Pass("once implemented it needs none", With(OneNonconformity.First with { DueOn = null }));
        yield return Fail("an overdue action is a finding beside one without a due date", With(Open, Open with { DueOn = null })).Finding("", Done).AndNeverHeals();
        yield return Fail("two actions of one due date are told apart", With(Open, OneNonconformity.First, Open with { Id = "hđ-3", Description = "Mua thêm sổ" }))
            .Finding("", Done).Finding("", OneNonconformity.Path + "/correctiveActions/2/implementedOn", ("action", "Mua thêm sổ")).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "an action without a due date is not known before the nonconformity is", With(Open with { RecordedOn = null, DueOn = null }), "2020-04-09");
        yield return Pass("one implemented on the day on which the nonconformity is raised is in order", With(OneNonconformity.First with { RecordedOn = Day("2020-04-10"), ImplementedOn = Day("2020-04-10") }), "2020-04-10");
        yield return NotApplicable("system-ended", "a system that ended before the due date is left out", OneNonconformity.In(Samples.System with { EndedOn = Day("2020-04-29") }, found => found with { CorrectiveActions = new[] { Open } }));
        yield return Fail("one that ended on the due date is not", OneNonconformity.In(Samples.System with { EndedOn = Day("2020-04-30") }, found => found with { CorrectiveActions = new[] { Open } })).Finding("", Done).AndNeverHeals();
        yield return Pass("a weekend moves no due date that the agency set, and done later it is done", With(Open with { DueOn = Day("2020-05-02"), ImplementedOn = Day("2020-05-04") }));
        yield return Fail("until then it is overdue from the next day on", With(Open with { DueOn = Day("2020-05-02"), ImplementedOn = Day("2020-05-04") }), "2020-05-03").Finding("", Done, ("days", 1));
        yield return NotApplicable("no-corrective-action", "without actions nothing is overdue", With());
        yield return NotApplicable("nothing-due-yet", "an action planned later is not known", With(Open with { RecordedOn = Day("2024-03-16"), DueOn = Day("2024-03-01") }));
        yield return NotEvaluated("due-date-not-recorded", "on that day it is", With(Open with { RecordedOn = Samples.AsOf, DueOn = null }));
        yield return Fail("it does not matter when the nonconformity was raised", OneNonconformity.With(found => found with { RaisedOn = null, CorrectiveActions = new[] { Open } })).Finding("", Done).AndNeverHeals();
        yield return NotApplicable("before-the-law", "a due date before the decision is left out", OneNonconformity.In(Samples.System with { AppliedFrom = Day("2010-01-01") }, found => found with { CorrectiveActions = new[] { Open with { RecordedOn = null, DueOn = Day("2014-05-17") } } }));
        yield return NotApplicable("system-ended", "an action due after the system ended is not owed", In("2020-04-29"));
        yield return Fail("one due on its last day is", In("2020-04-30")).Finding("", Done).AndNeverHeals();
        yield return Pass("one implemented on its last day is in order, though due later", In("2020-04-29", Open with { ImplementedOn = Day("2020-04-29") }), "2020-04-29");
        yield return NotEvaluated("before-records", "what was done before the records may not be recorded", With(Open) with { RecordsFrom = Day("2020-05-01") });
        yield return NotEvaluated("after-records", "nor what was done after them", With(Open) with { RecordedUntil = Day("2020-04-30") });
        yield return Fail("what is open on a day that they cover is overdue", With(Open) with { RecordedUntil = Day("2020-05-01") }).Finding("", Done).AndNeverHeals();
    }

    private static Register In(string ended, CorrectiveAction? action = null) =>
        OneNonconformity.In(Samples.System with { EndedOn = Day(ended) }, found => found with { CorrectiveActions = new[] { action ?? Open } });

    private static Register With(params CorrectiveAction[] actions) => OneNonconformity.With(found => found with { CorrectiveActions = actions });
}
