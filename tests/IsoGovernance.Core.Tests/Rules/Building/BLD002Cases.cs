using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class BLD002Cases : RuleCases
{
    private const string Plan = "/systems/0/implementationPlan";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an approved plan is in order", Samples.Register);
        yield return Fail("no plan is a finding", With(null)).Finding("none", Plan).AndNeverHeals();
        yield return Fail("no plan is a finding while the system is being built", System(_ => Samples.BeingBuilt)).Finding("none", Plan).AndNeverHeals();
        yield return Pass("a plan approved today counts", With(new ImplementationPlan { ApprovedOn = Samples.AsOf }));
        yield return Fail("a plan to be approved does not yet", With(new ImplementationPlan { ApprovedOn = Samples.AsOf.PlusDays(1) })).Finding("none", Plan);
        yield return NotEvaluated("date-not-recorded", "a numbered plan without its day leaves it open", With(new ImplementationPlan { Number = "12/KH-SYT" }));
        yield return Fail("a plan with neither number nor day is a draft", With(new ImplementationPlan { Note = "dự thảo" })).Finding("notApproved", Plan + "/approvedOn").AndNeverHeals();
        yield return NotEvaluated("before-records", "a draft of before the records may have been approved", With(new ImplementationPlan { Note = "dự thảo" }) with { RecordsFrom = Day("2019-10-02") });
        yield return NotApplicable("declared-before-circular", "a system declared before the circular was built without its steps", Declared("2014-11-30"));
        yield return Fail("one declared on the circular's first day was not", Declared("2014-12-01") with { RecordsFrom = Day("2013-01-01") }).Finding("none", Plan).AndNeverHeals();
        yield return NotEvaluated("declaration-date-not-recorded", "an undated declaration may have come before the circular", System(system => system with { ImplementationPlan = null, Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("law-not-in-force", "before the circular no plan was asked for", With(null), "2014-11-30");
        yield return NotEvaluated("before-records", "a system begun before the records may have had one", With(null) with { RecordsFrom = Day("2019-10-02") });
        yield return Fail("a system begun with the records had none", With(null) with { RecordsFrom = Day("2019-10-01") }).Finding("none", Plan).AndNeverHeals();
        yield return NotEvaluated("after-records", "a system begun after the records may have one", With(null) with { RecordedUntil = Day("2019-09-30") });
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(ImplementationPlan? plan) => System(system => system with { ImplementationPlan = plan });

    private static Register Declared(string on) => System(system => system with
    {
        ImplementationPlan = null,
        BuildingFrom = Day("2013-06-01"),
        AppliedFrom = Day("2014-01-01"),
        Declarations = new[] { Samples.Declaration("cb-1", on) },
    });
}
