using System.Collections.Generic;

namespace IsoGovernance.Tests;

internal sealed class OBL002Cases : RuleCases
{
    private const string Declarations = "/systems/0/declarations";

    public override IEnumerable<Case> Cases()
    {
        yield return Pass("a system confirmed and declared is in order", Samples.Register);
        yield return NotApplicable("nothing-due-yet", "on the day of the confirmation nothing is missed", Confirmed(), "2020-05-04");
        yield return Fail("on the next day it is", Confirmed(), "2020-05-05").Finding("", Declarations, ("confirmed", Day("2020-05-04")), ("days", 1)).AndNeverHeals();
        yield return Fail("a declaration to come is none yet", Samples.Register, "2020-06-09").Finding("", Declarations, ("days", 36));
        yield return Pass("a declaration on whatever later day is in order", System(system => system with { Declarations = new[] { Samples.Declaration("cb-1", "2023-12-01") } }));
        yield return Pass("a system declared before it was confirmed is declared", System(system => system with { EffectivenessConfirmations = new[] { Samples.Confirmation("2021-01-01") } }));
        yield return Pass("a system declared but not confirmed is declared: that is another rule's", System(system => system with { EffectivenessConfirmations = [] }));
        yield return Pass("a later confirmation asks for no new declaration", System(system => system with { EffectivenessConfirmations = new[] { Samples.Confirmation("2020-05-04"), Samples.Confirmation("2024-03-01") } }));
        yield return Fail("the first confirmation counts", Confirmed(Samples.Confirmation("2022-01-01"), Samples.Confirmation("2020-05-04"))).Finding("", Declarations, ("confirmed", Day("2020-05-04"))).AndNeverHeals();
        yield return NeedsReview("a system applied but not confirmed needs a look", System(system => system with { EffectivenessConfirmations = [], Declarations = [] }))
            .Finding("applied", "/systems/0", ("since", Day("2020-03-01")));
        yield return NeedsReview("so it does on its first day", System(system => system with { EffectivenessConfirmations = [], Declarations = [] }), "2020-03-01").Finding("applied", "/systems/0", ("since", Day("2020-03-01")));
        yield return NeedsReview("and on its last", System(system => system with { EffectivenessConfirmations = [], Declarations = [], EndedOn = Day("2024-03-15") })).Finding("applied", "/systems/0");
        yield return NeedsReview("a confirmation to come confirms nothing yet", Confirmed(), "2020-05-03").Finding("applied", "/systems/0", ("since", Day("2020-03-01")));
        yield return NeedsReview("another person's confirmation is not the head's", Confirmed(Samples.Confirmation("2020-05-04", SigningCapacity.ByOrder))).Finding("applied", "/systems/0");
        yield return NotEvaluated("capacity-not-recorded", "a confirmation by nobody known may be the head's", Confirmed(Samples.Confirmation("2020-05-04") with { By = null }));
        yield return NotEvaluated("confirmation-date-not-recorded", "a confirmation without its day leaves it open", Confirmed(Samples.Confirmation("2020-05-04") with { On = null }));
        yield return NotEvaluated("confirmation-date-not-recorded", "that counts before one by nobody known", Confirmed(Samples.Confirmation("2020-05-04") with { On = null }, Samples.Confirmation("2020-05-04") with { By = null }));
        yield return NotEvaluated("declaration-date-not-recorded", "a declaration without its day leaves it open", System(system => system with { Declarations = new[] { Samples.Undated("cb-1") } }));
        yield return NotApplicable("not-yet-applied", "a system that is being built has nothing to declare", System(_ => Samples.BeingBuilt));
        yield return NotApplicable("not-yet-applied", "on the day before it is applied it is being built", System(system => system with { EffectivenessConfirmations = [], Declarations = [] }), "2020-02-29");
        yield return NotApplicable("not-started", "a system that was not begun has nothing to declare", System(_ => new QualityManagementSystem { Id = Samples.SystemId, Name = "Hệ thống", Host = Samples.Department }));
        yield return NotApplicable("system-ended", "a system that ended unconfirmed needs no look any more", System(system => system with { EffectivenessConfirmations = [], Declarations = [], EndedOn = Day("2023-12-31") }));
        yield return NotApplicable("nothing-due-yet", "days of grace are a reading", Confirmed(), "2020-05-14").Under(readings => readings with { GraceDays = 10 });
        yield return Fail("and end", Confirmed(), "2020-05-15").Under(readings => readings with { GraceDays = 10 }).Finding("", Declarations, ("days", 11)).AndNeverHeals();
        yield return NotEvaluated("before-records", "a confirmation before the records may have been followed by a declaration", Confirmed() with { RecordsFrom = Day("2020-05-05") });
        yield return Fail("one on their first day was not", Confirmed() with { RecordsFrom = Day("2020-05-04") }).Finding("", Declarations).AndNeverHeals();
        yield return NotEvaluated("after-records", "a confirmation on the last recorded day is not judged", Confirmed() with { RecordedUntil = Day("2020-05-04") });
        yield return NotApplicable("nothing-due-yet", "what was confirmed before the decision was not to be declared before it", Early, "2014-05-18");
        yield return Fail("it was from then on", Early, "2014-05-19").Finding("", Declarations, ("confirmed", Day("2013-06-01")), ("days", 1)).AndNeverHeals();
        yield return NotApplicable("system-ended", "a system confirmed on its last day had no day left to be declared", Ended("2020-05-04"));
        yield return Fail("one that lasted a day longer had", Ended("2020-05-05")).Finding("", Declarations, ("confirmed", Day("2020-05-04")), ("days", 1)).AndNeverHeals();
        yield return Fail("an encouraged agency that adopts a system declares it", Confirmed() with { Agencies = new[] { Samples.DepartmentOfHealth with { Kind = AgencyKind.CommuneCommittee } } }).Finding("", Declarations).AndNeverHeals();
        yield return NotEvaluated("tier-not-known", "a system of an agency of another kind is not judged", Department(agency => agency with { Kind = AgencyKind.Other }));
        yield return NotApplicable("law-not-in-force", "before the decision nothing had to be declared", System(system => system with { AppliedFrom = Day("2013-01-01"), Declarations = [], EffectivenessConfirmations = new[] { Samples.Confirmation("2013-06-01") } }), "2014-05-17");
    }

    private static Register Early => System(system => system with
    {
        AppliedFrom = Day("2013-01-01"),
        EffectivenessConfirmations = new[] { Samples.Confirmation("2013-06-01") },
        Declarations = [],
        InternalAudits = [],
        ManagementReviews = [],
    }) with
    { RecordsFrom = null };

    private static Register Ended(string on) => System(system => system with { Declarations = [], EndedOn = Day(on) });

    private static Register Confirmed(params EffectivenessConfirmation[] confirmations) => System(system => system with
    {
        EffectivenessConfirmations = confirmations.Length == 0 ? system.EffectivenessConfirmations : confirmations,
        Declarations = [],
    });
}
