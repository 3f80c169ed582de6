using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF007Cases : RuleCases
{
    private const string Correction0 = OneNonconformity.Path + "/corrections/0/doneOn";
    private const string Action0 = OneNonconformity.Path + "/correctiveActions/0/implementedOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("closed with everything done is in order", Samples.Register);
        yield return Pass("done on the day of closure is in time", With("2020-12-16", "2020-12-16"));
        yield return Fail("a correction on the day after is late", With("2020-12-17", "2020-12-16"))
            .Finding("correctionLate", Correction0, ("closed", Day("2020-12-16")), ("done", Day("2020-12-17")), ("step", "Lập bổ sung phiếu theo dõi")).AndNeverHeals();
        yield return Fail("an action on the day after is late", With("2020-12-16", "2020-12-17"))
            .Finding("actionLate", Action0, ("done", Day("2020-12-17")), ("step", "Hướng dẫn lại quy trình")).AndNeverHeals();
        yield return Fail("what is not done is open", With(null, null)).Finding("correctionOpen", Correction0, ("done", null)).Finding("actionOpen", Action0, ("done", null)).AndNeverHeals();
        yield return Fail("each open correction is a finding", OneNonconformity.With(found => found with { Corrections = new[] { new Correction(), new Correction() } }))
            .Finding("correctionOpen", Correction0).Finding("correctionOpen", OneNonconformity.Path + "/corrections/1/doneOn").AndNeverHeals();
        yield return Fail("what is done later is open until then", With("2020-12-16", "2021-02-01"), "2021-01-31").Finding("actionOpen", Action0, ("done", null));
        yield return Fail("on that day it is late", With("2020-12-16", "2021-02-01"), "2021-02-01").Finding("actionLate", Action0, ("done", Day("2021-02-01"))).AndNeverHeals();
        yield return Pass("an action planned after closure belongs to what comes later", OneNonconformity.With(found => found with { CorrectiveActions = new[] { OneNonconformity.First with { RecordedOn = Day("2020-12-17"), ImplementedOn = null } } }));
        yield return Fail("one planned on the day of closure does not", OneNonconformity.With(found => found with { CorrectiveActions = new[] { OneNonconformity.First with { RecordedOn = Day("2020-12-16"), ImplementedOn = null } } })).Finding("actionOpen", Action0).AndNeverHeals();
        yield return NotApplicable("not-closed", "an open nonconformity may have open actions", OneNonconformity.With(found => found with { ClosedOn = null, Corrections = new[] { new Correction() } }));
        yield return NotApplicable("not-closed", "on the day before closure it is open", With(null, null), "2020-12-15");
        yield return NotApplicable("no-action", "where nothing was planned nothing is open", OneNonconformity.With(found => found with { Corrections = [], CorrectiveActions = [] }));
        yield return NotApplicable("before-the-law", "what was closed before the decision is left out", OneNonconformity.In(Samples.System with { AppliedFrom = Day("2010-01-01") }, found => found with { ClosedOn = Day("2014-05-17") }));
        yield return NotEvaluated("before-records", "so may what was done between the plan and the records", With("2020-04-17", null) with { RecordsFrom = Day("2020-04-16") });
        yield return NotEvaluated("before-records", "an action without the day of its plan may have been planned since the nonconformity was raised", OneNonconformity.With(found => found with { CorrectiveActions = new[] { OneNonconformity.First with { RecordedOn = null, ImplementedOn = null } } }) with { RecordsFrom = Day("2020-04-11") });
        yield return Fail("what was planned within the records was done within them", With("2020-04-17", null) with { RecordsFrom = Day("2020-04-15") }).Finding("actionOpen", Action0).AndNeverHeals();
        yield return NotEvaluated("before-records", "what was done before the records may not be recorded", With(null, null) with { RecordsFrom = Day("2020-12-17") });
        yield return Fail("what was done late was open, whenever the records begin", With("2020-12-17", "2020-12-16") with { RecordsFrom = Day("2020-12-17") }).Finding("correctionLate", Correction0).AndNeverHeals();
        yield return NotEvaluated("after-records", "what was done after the records may not be recorded", With(null, "2020-12-16") with { RecordedUntil = Day("2020-12-15") });
    }

    private static Register With(string? corrected, string? implemented) => OneNonconformity.With(found => found with
    {
        Corrections = new[] { found.Corrections[0] with { DoneOn = corrected is null ? null : Day(corrected) } },
        CorrectiveActions = new[] { OneNonconformity.First with { ImplementedOn = implemented is null ? null : Day(implemented) } },
    });
}
