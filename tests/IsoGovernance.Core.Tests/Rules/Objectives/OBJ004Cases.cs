using System;
using System.Collections.Generic;
using static IsoGovernance.Tests.OneObjective;

namespace IsoGovernance.Tests;

internal sealed class OBJ004Cases : RuleCases
{
    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a plan with its five contents is in order", Samples.Register);
        yield return Fail("an objective without a plan is a finding", Of(objective => objective with { Plan = null })).Finding("none", Place + "/plan").AndNeverHeals();
        yield return Lacking("actions", plan => plan with { Actions = " " });
        yield return Lacking("resources", plan => plan with { Resources = null });
        yield return Lacking("responsible", plan => plan with { Responsible = null });
        yield return Lacking("completionDate", plan => plan with { CompletionDate = null });
        yield return Lacking("evaluation", plan => plan with { Evaluation = null });
        yield return Fail("an empty plan is five findings", Of(objective => objective with { Plan = new ObjectivePlan() }))
            .Finding("actions", Place + "/plan/actions").Finding("resources", Place + "/plan/resources").Finding("responsible", Place + "/plan/responsible")
            .Finding("completionDate", Place + "/plan/completionDate").Finding("evaluation", Place + "/plan/evaluation").AndNeverHeals();
        yield return NotApplicable("not-asked-by-edition", "the edition of 2008 asks for no plan", Of(objective => objective with { Plan = null }, StandardEdition.Iso2008));
        yield return NotEvaluated("edition-not-known", "an unknown edition leaves it open", Of(objective => objective with { Plan = null }, "ISO 9001:1994"));
        yield return NotApplicable("nothing-due-yet", "an objective to come is not judged", Of(objective => objective with { Plan = null }), "2023-01-04");
        yield return NotEvaluated("before-records", "an objective of before the records may have had a plan", Of(objective => objective with { Plan = null }) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("before-records", "and its plan more contents", Of(objective => objective with { Plan = new ObjectivePlan() }) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Case Lacking(string member, Func<ObjectivePlan, ObjectivePlan> change) =>
        Fail($"a plan without {member} is a finding", Of(objective => objective with { Plan = change(objective.Plan!) })).Finding(member, Place + "/plan/" + member).AndNeverHeals();
}
