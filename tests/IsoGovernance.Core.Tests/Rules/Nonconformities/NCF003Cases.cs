using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF003Cases : RuleCases
{
    private const string Cause = OneNonconformity.Path + "/cause";
    private const string Similar = OneNonconformity.Path + "/similarCasesCheckedOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("determined causes are in order", Samples.Register).Among(pass: 1, notApplicable: 1);
        yield return Fail("no cause is a finding", OneNonconformity.With(WithoutCause)).Finding("cause", Cause, ("raised", Day("2020-04-10")), ("days", 1435)).AndNeverHeals();
        yield return Fail("an empty cause is none", OneNonconformity.With(found => found with { Cause = " ", CauseDeterminedOn = null })).Finding("cause", Cause).AndNeverHeals();
        yield return Fail("a cause determined later is not yet known", OneNonconformity.With(found => found with { CauseDeterminedOn = Day("2020-06-02") }), "2020-06-01").Finding("cause", Cause);
        yield return Pass("on that day it is", OneNonconformity.With(found => found with { CauseDeterminedOn = Day("2020-06-02") }), "2020-06-02");
        yield return NotEvaluated("cause-not-recorded", "a day without the cause leaves it open", OneNonconformity.With(found => found with { Cause = null }));
        yield return NotEvaluated("cause-not-recorded", "also on that day", OneNonconformity.With(found => found with { Cause = null }), "2020-04-14");
        yield return Fail("then only the look for similar cases is missing", OneNonconformity.With(found => found with { Cause = null, SimilarCasesCheckedOn = null })).Finding("similar", Similar).AndNeverHeals();
        yield return Fail("the 2015 edition asks for similar cases", OneNonconformity.With(found => found with { SimilarCasesCheckedOn = null })).Finding("similar", Similar).AndNeverHeals();
        yield return Fail("a look to come is not yet one", OneNonconformity.With(found => found with { SimilarCasesCheckedOn = Day("2020-06-02") }), "2020-06-01").Finding("similar", Similar);
        yield return Pass("on its day it is one", OneNonconformity.With(found => found with { SimilarCasesCheckedOn = Day("2020-06-02") }), "2020-06-02");
        yield return Fail("both can be missing", OneNonconformity.With(found => WithoutCause(found) with { SimilarCasesCheckedOn = null })).Finding("cause", Cause).Finding("similar", Similar).AndNeverHeals();
        yield return Pass("the 2008 edition does not ask for similar cases", Under(StandardEdition.Iso2008, found => found with { SimilarCasesCheckedOn = null }));
        yield return Fail("but for the cause", Under(StandardEdition.Iso2008, WithoutCause)).Finding("cause", Cause).AndNeverHeals();
        yield return NotEvaluated("edition-not-known", "without an edition it is open whether similar cases are asked for", Under(null, found => found with { SimilarCasesCheckedOn = null }));
        yield return Pass("once looked for they are in order under any edition", Under(null, found => found));
        yield return Fail("every edition asks for the cause", Under(null, WithoutCause)).Finding("cause", Cause).AndNeverHeals();
        yield return NotApplicable("no-action-needed", "where no action is needed no cause is", OneNonconformity.With(found => WithoutCause(found) with { Need = new NeedEvaluation { IsNeeded = false, Reason = "Sai sót đơn lẻ" } }));
        yield return NotApplicable("need-not-evaluated", "where the need was not evaluated that is the finding", OneNonconformity.With(found => WithoutCause(found) with { Need = null, CorrectiveActions = [] }));
        yield return NotEvaluated("decision-not-recorded", "corrective action without an evaluation leaves it open", OneNonconformity.With(found => WithoutCause(found) with { Need = null }));
        yield return NotEvaluated("before-records", "an evaluation before the records may not be recorded", OneNonconformity.With(found => WithoutCause(found) with { Need = null, CorrectiveActions = [] }) with { RecordsFrom = Day("2020-04-11") });
        yield return NotEvaluated("decision-not-recorded", "where the result is not recorded it is open", OneNonconformity.With(found => WithoutCause(found) with { Need = new NeedEvaluation() }));
        yield return NotApplicable("nothing-due-yet", "on the day on which it is raised nothing is missing", OneNonconformity.With(found => WithoutCause(found) with { Need = new NeedEvaluation { On = Day("2020-04-10"), IsNeeded = true } }), "2020-04-10");
        yield return Fail("on the day after it is", OneNonconformity.With(found => WithoutCause(found) with { Need = new NeedEvaluation { On = Day("2020-04-10"), IsNeeded = true }, SimilarCasesCheckedOn = Day("2020-04-10") }), "2020-04-11").Finding("cause", Cause);
        yield return NotApplicable("nothing-due-yet", "nor on the day on which action was found needed", OneNonconformity.With(WithoutCause), "2020-04-13");
        yield return NotEvaluated("date-not-recorded", "without the day on which it was raised it is open", OneNonconformity.With(found => found with { RaisedOn = null }));
        yield return NotEvaluated("before-records", "a cause before the records may not be recorded", OneNonconformity.With(WithoutCause) with { RecordsFrom = Day("2020-04-14") });
        yield return NotEvaluated("after-records", "nor one after them", OneNonconformity.With(WithoutCause) with { RecordedUntil = Day("2020-04-13") });
    }

    private static Nonconformity WithoutCause(Nonconformity found) => found with { Cause = null, CauseDeterminedOn = null };

    private static Register Under(StandardEdition? edition, Func<Nonconformity, Nonconformity> change) =>
        OneNonconformity.In(Samples.System with { Edition = edition, Declarations = [] }, change);
}
