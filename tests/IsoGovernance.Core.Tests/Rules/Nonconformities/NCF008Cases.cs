using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF008Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("recorded nonconformities are in order", Samples.Register);
        yield return Fail("no statement is a finding", OneNonconformity.With(found => found with { Statement = null }))
            .Finding("statement", OneNonconformity.Path + "/statement", ("nonconformity", "kph-2"), ("raised", Day("2020-04-10"))).AndNeverHeals();
        yield return Fail("no requirement is a finding", OneNonconformity.With(found => found with { Requirement = " " })).Finding("requirement", OneNonconformity.Path + "/requirement").AndNeverHeals();
        yield return Fail("without both there are two", OneNonconformity.With(found => found with { Statement = " ", Requirement = null }))
            .Finding("statement", OneNonconformity.Path + "/statement").Finding("requirement", OneNonconformity.Path + "/requirement").AndNeverHeals();
        yield return Fail("on the day on which it is raised it says what it is", OneNonconformity.With(found => found with { Statement = null }), "2020-04-10").Finding("statement", OneNonconformity.Path + "/statement").AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "before that it does not exist", OneNonconformity.With(found => found with { Statement = null }), "2020-04-09");
        yield return NotEvaluated("date-not-recorded", "without the day on which it was raised it is open", OneNonconformity.With(found => found with { RaisedOn = null, Statement = null }));
        yield return NotApplicable("before-applied", "what was raised before the system was applied is left out", OneNonconformity.With(found => found with { RaisedOn = Day("2020-02-29"), Statement = null }));
        yield return NotEvaluated("before-records", "one before the records may not be recorded in full", OneNonconformity.With(found => found with { Statement = null }) with { RecordsFrom = Day("2020-04-11") });
        yield return NotEvaluated("after-records", "nor one after them", OneNonconformity.With(found => found with { Statement = null }) with { RecordedUntil = Day("2020-04-09") });
    }
}
