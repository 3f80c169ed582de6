using System.Collections.Generic;
using static IsoGovernance.Tests.OneObjective;

namespace IsoGovernance.Tests;

internal sealed class OBJ007Cases : RuleCases
{
    private const string Day0 = Place + "/communicatedOn";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("an objective that was communicated is in order", Samples.Register);
        yield return Fail("one that was not is a finding", On(null)).Finding("", Day0, ("objective", "Giải quyết thủ tục hành chính đúng hạn"), ("from", Day("2023-01-01"))).AndNeverHeals();
        yield return Pass("once done it is in order", On("2023-11-01"));
        yield return Fail("a communication to come is none", On("2023-11-01"), "2023-10-31").Finding("", Day0);
        yield return Pass("on its day it is one", On("2023-11-01"), "2023-11-01");
        yield return NotApplicable("nothing-due-yet", "on the first day of the period nothing is missed", Of(objective => objective with { CommunicatedOn = null, ApprovedOn = Day("2022-12-30") }), "2023-01-01");
        yield return Fail("on the day after it is", Of(objective => objective with { CommunicatedOn = null, ApprovedOn = Day("2022-12-30") }), "2023-01-02").Finding("", Day0).AndNeverHeals();
        yield return NotApplicable("nothing-due-yet", "nor on the day of a later approval", On(null), "2023-01-05");
        yield return Fail("but on the day after that", On(null), "2023-01-06").Finding("", Day0).AndNeverHeals();
        yield return Fail("without its first day it is owed from its approval", Of(objective => objective with { CommunicatedOn = null, From = null })).Finding("", Day0, ("from", Day("2023-01-05"))).AndNeverHeals();
        yield return Fail("its last day is not asked for", Of(objective => objective with { CommunicatedOn = null, Until = null })).Finding("", Day0).AndNeverHeals();
        yield return NotEvaluated("date-not-recorded", "an objective without its days leaves it open", Of(objective => objective with { CommunicatedOn = null, From = null, ApprovedOn = null }));
        yield return NotApplicable("not-asked-by-edition", "the edition of 2008 does not ask for it", Of(objective => objective with { CommunicatedOn = null }, StandardEdition.Iso2008));
        yield return NotApplicable("not-asked-by-edition", "nor does it of an objective that was over before another edition followed", System(system => system with
        {
            AppliedFrom = Day("2015-06-01"),
            Declarations = new[] { Samples.Declaration("cb-1", "2015-10-01") with { Edition = StandardEdition.Iso2008 }, Samples.Declaration("cb-2", "2018-05-02") },
            Objectives = new[] { Samples.Objective(2016) with { CommunicatedOn = null } },
        }));
        yield return NotEvaluated("edition-not-known", "an unknown edition leaves it open", Of(objective => objective with { CommunicatedOn = null }, "ISO 9001:1994"));
        yield return NotEvaluated("before-records", "what happened before the records is not held against it", On(null) with { RecordsFrom = Day("2023-01-02") });
        yield return NotEvaluated("after-records", "nor what may have happened after they end", On(null) with { RecordedUntil = Day("2023-01-05") });
        yield return Fail("where they reach a day further it is judged", On(null) with { RecordedUntil = Day("2023-01-06") }).Finding("", Day0);
    }

    private static Register On(string? day) => Of(objective => objective with { CommunicatedOn = day is null ? null : Day(day) });
}
