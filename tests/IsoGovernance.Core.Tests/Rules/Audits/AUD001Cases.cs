using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

internal sealed class AUD001Cases : RuleCases
{
    private const string Audits = "/systems/0/internalAudits";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an audit in every complete year after the declaration is in order", Samples.Register);
        yield return Fail("no audit in 2021 is a finding", Completed("2022-10-14", "2023-10-13"))
            .Finding("year", Audits, ("year", 2021), ("required", 1), ("due", Day("2021-12-31"))).AndNeverHeals();
    }

    private static Register Completed(params string[] days) => System(system => system with
    {
        InternalAudits = days.Prepend("2020-04-10").Select(Samples.Audit).ToArray(),
    });
}
