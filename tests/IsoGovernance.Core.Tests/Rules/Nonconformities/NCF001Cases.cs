using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class NCF001Cases : RuleCases
{
    private const string Place = OneNonconformity.Path + "/corrections";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("corrected nonconformities are in order", Samples.Register);
        yield return Fail("no correction is a finding", With()).Finding("", Place, ("nonconformity", "Ba hồ sơ cấp phép không có phiếu theo dõi"), ("raised", Day("2020-04-10")), ("days", 1435)).AndNeverHeals();
        yield return Pass("a planned correction is one", With(new Correction { PlannedFor = Day("2024-05-01") }));
        yield return Pass("so is one that is described", With(new Correction { Description = "Lập phiếu theo dõi" }));
        yield return Fail("one of which only a later day of doing is recorded is not yet known", With(new Correction { DoneOn = Day("2020-06-02") }), "2020-06-01").Finding("", Place).Reads(Place + "/0/doneOn");
        yield return Pass("on that day it is", With(new Correction { DoneOn = Day("2020-06-02") }), "2020-06-02");
        yield return Pass("one that is described was planned, on whatever later day it was done", With(new Correction { Description = "Lập phiếu theo dõi", DoneOn = Day("2020-06-02") }), "2020-06-01");
        yield return NotApplicable("system-ended", "a system that ended on the day on which it was raised is left out", OneNonconformity.In(Samples.System with { EndedOn = Day("2020-04-10") }, found => found with { Corrections = [] }));
        yield return Fail("one that ended on the day after is not", OneNonconformity.In(Samples.System with { EndedOn = Day("2020-04-11") }, found => found with { Corrections = [] })).Finding("", Place).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "an empty record of a correction leaves it open", With(new Correction()));
        yield return Pass("a reason why none applies is in order", OneNonconformity.With(found => found with { Corrections = [], NoCorrectionReason = "Hồ sơ đã trả" }));
        yield return Fail("an empty reason is none", OneNonconformity.With(found => found with { Corrections = [], NoCorrectionReason = " " })).Finding("", Place).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "on the day on which it is raised nothing is missing", With(), "2020-04-10");
        yield return Fail("on the day after it is", With(), "2020-04-11").Finding("", Place, ("days", 1));
        yield return NotApplicable("nothing-due-yet", "what is raised later is not known", With(), "2020-04-09");
        yield return NotEvaluated("date-not-recorded", "without the day on which it was raised it is open", OneNonconformity.With(found => found with { RaisedOn = null, Corrections = [] }));
        yield return NotApplicable("before-applied", "what was raised before the system was applied is left out", OneNonconformity.With(found => found with { RaisedOn = Day("2020-02-29"), Corrections = [] }));
        yield return Fail("what was raised on its first day is not", OneNonconformity.With(found => found with { RaisedOn = Day("2020-03-01"), Corrections = [] })).Finding("", Place).AndNeverHeals();
        yield return NotApplicable("before-the-law", "so is what was raised before the decision", OneNonconformity.In(Samples.System with { AppliedFrom = Day("2010-01-01") }, found => found with { RaisedOn = Day("2014-05-17"), Corrections = [] }));
        yield return Fail("what was raised on its first day is not left out", OneNonconformity.In(Samples.System with { AppliedFrom = Day("2010-01-01") }, found => found with { RaisedOn = Day("2014-05-18"), Corrections = [] }) with { RecordsFrom = Day("2010-01-01") })
            .Finding("", Place).AndNeverHeals();
        yield return NotEvaluated("before-records", "a correction before the records may not be recorded", With() with { RecordsFrom = Day("2020-04-11") });
        yield return NotEvaluated("after-records", "nor one after them", With() with { RecordedUntil = Day("2020-04-10") });
        yield return Fail("what is missing on a day that they cover is missing", With() with { RecordedUntil = Day("2020-04-11") }).Finding("", Place).AndNeverHeals();
        yield return NotApplicable("not-yet-applied", "a system that is being built is left out", System(_ => Samples.BeingBuilt with { Nonconformities = new[] { new Nonconformity { Id = "kph", RaisedOn = Day("2020-01-10") } } }));
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(params Correction[] corrections) => OneNonconformity.With(found => found with { Corrections = corrections });
}
