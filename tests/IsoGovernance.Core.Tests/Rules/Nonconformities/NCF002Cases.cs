using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF002Cases : RuleCases
{
    private const string Place = OneNonconformity.Path + "/need";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("evaluated nonconformities are in order", Samples.Register);
        yield return Fail("no evaluation is a finding", With(null)).Finding("none", Place, ("raised", Day("2020-04-10")), ("days", 1435)).AndNeverHeals();
        yield return Fail("an evaluation to come is not yet one", With(new NeedEvaluation { On = Day("2020-06-02"), IsNeeded = true }), "2020-06-01").Finding("none", Place);
        yield return Pass("on its day it is", With(new NeedEvaluation { On = Day("2020-06-02"), IsNeeded = true }), "2020-06-02");
        yield return Pass("a reasoned no is in order", With(new NeedEvaluation { IsNeeded = false, Reason = "Sai sót đơn lẻ" }));
        yield return Fail("a no without a reason is not", With(new NeedEvaluation { IsNeeded = false, Reason = " " })).Finding("noReason", Place + "/reason").AndNeverHeals();
        yield return NotEvaluated("decision-not-recorded", "an evaluation without its result is open", With(new NeedEvaluation { On = Day("2020-04-13") }));
        yield return NotEvaluated("decision-not-recorded", "corrective action without an evaluation leaves it open", OneNonconformity.With(found => found with { Need = null }));
        yield return Fail("corrective action to come does not", OneNonconformity.With(found => found with { Need = null }), "2020-04-14").Finding("none", Place);
        yield return NotApplicable("nothing-due-yet", "on the day on which it is raised nothing is missing", With(null), "2020-04-10");
        yield return Fail("on the day after it is", With(null), "2020-04-11").Finding("none", Place, ("days", 1));
        yield return NotEvaluated("date-not-recorded", "without the day on which it was raised it is open", OneNonconformity.With(found => found with { RaisedOn = null }));
        yield return NotEvaluated("before-records", "an evaluation before the records may not be recorded", With(null) with { RecordsFrom = Day("2020-04-11") });
        yield return NotEvaluated("before-records", "nor its reason", With(new NeedEvaluation { IsNeeded = false }) with { RecordsFrom = Day("2020-04-11") });
        yield return NotEvaluated("after-records", "nor one after them", With(null) with { RecordedUntil = Day("2020-04-10") });
    }

    private static Register With(NeedEvaluation? need) => OneNonconformity.With(found => found with { Need = need, CorrectiveActions = [] });
}
