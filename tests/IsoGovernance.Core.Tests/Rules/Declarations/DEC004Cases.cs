using System;
using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class DEC004Cases : RuleCases
{
    private const string Corrections = "/systems/0/nonconformities/0/corrections";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a nonconformity corrected before the declaration is in order", Samples.Register);
        yield return Pass("a correction on the day of the declaration is in time", Corrected("2020-06-10"));
        yield return Fail("a correction on the day after is late", Corrected("2020-06-11"))
            .Finding("late", Corrections, ("raised", Day("2020-04-10")), ("declared", Day("2020-06-10")), ("done", Day("2020-06-11"))).AndNeverHeals();
        yield return Fail("no correction is a finding", Corrected()).Finding("open", Corrections, ("done", null)).AndNeverHeals();
        yield return Fail("a correction not yet done is open", Corrected("2020-06-20"), "2020-06-19").Finding("open", Corrections, ("done", null)).AndNeverHeals();
        yield return Fail("one done today is late", Corrected("2020-06-20"), "2020-06-20").Finding("late", Corrections, ("done", Day("2020-06-20"))).AndNeverHeals();
        yield return Fail("one correction of two is not enough", Change(found => found with { Corrections = new[] { new Correction { DoneOn = Day("2020-04-17") }, new Correction { PlannedFor = Day("2020-05-01") } } }))
            .Finding("open", Corrections).AndNeverHeals();
        yield return Fail("the last correction counts", Corrected("2020-06-12", "2020-04-17")).Finding("late", Corrections, ("done", Day("2020-06-12"))).AndNeverHeals();
        yield return Pass("a recorded reason why none applies is in order", Change(found => found with { Corrections = [], NoCorrectionReason = "Chỉ là khuyến nghị" }));
        yield return Fail("an empty reason is none", Change(found => found with { Corrections = [], NoCorrectionReason = " " })).Finding("open", Corrections).AndNeverHeals();
        yield return NotApplicable("after-first-declaration", "a nonconformity raised on the day of the declaration is later matter", Change(found => found with { RaisedOn = Day("2020-06-10"), Corrections = [] }));
        yield return Fail("one raised on the day before is not", Change(found => found with { RaisedOn = Day("2020-06-09"), Corrections = [] })).Finding("open", Corrections).AndNeverHeals();
        yield return NotApplicable("not-from-an-audit", "what an inspection raised is another matter", Change(found => found with { Source = NonconformitySource.Inspection, Audit = null, Corrections = [] }));
        yield return Fail("what names an audit comes from one", Change(found => found with { Source = null, Corrections = [] })).Finding("open", Corrections).AndNeverHeals();
        yield return Fail("what came from one need not name it", Change(found => found with { Audit = null, Corrections = [] })).Finding("open", Corrections).AndNeverHeals();
        yield return NotEvaluated("kind-not-recorded", "of no recorded source it is open", Change(found => found with { Source = null, Audit = null, AuditFinding = null, Corrections = [] }));
        yield return NotEvaluated("date-not-recorded", "without the day on which it was raised it is open", Change(found => found with { RaisedOn = null, Corrections = [] }));
        yield return NotEvaluated("before-records", "a correction before the records may not be recorded", Corrected() with { RecordsFrom = Day("2020-04-11") });
        yield return Fail("one raised with them was not corrected", Corrected() with { RecordsFrom = Day("2020-04-10") }).Finding("open", Corrections).AndNeverHeals();
        yield return NotEvaluated("after-records", "records that end before the declaration do not show that", Corrected() with { RecordedUntil = Day("2020-06-09") });
        yield return Fail("records that reach it do", Corrected() with { RecordedUntil = Day("2020-06-10") }).Finding("open", Corrections).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day may be older than the correction", System(system => system with { Declarations = new[] { Samples.Declaration("cb-2", "2022-05-20"), Samples.Undated("cb-1") } }));
        yield return Fail("what follows an audit finding comes from an audit", Change(found => found with { Source = null, Audit = null, AuditFinding = "ph-1", Corrections = [] })).Finding("open", Corrections).AndNeverHeals();
        yield return Fail("a late correction is late, whenever the records begin", Corrected("2020-06-12") with { RecordsFrom = Day("2020-06-11") }).Finding("late", Corrections).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a system not declared may still correct", System(system => system with { Declarations = [] }));
    }

    private static Register Change(Func<Nonconformity, Nonconformity> change) => System(system => system with { Nonconformities = new[] { change(system.Nonconformities[0]) } });

    private static Register Corrected(params string[] days) => Change(found => found with { Corrections = days.Select(day => new Correction { DoneOn = Day(day) }).ToArray() });
}
