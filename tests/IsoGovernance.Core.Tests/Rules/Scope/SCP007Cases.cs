using System;
using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class SCP007Cases : RuleCases
{
    private const string Reason = "/systems/0/excludedProcedures/0/reason";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a procedure left out with a reason is in order", Samples.Register);
        yield return Fail("a procedure left out without a reason is told", With(excluded => excluded with { Reason = null }))
            .Finding("", Reason, ("procedure", "1.003002"), ("from", Day("2020-03-01"))).AndNeverHeals();
        yield return Fail("a blank reason is none", With(excluded => excluded with { Reason = " " })).Finding("", Reason).AndNeverHeals();
        yield return Fail("a procedure left out all along is told", With(excluded => excluded with { Reason = null, From = null })).Finding("", Reason, ("from", null)).AndNeverHeals();
        yield return Fail("a procedure left out from today on is told", With(excluded => excluded with { Reason = null, From = Samples.AsOf })).Finding("", Reason).AndNeverHeals();
        yield return NotApplicable("not-left-out", "one left out from tomorrow on is not", With(excluded => excluded with { Reason = null, From = Samples.AsOf.PlusDays(1) }));
        yield return Fail("one left out until today is told", With(excluded => excluded with { Reason = null, Until = Samples.AsOf })).Finding("", Reason);
        yield return NotApplicable("not-left-out", "one left out until yesterday is not", With(excluded => excluded with { Reason = null, Until = Samples.AsOf.PlusDays(-1) }));
        yield return NotApplicable("procedure-does-not-count", "an abolished procedure is no matter", Listed(procedure => procedure with { Until = Samples.AsOf.PlusDays(-1) }));
        yield return NotApplicable("procedure-does-not-count", "an internal procedure is no matter", Listed(procedure => procedure with { Audience = ProcedureAudience.Internal }));
        yield return NotEvaluated("procedure-facts-not-recorded", "a procedure that may not be published leaves it open", Listed(procedure => procedure with { PublishedOn = null }));
        yield return NotEvaluated("procedure-facts-not-recorded", "a procedure that no agency lists leaves it open", With(excluded => excluded with { Reason = null, Code = "1.009999" }));
        yield return NotApplicable("system-ended", "a system that ended leaves nothing out", System(system => Change(system, excluded => excluded with { Reason = null }) with { EndedOn = Day("2024-03-14") }));
        yield return NotApplicable("not-yet-applied", "a system that is being built does not yet", System(system => Samples.BeingBuilt with { ExcludedProcedures = system.ExcludedProcedures }));
        yield return NotApplicable("law-not-in-force", "before the circular it was not asked", With(excluded => excluded with { Reason = null }), "2014-11-30");
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(Func<ExcludedProcedure, ExcludedProcedure> change) => System(system => Change(system, change));

    private static QualityManagementSystem Change(QualityManagementSystem system, Func<ExcludedProcedure, ExcludedProcedure> change) =>
        system with { ExcludedProcedures = new[] { change(system.ExcludedProcedures[0]) } };

    private static Register Listed(Func<AdministrativeProcedure, AdministrativeProcedure> change) => With(excluded => excluded with { Reason = null }) with
    {
        Agencies = new[] { Samples.DepartmentOfHealth with { Procedures = new[] { change(Samples.Procedure("1.003002")) } }, Samples.CommuneCommittee },
    };
}
