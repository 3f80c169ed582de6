using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF004Cases : RuleCases
{
    private const string Place = OneNonconformity.Path + "/correctiveActions";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("planned corrective actions are in order", Samples.Register).Among(pass: 1, notApplicable: 1);
        yield return Fail("none is a finding", With()).Finding("", Place, ("raised", Day("2020-04-10")), ("days", 1435)).AndNeverHeals();
        yield return Pass("an action needs neither an owner nor a day", With(new CorrectiveAction { Id = "hđ" }));
        yield return Fail("an action planned later is not yet one", With(new CorrectiveAction { Id = "hđ", RecordedOn = Day("2020-06-02") }), "2020-06-01").Finding("", Place);
        yield return Pass("on that day it is", With(new CorrectiveAction { Id = "hđ", RecordedOn = Day("2020-06-02") }), "2020-06-02");
        yield return NotApplicable("nothing-due-yet", "on the day of the evaluation nothing is missing", With(), "2020-04-13");
        yield return Fail("on the day after it is", With(), "2020-04-14").Finding("", Place);
        yield return Fail("an evaluation without its day counts from the day on which it was raised", OneNonconformity.With(found => found with { Need = new NeedEvaluation { IsNeeded = true }, CorrectiveActions = [] }), "2020-04-11").Finding("", Place, ("days", 1));
        yield return NotApplicable("system-ended", "a system that ended on the day of the evaluation is left out", OneNonconformity.In(Samples.System with { EndedOn = Day("2020-04-13") }, found => found with { CorrectiveActions = [] }));
        yield return NotApplicable("no-action-needed", "where none is needed none is missing", OneNonconformity.With(found => found with { Need = new NeedEvaluation { IsNeeded = false }, CorrectiveActions = [] }));
        yield return NotApplicable("need-not-evaluated", "where the need was not evaluated that is the finding", OneNonconformity.With(found => found with { Need = null, CorrectiveActions = [] }));
        yield return NotEvaluated("decision-not-recorded", "where the result is not recorded it is open", OneNonconformity.With(found => found with { Need = new NeedEvaluation(), CorrectiveActions = [] }));
        yield return NotEvaluated("date-not-recorded", "without the day on which it was raised it is open", OneNonconformity.With(found => found with { RaisedOn = null, CorrectiveActions = [] }));
        yield return NotEvaluated("before-records", "an action before the records may not be recorded", With() with { RecordsFrom = Day("2020-04-14") });
        yield return NotEvaluated("after-records", "nor one after them", With() with { RecordedUntil = Day("2020-04-13") });
    }

    private static Register With(params CorrectiveAction[] actions) => OneNonconformity.With(found => found with { CorrectiveActions = actions });
}
