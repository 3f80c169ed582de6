using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class BLD007Cases : RuleCases
{
    private const string Confirmations = "/systems/0/effectivenessConfirmations";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a confirmation by the head is in order", Samples.Register);
        yield return Pass("a confirmation after the declaration is a confirmation: the order is another rule's", With(Samples.Confirmation("2021-01-01")));
        yield return Pass("a deputy may sign for the head", With(Samples.Confirmation("2020-05-04", SigningCapacity.DeputyForHead)));
        yield return Fail("a declared system without a confirmation is a finding", With())
            .Finding("none", Confirmations, ("declared", Day("2020-06-10")), ("confirmed", null)).AndNeverHeals();
        yield return Fail("a confirmation by another person is none", With(Samples.Confirmation("2020-05-04", SigningCapacity.ByOrder)))
            .Finding("notByHead", Confirmations, ("confirmed", Day("2020-05-04"))).AndNeverHeals();
        yield return Pass("the head's confirmation heals another person's", With(Samples.Confirmation("2020-05-04", SigningCapacity.ByOrder), Samples.Confirmation("2020-05-20")));
        yield return Fail("a confirmation to come is none", With(Samples.Confirmation("2024-03-16"))).Finding("none", Confirmations);
        yield return Pass("a confirmation of the same day counts", With(Samples.Confirmation("2024-03-15")));
        yield return NotEvaluated("confirmation-date-not-recorded", "a confirmation without its day leaves it open", With(Samples.Confirmation("2020-05-04") with { On = null }));
        yield return NotEvaluated("capacity-not-recorded", "a confirmation by nobody known leaves it open", With(Samples.Confirmation("2020-05-04") with { By = null }));
        yield return NotEvaluated("declaration-date-not-recorded", "without the day of the declaration it is open", System(system => system with { EffectivenessConfirmations = [], Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a system not yet declared need not be confirmed yet", System(system => system with { EffectivenessConfirmations = [], Declarations = [] }));
        yield return NotApplicable("not-declared", "on the day before the declaration neither", With(), "2020-06-09");
        yield return Fail("on the day of the declaration it must be", With(), "2020-06-10").Finding("none", Confirmations).AndNeverHeals();
        yield return NotEvaluated("before-records", "a system declared before the records may have been confirmed", With() with { RecordsFrom = Day("2020-06-11") });
        yield return Fail("a system declared with the records was not", With() with { RecordsFrom = Day("2020-06-10") }).Finding("none", Confirmations).AndNeverHeals();
        yield return NotEvaluated("after-records", "a system declared after the records may be confirmed", With() with { RecordedUntil = Day("2020-06-09") });
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
    }

    private static Register With(params EffectivenessConfirmation[] confirmations) => System(system => system with { EffectivenessConfirmations = confirmations });
}
