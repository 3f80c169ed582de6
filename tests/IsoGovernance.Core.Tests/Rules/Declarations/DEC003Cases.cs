using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class DEC003Cases : RuleCases
{
    private const string Confirmations = "/systems/0/effectivenessConfirmations";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a confirmation before the first declaration is in order", Samples.Register);
        yield return Pass("a confirmation on the same day is in order", With(Samples.Confirmation("2020-06-10")));
        yield return Fail("a confirmation on the day after is a finding", With(Samples.Confirmation("2020-06-11")))
            .Finding("", Confirmations, ("declared", Day("2020-06-10")), ("confirmed", Day("2020-06-11"))).AndNeverHeals();
        yield return Pass("the first of several confirmations counts", With(Samples.Confirmation("2021-06-11"), Samples.Confirmation("2020-05-04")));
        yield return Pass("a second declaration asks for no new confirmation", With(Samples.Confirmation("2020-05-04")));
        yield return NotApplicable("not-confirmed", "no confirmation is another rule's", With());
        yield return NotApplicable("not-confirmed", "a confirmation to come is none yet", With(Samples.Confirmation("2020-06-11")), "2020-06-10");
        yield return Fail("from its day on it is one", With(Samples.Confirmation("2020-06-11")), "2020-06-11").Finding("", Confirmations, ("confirmed", Day("2020-06-11"))).AndNeverHeals();
        yield return NotApplicable("not-confirmed", "another person's confirmation is none", With(Samples.Confirmation("2020-05-04", SigningCapacity.ByOrder)));
        yield return Fail("another person's earlier confirmation does not make the head's come in time", With(Samples.Confirmation("2020-05-04", SigningCapacity.ByOrder), Samples.Confirmation("2020-07-01")))
            .Finding("", Confirmations, ("confirmed", Day("2020-07-01"))).AndNeverHeals();
        yield return NotEvaluated("capacity-not-recorded", "an earlier confirmation by nobody known may be the head's", With(Samples.Confirmation("2020-05-04") with { By = null }));
        yield return NotEvaluated("capacity-not-recorded", "so may one on the day of the declaration", With(Samples.Confirmation("2020-06-10") with { By = null }));
        yield return NotEvaluated("confirmation-date-not-recorded", "a confirmation without its day may be the first", With(Samples.Confirmation("2020-05-04") with { On = null }, Samples.Confirmation("2020-07-01")));
        yield return NotEvaluated("confirmation-date-not-recorded", "the missing day is told before the missing signer", With(Samples.Confirmation("2020-05-04") with { On = null }, Samples.Confirmation("2020-05-04") with { By = null }));
        yield return NotApplicable("certified-before-decision", "a system certified before the decision only had to be declared", Certified("2014-05-17"));
        yield return Fail("a certificate of the decision's first day excuses nothing", Certified("2014-05-18")).Finding("", Confirmations).AndNeverHeals();
        yield return NotEvaluated("before-records", "an earlier confirmation before the records may not be recorded", With(Samples.Confirmation("2020-07-01")) with { RecordsFrom = Day("2020-06-11") });
        yield return NotEvaluated("before-records", "so may one of a system applied before them", With(Samples.Confirmation("2020-07-01")) with { RecordsFrom = Day("2020-03-02") });
        yield return Fail("a system applied with the records is judged", With(Samples.Confirmation("2020-07-01")) with { RecordsFrom = Day("2020-03-01") }).Finding("", Confirmations).AndNeverHeals();
        yield return NotEvaluated("after-records", "records that end before the declaration show nothing", With(Samples.Confirmation("2020-07-01")) with { RecordedUntil = Day("2020-06-09") });
        yield return NotEvaluated("declaration-date-not-recorded", "one without its day may be older than the confirmation", System(system => system with { Declarations = new[] { Samples.Declaration("cb-2", "2022-05-20"), Samples.Undated("cb-1") } }));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-declared", "a system not declared came before nothing", System(system => system with { Declarations = [] }));
    }

    private static Register With(params EffectivenessConfirmation[] confirmations) => System(system => system with { EffectivenessConfirmations = confirmations });

    private static Register Certified(string on) => System(system => system with
    {
        EffectivenessConfirmations = new[] { Samples.Confirmation("2020-07-01") },
        Certificates = new[] { new Certificate { Number = "HT 1234", IssuedOn = Day(on) } },
    });
}
